import { describe, expect, test } from 'vitest';
import { allEvents } from '../../../src/model/story/build-story.ts';
import { listAsOfDays, reportAsOf } from '../../../src/model/timeline/as-of.ts';
import { makeStory } from '../../support/make-story.ts';

const body = 'Gunmen attacked. Mourning was declared. At least 115 died. The count is 133.';
const quote = (article: string, words: string) => ({ article, quote: words });
const story = makeStory({
  articles: [
    { id: 'early', published: '2024-03-23', body },
    { id: 'open', published: '[2024-03-23..]', body },
    { id: 'undated', body },
    { id: 'doubtful', published: '2024-03-22?', body },
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
  test('has a page for each day on which an article was surely published, and for no other', () => {
    expect(listAsOfDays(story.articles).map(({ day }) => day)).toEqual(['2024-03-23', '2024-03-25']);
  });

  test('tells apart the articles that were surely out, may have been, and surely were not', () => {
    const { out, possible, later } = asOf('2024-03-23');
    expect(out.map(({ id }) => id)).toEqual(['early']);
    expect(possible.map(({ id }) => id)).toEqual(['open', 'undated', 'doubtful']);
    expect(later.map(({ id }) => id)).toEqual(['late']);
  });

  test('counts as reported what an article that was out quotes, in its words only, and its publication', () => {
    expect(
      asOf('2024-03-23').reported.map(({ event, passages }) => [event.id, passages.map(({ article }) => article.id)]),
    ).toEqual([
      ['attack', ['early']],
      ['publication', []],
    ]);
  });

  test('lists apart what only an article of open date reports, and what only sources elsewhere had', () => {
    const { perhaps, elsewhere } = asOf('2024-03-23');
    expect(perhaps.map(({ event }) => event.id)).toEqual(['mourning']);
    expect(elsewhere.map(({ event, references }) => [event.id, references.map(({ publisher }) => publisher)])).toEqual([
      ['notice', ['The Times']],
    ]);
  });

  test('gives the figures of each kind, and none that came later', () => {
    const [toll] = asOf('2024-03-23').figures;
    expect(toll?.reported.map(({ data }) => data.value)).toEqual([115]);
    expect(toll?.perhaps.map(({ data }) => data.value)).toEqual([133]);
    expect(toll?.elsewhere.map(({ value }) => value)).toEqual([110]);
    expect(asOf('2024-03-25').figures[0]?.reported.map(({ article }) => article.id)).toEqual(['early', 'late']);
    expect(asOf('2024-03-25').figures[0]?.elsewhere.map(({ value }) => value)).toEqual([110, 139]);
  });
});
