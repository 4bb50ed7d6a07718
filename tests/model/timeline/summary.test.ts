import { expect, test } from 'vitest';
import { enGb } from '../../../src/messages/en.ts';
import { allEvents } from '../../../src/model/story/build-story.ts';
import {
  countBases,
  formatBases,
  listReporters,
  partPublications,
  standsAt,
} from '../../../src/model/timeline/summary.ts';
import { makeStory } from '../../support/make-story.ts';

const eventsWith = (...bases: string[]) =>
  allEvents(
    makeStory({
      articles: [{ id: 'report', body: 'Gunmen attacked.' }],
      events: bases.map((basis, index) => ({
        id: `e${String(index)}`,
        basis,
        ...(basis === 'unknown' ? {} : { date: '2024' }),
        ...(basis === 'stated' && { passages: [{ article: 'report', quote: 'Gunmen attacked' }] }),
      })),
    }),
  );

test.each([
  [
    ['background', 'inferred', 'unknown'],
    'No date of an entry is stated in full in an article; one is inferred; one is known from elsewhere; one event has no date.',
  ],
  [['stated', 'unknown', 'unknown'], 'The date of one entry is stated in an article; two events have no date.'],
  [['stated', 'stated'], 'The dates of two entries are stated in an article.'],
])('Of dates that are %s it is said: %s', (bases, words) => {
  expect(formatBases(eventsWith(...bases), enGb.t)).toBe(words);
});

test('That no date is stated in an article holds so far, while one has yet to be read for an event', () => {
  const { events } = makeStory({
    articles: [{ id: 'report' }, { id: 'unread' }],
    events: [{ id: 'fire', basis: 'inferred', date: '2024', comparedIn: ['report'] }],
  });
  expect(formatBases(events, enGb.t)).toBe(
    'So far no date of an entry is stated in full in an article; one is inferred.',
  );
});

test('Bases are counted in the order of the vocabulary, those that occur', () => {
  expect(countBases(eventsWith('unknown', 'stated', 'unknown'))).toEqual([
    { basis: 'stated', count: 1 },
    { basis: 'unknown', count: 2 },
  ]);
});

test('A date that is stated, but not in the words of an article, is known from elsewhere', () => {
  const { events } = makeStory({ events: [{ id: 'notice', basis: 'stated', date: '2024-03-07' }] });
  expect(formatBases(events, enGb.t)).toBe(
    'No date of an entry is stated in full in an article; one is known from elsewhere.',
  );
});

test('The publications of articles are told apart from events', () => {
  const { events } = makeStory({
    articles: [{ id: 'report', published: '2024' }],
    events: [
      { id: 'attack', date: '2023' },
      { id: 'publication', date: '2024', article: 'report' },
    ],
  });
  const { happenings, publications } = partPublications(events);
  expect([happenings, publications].map((list) => list.map(({ id }) => id))).toEqual([['attack'], ['publication']]);
});

test('An uncertain day is taken at its word, so that events years away have a place before or after it', () => {
  const story = makeStory({
    articles: [{ id: 'report', published: '2024-03-23?' }],
    events: [
      { id: 'attack', date: '2024-03-22' },
      { id: 'same-day', date: '2024-03-23' },
      { id: 'verdict', date: '2026-03-12' },
    ],
  });
  const [report] = story.articles;
  if (!report) throw new Error('The sample has an article.');
  const { before, after, untold } = standsAt(report, allEvents(story));
  expect([before.map(({ id }) => id), after.map(({ id }) => id), untold]).toEqual([['attack'], ['verdict'], 1]);
});

test('Where an article stands is said of its day as it is known, and never as sure where that is inferred', () => {
  const { standsAt: say } = enGb.t.timeline;
  expect(say('23 March 2024, uncertain', 'inferred', 9, 0, 1)).toBe(
    'Published 23 March 2024, uncertain (inferred). By the dates as they are given, of the timeline’s events 9 happened before that, none after; for 1 the dates do not show it.',
  );
  expect(say('23 March 2024', null, 0, 2, 0)).toBe(
    'Published 23 March 2024. By the dates as they are given, of the timeline’s events none happened before that, 2 after.',
  );
});

test('An article stands after what happened before it, and no publication is counted', () => {
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
  expect(standsAt(undated, allEvents(story))).toEqual({ before: [], after: [], untold: 4 });
  expect(allEvents(story).map((event) => listReporters(event).map(({ id }) => id))).toEqual([
    ['attack'].map(() => 'report'),
    [],
    ['report'],
    [],
    [],
  ]);
});
