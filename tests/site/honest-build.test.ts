import { appendFileSync, cpSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { compareSums, readSums, sumsFile } from '../../src/site/checksums.ts';
import { buildSite, crocus, makeSite, projectRoot } from '../support/build-site.ts';
import { buildWarm } from '../support/builders.ts';
import { listFiles } from '../../src/site/list-files.ts';
import { useSite } from '../support/use-site.ts';

const claim = 'content/claims/deaths.mdx';

describe('A build that fails leaves the last good site whole', () => {
  const site = useSite(() => makeSite({ from: 'tests/fixtures/one-article' }));
  let before: Record<string, string>;
  let sound: string;

  beforeAll(() => {
    before = hashFiles(site.dist);
    expect(Object.keys(before).length).toBeGreaterThan(10);
    sound = readFileSync(join(site.root, claim), 'utf8');
  });

  /** Builds a copy of the site, which lies there as it was built, with other files, and gives what is printed. */
  const failToBuild = async (files: Record<string, string>, build = buildWarm) => {
    const copy = makeSite({ from: site.root, files });
    cpSync(site.dist, copy.dist, { recursive: true });
    const { ok, output } = await build(copy);
    expect(ok).toBe(false);
    expect(hashFiles(copy.dist)).toEqual(before);
    copy.remove();
    return output;
  };

  test('where the content has faults: all of them come in one report, before Astro reads anything', async () => {
    const output = await failToBuild({
      [claim]: sound.replace('topic: toll', 'topic: tolls').replace('115 people died', '115 people fell'),
      'content/events/broken.mdx': '---\ntitle: Broken\ndate: 2024-02-30\nbasis: stated\ncolour: red\n---\n',
    });
    expect(output).toContain('The content has faults, so nothing was built.');
    expect(output).toContain('content/claims/deaths.mdx:3:8  error (reference)');
    expect(output).toContain('There is no topic "tolls".');
    expect(output).toContain('content/claims/deaths.mdx:10:12  error (quote)');
    expect(output).toContain('content/events/broken.mdx:5:1  error (fields)');
    expect(output).toContain('4 errors.');
    expect(output).not.toMatch(/InvalidContentEntry|content-collection/);
  });

  test('where a page cannot be rendered', async () => {
    const output = await failToBuild({}, (copy) => {
      for (const name of ['src', 'astro.config.mjs'])
        cpSync(join(projectRoot, name), join(copy.root, name), { recursive: true });
      appendFileSync(join(copy.root, 'src/pages/404.astro'), '{[].none.title}');
      return buildWarm(copy);
    });
    expect(output).toContain("Cannot read properties of undefined (reading 'title')");
  });

  test('where the search index cannot be written, and says so', async () => {
    const env = { PAGEFIND_EXTENDED_BINARY_PATH: process.execPath };
    expect(await failToBuild({}, (copy) => buildSite(copy, env))).toContain('The search index could not be written');
  });

  test('where a file cannot be written, as on a full disk', async () => {
    expect(await failToBuild({}, (copy) => buildSite(copy, {}, fullDisk))).toMatch(/EFBIG|File too large/);
  });

  test('where a link of a page leads to a file or a part of a page that is not there', async () => {
    const links = '[Table](/table.csv) ![Map](/map.png) [Text](/about/#nowhere)';
    const output = await failToBuild({ [claim]: `${sound}\n${links}\n` }, (copy) =>
      buildWarm(copy, { BASE_PATH: '/base' }),
    );
    expect(output).toContain('Links of the built pages lead nowhere');
    expect(output).toContain('/base/claims/deaths/: "/base/table.csv" leads to nothing that was built.');
    expect(output).toContain('/base/claims/deaths/: "/base/map.png" leads to nothing that was built.');
    expect(output).toContain(
      '/base/claims/deaths/: "/base/about/#nowhere" leads to no part of /base/about/: no element has the id "nowhere".',
    );
  });
});

test('Two builds of one content are the same byte for byte, whatever the folder, the user, the time zone, the locale and the clock, even one that jumps', async () => {
  const site = makeSite({ from: crocus });
  const { ok, output } = await buildSite(site, {
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    HOME: tmpdir(),
    USER: 'somebody',
    NODE_OPTIONS: `--import ${jumpingClock}`,
  });
  expect(ok, output).toBe(true);
  const files = hashFiles(site.dist);
  site.remove();
  expect(Object.keys(files).length).toBeGreaterThan(50);
  // Built by the global setup, in Los Angeles.
  expect(files).toEqual(hashFiles(inject('site').dist));
  const sums = readSums(readFileSync(join(inject('site').dist, sumsFile), 'utf8'));
  expect(compareSums(sums, new Map(Object.entries(files).filter(([file]) => file !== sumsFile)))).toEqual([]);
});

/** Lets no file grow beyond 100 blocks, so that writing ends as it does on a full disk. */
const fullDisk = ['sh', '-c', `trap '' XFSZ; ulimit -f 100; exec "$@"`, 'sh'];

/** A clock that is up to ten years ahead, another time each time it is read, as a module that Node loads before all others. */
const jumpingClock = `data:text/javascript,${encodeURIComponent(
  `let read = 0;
   const now = () => Now.now() + ((read++ * 7) % 11) * 365 * 864e5;
   const Now = Date;
   globalThis.Date = new Proxy(Now, {
     construct: (target, given, made) => Reflect.construct(target, given.length > 0 ? given : [now()], made),
     get: (target, name) => (name === 'now' ? now : target[name]),
   });`,
)}`;

/** The SHA-256 of every file of a folder. */
function hashFiles(folder: string): Record<string, string> {
  return Object.fromEntries(
    listFiles(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}
