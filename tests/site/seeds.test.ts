import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { expect, inject, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { crocus, projectRoot } from '../support/build-site.ts';
import { attribute, findOne, flatten, readPage, textOf } from '../support/built-site.ts';

/** Each seed, with what is taken out of it: whole paragraphs, or the start of one. */
const seeds = [
  {
    id: 'bnn-strategic-shift',
    file: '000_d811a3e17d661138.txt',
    removed: [
      { text: 'date 2024-03-23', times: 1 },
      { text: 'Advertisment', times: 2 },
    ],
    headings: [
      "The Genesis of IS-K's Antagonism Towards Russia",
      'Warnings and Security Lapses',
      "Global Implications and Russia's Response",
    ],
  },
  {
    id: 'a-ruthless-agenda',
    file: '004_50920cdfb997a2d9.txt',
    removed: [{ text: 'A ruthless agenda', times: 1 }],
    headings: [],
  },
];

test.each(seeds)(
  'The page of $id shows the text of its seed, less only what was taken out',
  ({ id, file, removed }) => {
    const kept = takeOut(readSeed(file), removed);
    expect(readArticle(id).map(({ text }) => text)).toEqual(kept);
  },
);

test.each(seeds)('The lines of $id that name a section are headings, and no other line is', ({ id, headings }) => {
  const shown = readArticle(id).filter(({ tag }) => tag !== 'p');
  expect(shown).toEqual(headings.map((text) => ({ tag: 'h2', text })));
});

test.each(seeds)('The file of $id lists what was taken out of it, and nothing else', ({ id, removed }) => {
  const entry = readCorpus(crocus).articles.find((article) => article.id === id);
  expect(entry?.data.removed.map(({ text, times = 1 }) => ({ text, times }))).toEqual(removed);
});

/** The paragraphs and headings of an article's page: the text with its marks, without the notes between. */
function readArticle(id: string): { tag: string; text: string }[] {
  const page = readPage(inject('site').dist, `articles/${id}/index.html`);
  const text = findOne(page.tree, (element) => attribute(element, 'id') === 'text');
  return text.children.flatMap((block) =>
    block.type === 'element' && !isNotes(block) ? [{ tag: block.tagName, text: textOf(block) }] : [],
  );
}

function isNotes(element: Element): boolean {
  return attribute(element, 'className')?.split(' ').includes('notes') === true;
}

/** The lines of a seed that are not empty, each with its white space flattened. */
function readSeed(file: string): string[] {
  return readFileSync(join(projectRoot, 'tests/fixtures/seeds', file), 'utf8')
    .split('\n')
    .map(flatten)
    .filter((line) => line !== '');
}

/** A seed's lines without what was taken out: as often as said, a line that is that text or starts with it. */
function takeOut(lines: string[], removed: { text: string; times: number }[]): string[] {
  let kept = lines;
  for (const { text, times } of removed) {
    for (let time = 0; time < times; time++) {
      const index = kept.findIndex((line) => line === text || line.startsWith(`${text} `));
      expect(index, `"${text}" stands in the seed ${String(times)} times`).not.toBe(-1);
      kept = kept.with(index, (kept[index] ?? '').slice(text.length).trim()).filter((line) => line !== '');
    }
  }
  return kept;
}
