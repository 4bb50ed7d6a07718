import { expect, test } from 'vitest';
import { findMentions, findWholeWords } from '../../../src/model/passages/mentions.ts';

const names = [
  { id: 'is-k', count: ['IS-K', 'Islamic State Khorasan'] },
  { id: 'isis-k', count: ['ISIS-K'] },
  { id: 'khorasan', count: ['Khorasan'] },
  { id: 'russia', count: ['Russia'] },
];

test('IS-K is not counted inside ISIS-K', () => {
  const mentions = mentionsIn('ISIS-K and IS-K, also IS-K’s.');
  expect(mentions).toEqual({ 'is-k': ['IS-K', 'IS-K'], 'isis-k': ['ISIS-K'], khorasan: [], russia: [] });
});

test('The longest spelling takes its words, so that no letter is counted twice', () => {
  expect(mentionsIn('Islamic State Khorasan, in Khorasan')).toMatchObject({
    'is-k': ['Islamic State Khorasan'],
    khorasan: ['Khorasan'],
  });
});

test('Only whole words count, and capitals matter', () => {
  expect(mentionsIn('Russian, russia, Russia’s, (Russia)')).toMatchObject({ russia: ['Russia', 'Russia'] });
  expect(findWholeWords('Tver Tvère xTver Tver2 Tver', 'Tver')).toEqual([
    { start: 0, end: 4 },
    { start: 23, end: 27 },
  ]);
});

test('The mentions of one name in several spellings come in the order of the text', () => {
  expect(mentionsIn('IS-K, Islamic State Khorasan, IS-K')['is-k']).toEqual(['IS-K', 'Islamic State Khorasan', 'IS-K']);
});

function mentionsIn(text: string): Record<string, string[]> {
  const found = findMentions(text, names);
  return Object.fromEntries(
    [...found].map(([id, spans]) => [id, spans.map(({ start, end }) => text.slice(start, end))]),
  );
}
