import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateArchive, generateTexts } from '../bench/generate-archive.ts';
import { createRandom } from '../bench/generate-articles.ts';
import { buildSite, makeSite, projectRoot, type Site } from '../support/build-site.ts';
import { listFiles } from '../support/built-site.ts';
import { compareWithClean } from '../support/compare-builds.ts';
import { editSite } from '../support/edit-site.ts';

/** A site of four stories, with a copy of the project's code. */
let site: Site;
beforeAll(async () => {
  site = makeSite({ files: generateArchive(generateTexts(12), 3) });
  for (const name of ['src', 'astro.config.mjs'])
    cpSync(join(projectRoot, name), join(site.root, name), { recursive: true });
  expect(await compareWithClean(site)).toEqual([]);
});
afterAll(() => {
  site.remove();
});

test('A site built from what was kept is that of a clean build, whatever was changed between', async () => {
  const random = createRandom(7);
  for (let round = 0; round < 2; round++) {
    const done = [editSite(site.root, random), editSite(site.root, random), editSite(site.root, random)];
    expect(await compareWithClean(site), done.join(', ')).toEqual([]);
  }
});

test('What was kept and is damaged is made again', async () => {
  const folder = join(site.root, '.cache/stories');
  for (const [index, name] of readdirSync(folder).entries()) {
    const bytes = readFileSync(join(folder, name));
    bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1;
    writeFileSync(join(folder, name), index === 0 ? bytes : bytes.subarray(0, -1000 * index));
  }
  const page = listFiles(site.dist).find((file) => file.endsWith('.html')) ?? '';
  writeFileSync(join(site.dist, page), 'Not as it was built.');
  expect(await compareWithClean(site)).toEqual([]);
});

test('A build for which nothing has changed leaves the site as it lies there, and says so', async () => {
  const { output } = await buildSite(site);
  expect(output).toContain('Nothing has changed since the last build');
});
