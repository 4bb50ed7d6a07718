import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateArchive, generateTexts } from '../bench/generate-archive.ts';
import { createRandom } from '../bench/generate-articles.ts';
import { buildSite, makeSite, type Site } from '../support/build-site.ts';
import { batchSize, compareWithClean } from '../support/compare-builds.ts';
import { editSite } from '../support/edit-site.ts';

/** A site of four stories, built in batches. */
let site: Site;
let printed: string;
beforeAll(async () => {
  site = makeSite({ files: generateArchive(generateTexts(8), 2) });
  const { ok, output } = await buildSite(site, {}, [], { batchSize });
  expect(ok, output).toBe(true);
  printed = output;
});
afterAll(() => {
  site.remove();
});

test('A build for which nothing has changed leaves the site as it lies there, and says so', async () => {
  expect(printed).toContain('4 stories: 0 are as they were, 4 are made\n');
  expect(printed).toMatch(/\nmade \d stor(?:y|ies): 3 of 3\n/);
  const { output } = await buildSite(site);
  expect(output).toContain('Nothing has changed since the last build');
});

test('A fault of one story is said once, also where another speaks of that story, and leaves the site in place', async () => {
  const claim = join(site.root, 'content/story-003/claims/claim-1.mdx');
  const names = join(site.root, 'content/names.yaml');
  const texts = [claim, names].map((file) => readFileSync(file, 'utf8'));
  const page = readFileSync(join(site.dist, 'index.html'));
  writeFileSync(claim, (texts[0] ?? '').replace(/quote: .*/, 'quote: "words that nobody wrote"'));
  writeFileSync(names, `${texts[1] ?? ''}\n# All stories are made anew.\n`);
  const { ok, output } = await buildSite(site, {}, [], { batchSize });
  expect(ok).toBe(false);
  expect(output.match(/content\/story-003\/claims\/claim-1\.mdx:\d+:\d+ {2}error/g)).toHaveLength(1);
  expect(output.match(/words that nobody wrote/g)).toHaveLength(2);
  expect(readFileSync(join(site.dist, 'index.html'))).toEqual(page);
  for (const [index, file] of [claim, names].entries()) writeFileSync(file, texts[index] ?? '');
});

test('A site built from what was kept is that of a clean build, whatever was changed or damaged between', async () => {
  const random = createRandom(3);
  const done = Array.from({ length: 3 }, () => editSite(site.root, random));
  const folder = join(site.root, '.cache/kept/stories');
  const [name = ''] = readdirSync(folder);
  writeFileSync(join(folder, name, 'pages', name, 'index.html'), 'Not as it was kept.');
  writeFileSync(join(site.dist, 'index.html'), 'Not as it was built.');
  expect(await compareWithClean(site), done.join(', ')).toEqual([]);
});
