import { afterEach, expect, test } from 'vitest';
import { runChecks } from '../../src/checks/run-checks.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { makeRoot, write } from '../support/make-content.ts';
import { generateArchive, generateTexts } from './generate-archive.ts';
import { generateStory } from './generate-story.ts';
import { readTexts } from './read-texts.ts';

const made: { remove: () => void }[] = [];
afterEach(() => {
  for (const { remove } of made.splice(0)) remove();
});
const make = (files: Record<string, string>) => {
  const site = makeRoot(...Object.entries(files).map(([file, text]) => write(file, text)));
  made.push(site);
  return site.root;
};

test('The check finds nothing in a generated archive, nor in a generated story', () => {
  for (const files of [generateArchive(generateTexts(11), 4), generateStory(7, 2)])
    expect(runChecks(readCorpus(make(files)), '2026-11-22')).toEqual([]);
});

test('A story of twenty articles has ten claims of three passages each, and five events', () => {
  const { articles, claims, events } = readCorpus(make(generateArchive(generateTexts(20))));
  expect([articles.length, claims.length, events.length]).toEqual([20, 10, 5]);
  expect(claims.map(({ data }) => data.passages.length)).toEqual(Array(10).fill(3));
});

test('The same texts make the same archive', () => {
  expect(generateArchive(generateTexts(6), 3)).toEqual(generateArchive(generateTexts(6), 3));
});

test('The check finds nothing in an archive made of texts of others, whatever characters they hold', () => {
  const text = (word: string) =>
    `The $US 5bn ${word}: a “title”\n\nOn <b>Monday</b> the ${word} was {opened} by $A & others, at last.\n\n` +
    `- It cost *much* more than ${word} people in the town had thought.\n\n1. import ${word} from "the" other side of town, they said.\n`;
  const folder = make({ 'one.txt': text('first'), 'sub/two.txt': text('second'), 'three.txt': text('third') });
  const texts = readTexts(folder);
  expect(texts.map(({ title }) => title)).toContain('The $US 5bn third: a “title”');
  const corpus = readCorpus(make(generateArchive(texts, 3)));
  expect(runChecks(corpus, '2026-11-22')).toEqual([]);
  expect(corpus.articles).toHaveLength(3);
});
