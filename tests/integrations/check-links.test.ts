import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { findBrokenLinks } from '../../src/integrations/check-links.ts';

const pages = {
  'index.html': '<a href="claims/">x</a><a href="/base/claims/#toll">x</a><a href="https://example.org/#x">x</a>',
  'claims/index.html': '<main id="toll"><a href="#toll">x</a><a href="../">x</a><a href="?mark=a#toll">x</a></main>',
  'search.js': '',
};

test('A site whose links lead somewhere has none that is broken', async () => {
  expect(await findIn({})).toEqual([]);
});

test.each([
  ['/base/none/', 'leads to nothing that was built.'],
  ['none.js', 'leads to nothing that was built.'],
  ['/base/claims', 'lacks the slash at its end.'],
  ['/claims/', 'leads out of the site, which is below /base/.'],
  ['#none', 'leads to no part of /base/x/: no element has the id "none".'],
  ['../claims/#t%C3%A4l', 'leads to no part of /base/claims/: no element has the id "täl".'],
  ['http://[', 'is no address.'],
])('A link to %s %s', async (address, reason) => {
  expect(await findIn({ 'x/index.html': `<p title="a > b"><a href="${address}">x</a></p>` })).toMatchObject([
    { page: '/base/x/', address, reason, remedy: expect.stringMatching(/^[A-Z].*\.$/) as unknown },
  ]);
});

test('Pictures and scripts are followed too, and text that looks like a tag is not', async () => {
  const html =
    '<script src="/base/search.js">"<a href=\'#a\'>"</script><img src="/base/x.png">&lt;a href="#b"&gt;<!-- <a href="#c"> -->';
  expect((await findIn({ 'x/index.html': html })).map(({ address }) => address)).toEqual(['/base/x.png']);
});

async function findIn(more: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'claimline-links-'));
  try {
    for (const [file, text] of Object.entries({ ...pages, ...more })) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    return await findBrokenLinks(`${folder}/`, '/base/');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
