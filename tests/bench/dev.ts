/**
 * Measures development on an archive of many stories: how long from starting it the first page takes, the first page of
 * a story in the middle, that page again, and the changed page after an article and a claim of the story were saved. By
 * the clock, and in brackets by the processor. Prints a table in Markdown.
 * Run: node tests/bench/dev.ts [number of articles …]
 */
import { loadavg } from 'node:os';
import { makeSite } from '../support/build-site.ts';
import { startDev } from '../support/start-dev.ts';
import { changeArticle, changeClaim, type Change } from './change-archive.ts';
import { generateArchive, generateTexts, nameStory } from './generate-archive.ts';
import { readMemory, readProcessor } from './measure-command.ts';

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [500, 5000];
const perStory = 20;
console.log(
  '| articles | first page, s | page of another story | again | article saved | claim saved | MB | load before |\n' +
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
);
for (const size of sizes) {
  const site = makeSite({ files: generateArchive(generateTexts(size), perStory) });
  const story = nameStory(Math.floor(size / perStory / 2));
  const load = loadavg()[0] ?? NaN;
  const started = performance.now();
  const server = await startDev(site);
  try {
    const read = async (path: string) => (await fetch(server.url + path, { headers: { accept: 'text/html' } })).text();
    const see = async (path: string, words: string, since = performance.now(), had = readProcessor(server.process)) => {
      while (!(await read(path)).includes(words)) if (performance.now() - since > 1_200_000) throw new Error(path);
      const processor = readProcessor(server.process) - had;
      return `${((performance.now() - since) / 1000).toFixed(2)} (${processor.toFixed(2)})`;
    };
    const save = async (change: () => Change) => {
      const { page, word } = change();
      return see(`${story}/${page.replace('index.html', '')}`, word);
    };
    const cells = [
      await see('', 'A generated archive', started, 0),
      await see(`${story}/claims/claim-1/`, '</html>'),
      await see(`${story}/claims/claim-1/`, '</html>'),
      await save(() => changeArticle(site, story)),
      await save(() => changeClaim(site, story)),
      readMemory(server.process).toFixed(0),
      load.toFixed(1),
    ];
    console.log(`| ${[size.toLocaleString('en'), ...cells].join(' | ')} |`);
  } finally {
    await server.stop();
    site.remove();
  }
}
