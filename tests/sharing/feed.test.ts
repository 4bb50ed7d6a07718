import { describe, expect, test } from 'vitest';
import { enGb } from '../../src/messages/en.ts';
import { listFeedEntries } from '../../src/sharing/feed.ts';
import { makeStory, sentence } from '../support/make-story.ts';

const reference = { publisher: 'A library', accessed: '2025-01-02' };
const mending = { date: '2025-03-04', page: '/claims/one/', said: 'Six.', says: 'Seven.', why: 'Miscounted.' };

/** The day of each entry, by its id. */
function daysOf(parts: Parameters<typeof makeStory>[0]): Record<string, string> {
  return Object.fromEntries(listFeedEntries(makeStory(parts), enGb.t).map(({ id, updated }) => [id, updated]));
}

describe('The day of an entry', () => {
  const articles = [
    { id: 'early', published: '2024-01-01' },
    { id: 'late', published: '[2024-02-02..]' },
  ];

  test('is, nothing else being known, the earliest on which all its articles can have been there', () => {
    expect(
      daysOf({
        articles,
        claims: [
          { id: 'one', in: ['early', 'late'] },
          { id: 'two', in: ['early'] },
        ],
      }),
    ).toEqual({
      'articles/early/': '2024-01-01',
      'articles/late/': '2024-02-02',
      'claims/one/': '2024-02-02',
      'claims/two/': '2024-01-01',
    });
  });

  test('is that on which an editor last read one of its references', () => {
    const days = daysOf({
      articles,
      claims: [
        { id: 'one', in: ['early'], references: [reference] },
        { id: 'two', in: ['early'] },
      ],
    });
    expect(days['claims/one/']).toBe('2025-01-02');
    expect(days['claims/two/']).toBe('2024-01-01');
  });

  test('is that on which it was added, whatever was read later; its change and a correction have entries of their own', () => {
    const days = daysOf({
      articles: [{ id: 'early', published: '2024-01-01', added: '2024-05-05' }],
      claims: [
        { id: 'one', in: ['early'], references: [reference], added: '2024-06-06', changed: '2024-07-07' },
        { id: 'two', in: ['early'], references: [reference], added: '2024-06-06' },
        { id: 'undated', in: ['early'], references: [reference], changed: '2025-07-07' },
      ],
      corrections: [mending],
    });
    expect(days).toEqual({
      'articles/early/': '2024-05-05',
      'claims/one/': '2024-06-06',
      'claims/one/#changed-2024-07-07': '2024-07-07',
      'claims/two/': '2024-06-06',
      'claims/undated/': '2025-01-02',
      'claims/undated/#changed-2025-07-07': '2025-07-07',
      'corrections/#on-2025-03-04-claims-one': '2025-03-04',
    });
  });

  test('is the latest of the feed, where nothing gives it one', () => {
    expect(
      daysOf({ articles: [{ id: 'dated', published: '2024-01-01' }, { id: 'undated' }] })['articles/undated/'],
    ).toBe('2024-01-01');
  });

  test('claims nothing, where nothing in the whole feed gives one', () => {
    expect(daysOf({ articles: [{ id: 'undated' }] })).toEqual({ 'articles/undated/': '1970-01-01' });
  });
});

test('Only the day of an entry that was written down, as a day, is one; of any other it is a stand-in', () => {
  const entries = listFeedEntries(
    makeStory({
      articles: [{ id: 'early', published: '2024-01-01' }],
      claims: [
        { id: 'one', in: ['early'], added: '2025-01-02', changed: '2025-02' },
        { id: 'two', in: ['early'], added: '2025-01-02?', references: [reference] },
      ],
      corrections: [mending],
    }),
    enGb.t,
  );
  expect(Object.fromEntries(entries.map(({ id, updated, isDated }) => [id, [updated, isDated]]))).toEqual({
    'articles/early/': ['2024-01-01', false],
    'claims/one/': ['2025-01-02', true],
    'claims/one/#changed-2025-02': ['2025-02-01', false],
    'claims/two/': ['2025-01-02', false],
    'corrections/#on-2025-03-04-claims-one': ['2025-03-04', true],
  });
});

test('What is said of an entry stands on the day on which it was last changed, not on the day on which it came', () => {
  const changed = { added: '2025-01-02', changed: '2025-02-03', finding: 'It says so.' };
  const entries = listFeedEntries(
    makeStory({ articles: [{ id: 'early' }], claims: [{ id: 'one', in: ['early'], ...changed }] }),
    enGb.t,
  ).filter(({ kind }) => kind === 'claim');
  expect(entries.map(({ updated, title, summary }) => [updated, title, summary])).toEqual([
    ['2025-02-03', 'Claim, page changed: one', 'It says so.'],
    ['2025-01-02', 'Claim: one', enGb.t.sharing.changedSince],
  ]);
});

