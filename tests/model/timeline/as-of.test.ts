import { describe, expect, test } from 'vitest';
import { allEvents } from '../../../src/model/story/build-story.ts';
import { listAsOfDays, reportAsOf } from '../../../src/model/timeline/as-of.ts';
import { listReports } from '../../../src/model/timeline/timeline.ts';
import { makeStory } from '../../support/make-story.ts';

const body = 'Gunmen attacked. Mourning was declared. At least 115 died. The count is 133.';
const quote = (article: string, words: string) => ({ article, quote: words });
const story = makeStory({
  articles: [
    { id: 'early', published: '2024-03-23', body },
    { id: 'open', published: '[2024-03-23..]', body },
    { id: 'undated', body },
    { id: 'doubtful', published: '2024-03-22?', body },
    { id: 'inferred', published: '2024-03-25', basis: { published: { is: 'inferred', how: 'from it' } }, body },
    { id: 'about', published: '2024-03-20~', body },
    { id: 'late', published: '2024-03-25', body },
  ],
  claims: [
    {
      id: 'toll',
      kind: 'figure',
      unit: 'dead',
      relation: undefined,
      background: [
        { value: 110, qualifier: 'at-least', asOf: '2024-03-23', reference: { publisher: 'EPA' } },
        { value: 139, qualifier: 'exactly', asOf: '2024-03-25', reference: { publisher: 'Reuters' } },
      ],
      passages: [
        { ...quote('early', 'At least 115 died'), voice: 'asserted', value: 115, qualifier: 'at-least' },
        { ...quote('open', 'The count is 133'), voice: 'asserted', value: 133, qualifier: 'exactly' },
        { ...quote('late', 'The count is 133'), voice: 'asserted', value: 133, qualifier: 'exactly' },
      ],
    },
  ],
  events: [
    {
      id: 'attack',
      date: '2024-03-22',
      passages: [quote('early', 'Gunmen attacked'), quote('late', 'Gunmen attacked')],
    },
    { id: 'warning', date: '2024-03', passages: [quote('doubtful', 'Mourning was declared')] },
    { id: 'mourning', date: '2024-03-24', passages: [quote('undated', 'Mourning was declared')] },
    {
      id: 'notice',
      date: '2024-03-07',
      references: [{ publisher: 'JNS' }, { publisher: 'The Times', date: '2024-03-08' }],
    },
    { id: 'trial', date: '2025-08', references: [{ publisher: 'tio.ch', date: '2025-08-04' }] },
    { id: 'publication', date: '2024-03-23', article: 'early' },
    { id: 'later-publication', date: '2024-03-25', article: 'late' },
  ],
});
const asOf = (day: string) => reportAsOf(story, allEvents(story), day);

describe('what was known by a day', () => {
  test('tells an article whose day nobody can vouch for apart from one that had surely been published', () => {
    const basis = { published: { is: 'unknown' } };
    const { articles, claims } = makeStory({ articles: [{ id: 'a', published: '2024-03-23', basis }] });
    const report = reportAsOf({ articles, claims }, [], '2024-03-23' as Parameters<typeof reportAsOf>[2]);
    expect(report.articles).toMatchObject({ out: [], apparent: articles });
  });

  test('has a page for each day that is given for a publication, be it inferred or uncertain, and for no other', () => {
    expect(listAsOfDays(story.articles).map(({ day }) => day)).toEqual(['2024-03-22', '2024-03-23', '2024-03-25']);
  });

  test('leaves open whether the date is right of an article whose day is inferred or uncertain, both before and after', () => {
    const states = (day: string) =>
      Object.fromEntries(
        Object.entries(asOf(day).articles).flatMap(([state, articles]) => articles.map(({ id }) => [id, state])),
      );
    const always = { open: 'possible', undated: 'possible', about: 'out' };
    expect(states('2024-03-23')).toEqual({
      ...always,
      early: 'out',
      doubtful: 'apparent',
      inferred: 'apparentlyLater',
      late: 'later',
    });
    expect(states('2024-03-25')).toMatchObject({ ...always, early: 'out', inferred: 'apparent', late: 'out' });
    expect(states('2024-03-21')).toMatchObject({ open: 'later', early: 'later', doubtful: 'apparentlyLater' });
  });

  test('counts as reported what an article that was out quotes, in its words only, and its publication', () => {
    expect(
      asOf('2024-03-23').events.out.map(({ event, passages }) => [event.id, passages.map(({ article }) => article.id)]),
    ).toEqual([
      ['attack', ['early']],
      ['publication', []],
    ]);
  });

  test('lists apart what only an article of inferred, uncertain or open date reports, and what only sources elsewhere had', () => {
    const { events, elsewhere } = asOf('2024-03-23');
    expect(events.apparent.map(({ event }) => event.id)).toEqual(['warning']);
    expect(events.possible.map(({ event }) => event.id)).toEqual(['mourning']);
    expect(elsewhere.map(({ event, references }) => [event.id, references.map(({ publisher }) => publisher)])).toEqual([
      ['notice', ['The Times']],
    ]);
  });

  test('gives no figure that holds on any day, such as a distance', () => {
    const { claims, articles } = makeStory({
      articles: [{ id: 'report', published: '2024-03-23', body: 'It is 20 km away.' }],
      claims: [
        {
          id: 'distance',
          kind: 'figure',
          unit: 'kilometres',
          relation: undefined,
          passages: [{ ...quote('report', 'It is 20 km away'), voice: 'asserted', value: 20, qualifier: 'exactly' }],
        },
      ],
    });
    expect(reportAsOf({ articles, claims }, [], '2024-03-23').figures).toEqual([]);
  });

  test('gives the figures of each kind, and none that came later', () => {
    const [toll] = asOf('2024-03-23').figures;
    expect(toll?.reported.out.map(({ data }) => data.value)).toEqual([115]);
    expect(toll?.reported.possible.map(({ data }) => data.value)).toEqual([133]);
    expect(toll?.elsewhere.map(({ value }) => value)).toEqual([110]);
    expect(asOf('2024-03-25').figures[0]?.reported.out.map(({ article }) => article.id)).toEqual(['early', 'late']);
    expect(asOf('2024-03-25').figures[0]?.elsewhere.map(({ value }) => value)).toEqual([110, 139]);
  });
});

describe('The days of a story that have a page', () => {
  /** An article a day: each tells that it rained, and every fourth of something that no other tells of. */
  const ofDays = (count: number) => {
    const articles = Array.from({ length: count }, (_, index) => ({
      id: `n${String(index)}`,
      published: `2024-03-${String(index + 1).padStart(2, '0')}`,
      body: 'It rained. Then something else came.',
    }));
    return makeStory({
      articles,
      events: [
        { id: 'rain', date: '2024-03', passages: articles.map(({ id }) => quote(id, 'It rained')) },
        ...articles.flatMap(({ id, published }, index) => [
          { id: `publication-${id}`, date: published, article: id },
          ...(index % 4 === 0
            ? [{ id: `event-${id}`, date: '2024-03', passages: [quote(id, 'something else came')] }]
            : []),
        ]),
      ],
    });
  };
  const daysOf = (count: number) => listReports(ofDays(count)).map(({ day }) => Number(day.slice(-2)));

  test('are all of a few', () => {
    expect(daysOf(10)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('are those of many by which something new had been reported', () => {
    expect(daysOf(20)).toEqual([1, 5, 9, 13, 17]);
  });
});
