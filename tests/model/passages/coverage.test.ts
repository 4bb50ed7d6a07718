import { expect, test } from 'vitest';
import { addCoverage, measureRun } from '../../../src/model/passages/coverage.ts';
import { locate, type Span } from '../../../src/model/passages/locate.ts';

const text = 'Moscow, 22 March: a hall burned, and nobody slept.';
const all = { start: 0, end: text.length };

test('Each word counts once: as quoted, as read without a claim, or as open; marks are no words', () => {
  const coverage = measureRun(text, all, [find('a hall burned')], [find('Moscow, 22 March:')]);
  expect(coverage).toMatchObject({ words: 9, quoted: 3, unclaimed: 3, open: 3 });
  expect(coverage.openRuns.map(({ start, end }) => text.slice(start, end))).toEqual(['and nobody slept']);
});

test('A word that two passages quote counts once, and as quoted where it was also read without a claim', () => {
  const coverage = measureRun(text, all, [find('a hall'), find('hall burned')], [find('burned, and')]);
  expect(coverage).toMatchObject({ quoted: 3, unclaimed: 1 });
});

test('A word is not quoted by a passage that holds a part of it', () => {
  expect(measureRun(text, all, [find('nobody sle')], []).quoted).toBe(1);
});

test('A passage parts the open words before it from those after', () => {
  const { openRuns } = measureRun(text, find('a hall burned, and nobody slept'), [find('burned')], []);
  expect(openRuns.map(({ start, end }) => text.slice(start, end))).toEqual(['a hall', 'and nobody slept']);
});

test('Runs are counted together', () => {
  const passage = [find('hall')];
  const parts = [find('a hall burned'), find('nobody slept')].map((run) => measureRun(text, run, passage, []));
  expect(addCoverage(parts)).toMatchObject({ words: 5, quoted: 1, unclaimed: 0, open: 4 });
});

function find(quote: string): Span {
  const place = locate(text, { quote });
  if (place.status !== 'found') throw new Error(quote);
  return place;
}