test('A correction says by its title which page it is on, and by its address where that has none', () => {
  const corrections = ['/claims/one/', '/', '/timeline/#one', '/claims/gone/'].map((page) => ({ ...mending, page }));
  const entries = listFeedEntries(
    makeStory({ articles: [{ id: 'early' }], claims: [{ id: 'one', in: ['early'] }], corrections }),
    enGb.t,
  );
  expect(entries.filter(({ kind }) => kind === 'correction').map(({ title }) => title)).toEqual(
    ['one', 'Home', 'Timeline', '/claims/gone/'].map((title) => enGb.t.sharing.entries.correction(title)),
  );
});

test('The latest comes first', () => {
  const entries = listFeedEntries(
    makeStory({
      articles: [
        { id: 'early', published: '2024-01-01' },
        { id: 'late', published: '2024-02-02' },
      ],
      claims: [{ id: 'one', in: ['early'] }],
      corrections: [mending],
    }),
    enGb.t,
  );
  expect(entries.map(({ path }) => path)).toEqual(['claims/one/', 'articles/late/', 'articles/early/', 'claims/one/']);
  expect(entries.map(({ kind }) => kind)).toEqual(['correction', 'article', 'article', 'claim']);
});

test('Corrections of one page on one day keep an id of their own, which a newer correction does not change', () => {
  const list = (corrections: (typeof mending)[]) =>
    listFeedEntries(makeStory({ articles: [{ id: 'a' }], claims: [{ id: 'one', in: ['a'] }], corrections }), enGb.t)
      .filter(({ kind }) => kind === 'correction')
      .map(({ id }) => id);
  const two = list([mending, mending]);
  expect(two).toEqual(['corrections/#on-2025-03-04-claims-one', 'corrections/#on-2025-03-04-claims-one-2']);
  expect(list([{ ...mending, date: '2025-04-05' }, mending, mending]).slice(1)).toEqual(two);
});

test('A correction says which page was wrong, what it said and what it says', () => {
  const [entry] = listFeedEntries(
    makeStory({
      articles: [{ id: 'a' }],
      claims: [{ id: 'one', in: ['a'], statement: 'Seven were there' }],
      corrections: [mending],
    }),
    enGb.t,
  );
  expect(entry?.title).toBe('Correction on the page “Seven were there”');
  expect(entry?.summary).toBe('It said: Six. Changed to: Seven. Miscounted.');
});

test('No entry holds a sentence of an article', () => {
  const story = makeStory({
    articles: [{ id: 'a' }, { id: 'b' }],
    claims: [
      { id: 'one', in: ['a', 'b'] },
      { id: 'two', in: ['b'] },
    ],
  });
  expect(JSON.stringify(listFeedEntries(story, enGb.t))).not.toContain(sentence);
});

test('What was changed and kept twice on a day is one entry for each, and what was changed since has none without its day', () => {
  const state = (day: string, statement: string) => ({
    ...{ claim: 'one', day, statement, relation: 'one-only' },
    passages: [{ article: 'early', quote: sentence }],
  });
  const list = (changed: string, ...history: object[]) =>
    listFeedEntries(
      makeStory({
        articles: [{ id: 'early' }],
        claims: [{ id: 'one', in: ['early'], relation: undefined, added: '2025-01-01', changed }],
        history: history as Record<string, unknown>[],
      }),
      enGb.t,
    ).flatMap(({ kind, id, summary }) => (kind === 'claim' ? [[id, summary === enGb.t.sharing.changedSince]] : []));
  expect(list('2025-02-02', state('2025-02-02', 'Once'), state('2025-02-02', 'one'))).toEqual([
    ['claims/one/#changed-2025-02-02-2', false],
    ['claims/one/', true],
  ]);
  expect(list('2025-01-02', state('2025-02-02', 'Once'))).toEqual([['claims/one/', true]]);
});

test('Each state of a claim after the first is an entry of its own day, the last of its page, those before it of theirs', () => {
  const state = (day: string, more: object) => ({
    ...{ claim: 'one', day, statement: `Of ${day}`, relation: 'one-only', passages: [], ...more },
  });
  const entries = listFeedEntries(
    makeStory({
      articles: [{ id: 'early' }],
      claims: [{ id: 'one', in: ['early'], added: '2025-01-01', changed: '2025-03-03', finding: 'It says so.' }],
      history: [
        state('2025-01-01', {}),
        state('2025-02-02', { why: 'Misread.' }),
        state('2025-02-02', { finding: 'Found.' }),
        state('2025-03-03', {
          ...{ statement: 'one', finding: 'It says so.' },
          passages: [{ article: 'early', quote: sentence }],
        }),
      ],
    }),
    enGb.t,
  ).filter(({ kind }) => kind === 'claim');
  expect(entries.map(({ id, path, title, summary }) => [id, path, title, summary])).toEqual([
    ['claims/one/#changed-2025-03-03', 'claims/one/', 'Claim, page changed: one', 'It says so.'],
    ['claims/one/#changed-2025-02-02', 'claims/one/2025-02-02/', 'Claim, page changed: Of 2025-02-02', 'Misread.'],
    ['claims/one/#changed-2025-02-02-2', 'claims/one/2025-02-02-2/', 'Claim, page changed: Of 2025-02-02', 'Found.'],
    ['claims/one/', 'claims/one/', 'Claim: one', enGb.t.sharing.changedSince],
  ]);
});
