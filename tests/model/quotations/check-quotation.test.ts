import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { flattenSpace } from '../../../src/model/passages/article-text.ts';
import { splitWords } from '../../../src/model/passages/split-words.ts';
import { checkQuotation } from '../../../src/model/quotations/check-quotation.ts';
import { listQuotations } from '../../../src/model/quotations/list-quotations.ts';
import { crocus, projectRoot } from '../../support/build-site.ts';

const sources = [...readCorpus(crocus).texts].map(([id, { text }]) => ({ id, text }));
const said = 'The attack, which claimed the lives of at least 115 individuals, propels IS-K into the spotlight';
const check = (quotation: string) => checkQuotation(quotation, sources);

test.each([
  [said],
  ['the group\u2019s growing boldness'],
  ["the group's   growing\nboldness"],
  ['at least 115 individuals,'],
  ['at least 115 individuals.'],
  ['The attack […] propels IS-K into the spotlight'],
  ['The attack (…) propels IS-K into the spotlight'],
  ['The attack (...) propels IS-K into the spotlight'],
  ['The attack, which claimed the lives ... propels IS\u2011K into the spotlight'],
])('“%s” stands verbatim in an article', (quotation) => {
  expect(check(quotation).is).toBe('verbatim');
});

test.each([
  ['The attack … propels IS-K into the spotlight … which claimed the lives'],
  ['ttack, which claimed the live'],
  ['the Attack, which claimed'],
  ['The attack, which claimed the lives of at least 115 individuals?'],
])(
  '“%s” does not: it is in another order, cut in a word, with other letters or with another mark at its end',
  (quotation) => {
    expect(check(quotation).is).not.toBe('verbatim');
  },
);

test('Of words that were altered it says which', () => {
  const finding = check('The attack, which took the lives of at least 150 people, propels IS-K into the spotlight');
  expect(finding).toMatchObject({ is: 'altered', source: { id: 'bnn-strategic-shift' } });
  const changes = finding.is === 'altered' ? finding.changes : [];
  const wordsOf = (mark: string) =>
    changes.filter(({ marks }) => marks[0] === mark).flatMap(({ words }) => words.map(({ word }) => word));
  expect(wordsOf('[-')).toEqual(['claimed', '115', 'individuals']);
  expect(wordsOf('{+')).toEqual(['took', '150', 'people']);
});

test.each([
  ['the Attack, which claimed the lives', 'the'],
  ['THE ATTACK, WHICH CLAIMED THE LIVES', 'THE'],
  ['The attack which claimed the lives', null],
])('Of “%s”, which differs in capitals or punctuation alone, something is marked', (quotation, added) => {
  const finding = check(quotation);
  const changed = finding.is === 'altered' ? finding.changes.filter(({ isSame }) => !isSame) : [];
  expect(changed).not.toEqual([]);
  const [first] = changed.filter(({ marks }) => marks[0] === '{+').flatMap(({ words }) => words);
  expect(first?.word ?? null).toBe(added);
});

test('Too few words to be made of anything are nowhere, unless they stand there', () => {
  expect(check('more boldness now').is).toBe('nowhere');
  expect(check('growing boldness').is).toBe('verbatim');
});

const marked =
  'He said “one two”, then "three", then „four five“ and «six», «seven\neight». It’s ‘nine ten’, isn’t it?';
test('What stands in marks of quotation of any kind is a quotation, and an apostrophe is none', () => {
  expect(listQuotations(marked)).toEqual(['one two', 'three', 'four five', 'six', 'seven\neight', 'nine ten']);
});

test.each([
  ['Lines of a block\n> one two\n> three\nend', ['one two\nthree']],
  ['> one two\n>three\n  >  four', ['one two\nthree\nfour']],
  ['> one\n>\n> two\n>> three', ['one', 'two\nthree']],
  ['One.\n\nTwo and three.', ['One.', 'Two and three.']],
  ['An open “mark\n\nand a “closed one”', ['closed one']],
  ['', []],
  ['“…”', []],
])('Of %o the quotations are %o', (text, quotations) => {
  expect(listQuotations(text)).toEqual(quotations);
});

/** The same numbers on every run, between 0 and 1. */
let random: () => number;
beforeAll(() => {
  let state = 20240322;
  random = () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
});
const pick = <T>(items: readonly T[]): T => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
};

/** A run of an article, from one word to another. */
function takeRun(fewest: number): string {
  const { text } = pick(sources);
  const words = splitWords(text).filter(({ isMark }) => !isMark);
  const length = fewest + Math.floor(random() * 25);
  const first = Math.floor(random() * (words.length - length));
  return text.slice(words[first]?.start, words[first + length - 1]?.end);
}

/** The run with one word in eight, or one, put into another, left out or added. */
function alter(run: string): string {
  const words = run.split(' ');
  for (let times = Math.max(1, Math.round(words.length / 8)); times > 0; times--) {
    const at = Math.floor(random() * words.length);
    const other = pick(['seven', 'harbour', 'quietly', 'never', 'the mayor', 'allegedly']);
    words.splice(at, pick([0, 1]), ...(random() < 0.7 ? [other] : []));
  }
  const altered = words.join(' ');
  return sources.some(({ text }) => text.includes(altered)) ? alter(run) : altered;
}

/** Words of the articles themselves in an order of their own, and sentences of texts that are not among them. */
function invent(): string {
  if (random() < 0.5) {
    const words = sources.flatMap(({ text }) => splitWords(text).filter(({ isMark }) => !isMark));
    return Array.from({ length: 6 + Math.floor(random() * 20) }, () => pick(words).word).join(' ');
  }
  const words = others.split(' ');
  const first = Math.floor(random() * (words.length - 30));
  return words.slice(first, first + 6 + Math.floor(random() * 20)).join(' ');
}
const others = [
  'third-account.txt',
  'third-article.txt',
  ...['evening-post', 'price-of-storage'].map((id) => `harbour/content/articles/${id}.mdx`),
]
  .map((file) => flattenSpace(readFileSync(join(projectRoot, 'tests/fixtures', file), 'utf8')))
  .join(' ');

test('Of 500 true, 500 altered and 500 invented quotations at least 99 in 100 of each are told rightly', () => {
  const made = {
    verbatim: () => takeRun(3),
    altered: () => alter(takeRun(8)),
    nowhere: invent,
  };
  for (const [kind, make] of Object.entries(made)) {
    const wrong = Array.from({ length: 500 }, () => make()).filter((quotation) => check(quotation).is !== kind);
    expect(wrong.length, `${kind}: ${wrong.slice(0, 5).join(' | ')}`).toBeLessThanOrEqual(5);
  }
}, 60_000);
