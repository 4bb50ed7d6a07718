/**
 * Changes a small site of several stories at random, content and code, and compares each time what a build makes from
 * what was kept with what a clean build makes. Run: node tests/bench/kept-stories.ts [number of edits] [seed]
 */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { makeSite, projectRoot } from '../support/build-site.ts';
import { compareWithClean } from '../support/compare-builds.ts';
import { editSite } from '../support/edit-site.ts';
import { generateArchive, generateTexts } from './generate-archive.ts';
import { createRandom } from './generate-articles.ts';

const [edits = 200, seed = 1] = process.argv.slice(2).map(Number);
/** So many edits come between two builds at most, as somebody makes them who does not build after each. */
const MOST_AT_ONCE = 4;
const random = createRandom(seed);
const site = makeSite({ files: generateArchive(generateTexts(12), 3) });
for (const name of ['src', 'astro.config.mjs'])
  cpSync(join(projectRoot, name), join(site.root, name), { recursive: true });
for (let done = 0, count = 0; ; count = Math.min(edits - done, 1 + Math.floor(random() * MOST_AT_ONCE))) {
  const made = Array.from({ length: count }, () => editSite(site.root, random));
  done += count;
  const differing = await compareWithClean(site);
  console.log(
    `${String(done)}: ${made.join(', ') || 'nothing yet'}: ${differing.length === 0 ? 'the same' : differing.join(', ')}`,
  );
  if (differing.length > 0) process.exitCode = 1;
  if (done >= edits) break;
}
if (process.exitCode === 1) console.log(`The site is left in ${site.root}.`);
else site.remove();
