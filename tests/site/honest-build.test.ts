import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { compareSums, readSums, sumsFile } from '../../src/site/checksums.ts';
import { buildSite, crocus, makeSite, type Site } from '../support/build-site.ts';
import { listFiles } from '../support/built-site.ts';

describe('A build that fails leaves the last good site whole', () => {
  let site: Site;
  let before: Record<string, string>;

  beforeAll(async () => {
    site = makeSite({ from: 'tests/fixtures/one-article' });
    const { ok, output } = await buildSite(site);
    expect(ok, output).toBe(true);
    before = hashFiles(site.dist);
    expect(Object.keys(before).length).toBeGreaterThan(10);
  });

  afterAll(() => site.remove());

  test('where the content has faults: all of them come in one report, before Astro reads anything', async () => {
    const path = join(site.root, 'content/claims/deaths.mdx');
    const sound = readFileSync(path, 'utf8');
    writeFileSync(path, sound.replace('topic: toll', 'topic: tolls').replace('115 people died', '115 people fell'));
    const event = join(site.root, 'content/events/broken.mdx');
    writeFileSync(event, '---\ntitle: Broken\ndate: 2024-02-30\nbasis: stated\ncolour: red\n---\n');
    const { ok, output } = await buildSite(site);
    writeFileSync(path, sound);
    writeFileSync(event, '---\ntitle: Mended\ndate: 2024-02-29\nbasis: stated\n---\n');

    expect(ok).toBe(false);
    expect(output).toContain('The content has faults, so nothing was built.');
    expect(output).toContain('content/claims/deaths.mdx:3:8  error (reference)');
    expect(output).toContain('There is no topic "tolls".');
    expect(output).toContain('content/claims/deaths.mdx:10:12  error (quote)');
    expect(output).toContain('content/events/broken.mdx:5:1  error (fields)');
    expect(output).toContain('4 errors.');
    expect(output).not.toMatch(/InvalidContentEntry|content-collection/);
    expect(hashFiles(site.dist)).toEqual(before);
  });

  test('where a page cannot be rendered', async () => {
    const path = join(site.root, 'content/claims/deaths.mdx');
    const sound = readFileSync(path, 'utf8');
    writeFileSync(path, `${sound}\n<NoSuchComponent />\n`);
    const { ok, output } = await buildSite(site);
    writeFileSync(path, sound);
    expect(ok).toBe(false);
    expect(output).toContain('NoSuchComponent');
    expect(hashFiles(site.dist)).toEqual(before);
  });

  test('where the search index cannot be written, and says so', async () => {
    const { ok, output } = await buildSite(site, { PAGEFIND_EXTENDED_BINARY_PATH: process.execPath });
    expect(ok).toBe(false);
    expect(output).toContain('The search index could not be written');
    expect(hashFiles(site.dist)).toEqual(before);
  });

  test('where a file cannot be written, as on a full disk', async () => {
    const full = await buildSite(site, {}, fullDisk);
    expect(full.ok).toBe(false);
    expect(full.output).toMatch(/EFBIG|File too large/);
    expect(hashFiles(site.dist)).toEqual(before);
  });

  test('where a link of a page leads to a file or a part of a page that is not there', async () => {
    const path = join(site.root, 'content/claims/deaths.mdx');
    const sound = readFileSync(path, 'utf8');
    writeFileSync(path, `${sound}\n[Table](/table.csv) ![Map](/map.png) [Text](/about/#nowhere)\n`);
    const { ok, output } = await buildSite(site, { BASE_PATH: '/base' });
    writeFileSync(path, sound);
    expect(ok).toBe(false);
    expect(output).toContain('Links of the built pages lead nowhere');
    expect(output).toContain('/base/claims/deaths/: "/base/table.csv" leads to nothing that was built.');
    expect(output).toContain('/base/claims/deaths/: "/base/map.png" leads to nothing that was built.');
    expect(output).toContain(
      '/base/claims/deaths/: "/base/about/#nowhere" leads to no part of /base/about/: no element has the id "nowhere".',
    );
    expect(hashFiles(site.dist)).toEqual(before);
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
