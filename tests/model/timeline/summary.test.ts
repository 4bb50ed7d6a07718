import { expect, test } from 'vitest';
import { enGb } from '../../../src/messages/en.ts';
import { allEvents } from '../../../src/model/story/build-story.ts';
import { countBases, listReporters, formatBases, standsAt } from '../../../src/model/timeline/summary.ts';
import { makeStory } from '../../support/make-story.ts';

const eventsWith = (...bases: string[]) =>
  allEvents(
    makeStory({
      events: bases.map((basis, index) => ({
        id: `e${String(index)}`,
        basis,
        ...(basis === 'unknown' ? {} : { date: '2024' }),
      })),
    }),
  );

test.each([
  [
    ['background', 'inferred', 'unknown'],
    'No date here is stated in an article; one is inferred; one is known only from elsewhere; one event has no date.',
  ],
  [['stated', 'unknown', 'unknown'], 'One date here is stated in an article; two events have no date.'],
  [['stated', 'stated'], 'Two dates here are stated in an article.'],
])('Of dates that are %s it is said: %s', (bases, words) => {
  expect(formatBases(eventsWith(...bases), enGb.t)).toBe(words);
});

test('Bases are counted in the order of the vocabulary, those that occur', () => {
  expect(countBases(eventsWith('unknown', 'stated', 'unknown'))).toEqual([
    { basis: 'stated', count: 1 },
    { basis: 'unknown', count: 2 },
  ]);
});

test('An article stands after what surely happened before it, and its own publication is not counted', () => {
  const story = makeStory({
    articles: [{ id: 'report', published: '2024-03-23', body: 'Gunmen attacked.' }, { id: 'undated' }],
    events: [
      { id: 'attack', date: '2024-03-22', passages: [{ article: 'report', quote: 'Gunmen attacked' }] },
      { id: 'same-day', date: '2024-03-23' },
      { id: 'trial', date: '2025' },
      { id: 'alert' },
      { id: 'publication', date: '2024-03-23', article: 'report' },
    ],
  });
  const [report, undated] = story.articles;
  if (!report || !undated) throw new Error('The sample has two articles.');
  const { before, after, untold } = standsAt(report, allEvents(story));
  expect([before.map(({ id }) => id), after.map(({ id }) => id), untold]).toEqual([['attack'], ['trial'], 2]);
  expect(standsAt(undated, allEvents(story))).toEqual({ before: [], after: [], untold: 5 });
  expect(allEvents(story).map((event) => listReporters(event).map(({ id }) => id))).toEqual([
    ['attack'].map(() => 'report'),
    [],
    ['report'],
    [],
    [],
  ]);
});
