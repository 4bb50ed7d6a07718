import { expect, test } from 'vitest';
import { hasLaterWords, listDifferences, listWordings, type StateWords } from '../../../src/model/story/states.ts';
import { makeStory, sentence } from '../../support/make-story.ts';

const kept = {
  claim: 'one',
  day: '2026-11-22',
  statement: 'What the Post says',
  relation: 'agree',
  passages: [
    { article: 'old', quote: sentence },
    { article: 'second', quote: sentence },
  ],
};
const tell = (more: object, ...history: object[]) =>
  makeStory({
    articles: [{ id: 'first', was: ['old'], short: 'the Post' }, { id: 'second' }],
    claims: [{ id: 'one', in: ['second', 'first'], statement: 'What $A says', ...more }],
    history: [kept, ...history] as Record<string, unknown>[],
  }).claims.flatMap(({ states, isKept }) => ({ names: states.map(({ name }) => name), isKept, states }));

test('A claim is kept while it says what was kept, in whatever order, whatever its articles’ ids and names were', () => {
  expect(tell({})).toMatchObject([{ isKept: true, names: ['2026-11-22'] }]);
});

test.each([
  ['statement', { statement: 'What $B says' }],
  ['finding', { finding: 'It says so.' }],
  ['relation', { relation: 'differ' }],
  ['passages', { passages: ['first', 'second'].map((article) => ({ article, quote: 'repeat', voice: 'asserted' })) }],
])('It is not once its %s is another', (_, more) => {
  expect(tell(more)).toMatchObject([{ isKept: false }]);
});

test('The words of a claim stand as on its page while it says what was kept, and as they were kept once it does not', () => {
  const wordingsOf = (statement: string) => {
    const passages = ['Nobody may', 'this sentence'].map((quote) => ({ article: 'first', quote }));
    const { claims } = makeStory({
      articles: [{ id: 'first' }],
      claims: [
        { id: 'one', silent: [], statement, passages: passages.map((words) => ({ ...words, voice: 'asserted' })) },
      ],
      history: [{ ...kept, statement: 'What it says', relation: 'one-only', passages: passages.toReversed() }],
    });
    return claims.flatMap((claim) => claim.states.flatMap((state) => listWordings(claim, state)));
  };
  expect(wordingsOf('What it says')).toMatchObject([
    { passages: [{ quote: 'Nobody may', voice: 'asserted' }, { quote: 'this sentence' }] },
  ]);
  expect(wordingsOf('What it says now')).toMatchObject([
    { passages: [{ quote: 'this sentence' }, { quote: 'Nobody may' }] },
  ]);
});

test('The states of a claim stand by their days, each with a name that lasts, under former ids too', () => {
  const later = { ...kept, day: '2026-11-24', statement: 'Later' };
  const [told] = tell({ was: ['zero'] }, later, { ...kept, claim: 'zero', day: '2026-11-23' }, later);
  expect(told).toMatchObject({
    names: ['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-24-2'],
    isKept: false,
    states: [{ data: { day: { edtf: '2026-11-22' } } }, {}, {}, {}],
  });
});

test.each([
  ['its file’s', 'where nothing was kept since', [{}], '2026-11-21', '2026-11-21'],
  ['its file’s', 'where it is later than what was kept', [{}, { day: '2026-11-23' }], '2026-11-24', '2026-11-24'],
  [
    'that of the last state',
    'where its file has an earlier one',
    [{}, { day: '2026-11-23' }],
    '2026-11-22',
    '2026-11-23',
  ],
  ['that of the last state', 'where its file has none', [{}, { day: '2026-11-23' }], undefined, '2026-11-23'],
  ['not known', 'where it has changed since on no day', [{ statement: 'Else' }], '2026-11-22', undefined],
  ['its file’s', 'where it has changed since on that day', [{ statement: 'Else' }], '2026-11-23', '2026-11-23'],
])('The day on which a claim last changed is %s %s', (_what, _where, history, changed, day) => {
  const { claims } = makeStory({
    articles: [{ id: 'first' }, { id: 'second' }],
    claims: [{ id: 'one', in: ['first', 'second'], changed }],
    history: history.map((more) => ({
      ...{ claim: 'one', day: '2026-11-22', statement: 'one', relation: 'agree' },
      passages: ['first', 'second'].map((article) => ({ article, quote: sentence })),
      ...more,
    })),
  });
  expect(claims[0]?.changed?.edtf).toBe(day);
});

test('Words of a claim that its log does not keep changed later where its file has a later day, and it still says what was kept', () => {
  const isLater = (changed: string, more: object = {}) =>
    makeStory({
      articles: [{ id: 'old' }, { id: 'second' }],
      claims: [{ id: 'one', in: ['old', 'second'], statement: 'What the Post says', changed, ...more }],
      history: [kept],
    }).claims.map(hasLaterWords);
  expect(isLater('2026-11-23')).toEqual([true]);
  expect(isLater('2026-11-22')).toEqual([false]);
  expect(isLater('2026-11-23', { finding: 'It says so.' })).toEqual([false]);
});

test('Of an article that the site no longer has, a state shows no words', () => {
  const passages = [{ article: 'gone', quote: 'Words.' }];
  expect(tell({}, { ...kept, day: '2026-11-23', passages })[0]?.states[1]?.sides).toEqual([
    { article: null, quotes: ['Words.'] },
  ]);
});

test('The differences are named field by field', () => {
  const words: StateWords = { statement: 'a', relation: 'agree', passages: [{ article: 'x', quote: 'q' }] };
  expect(listDifferences(words, words, [])).toEqual([]);
  expect(listDifferences(words, { ...words, finding: 'f', relation: 'differ', passages: [] }, [])).toEqual([
    'relation',
    'finding',
    'passages',
  ]);
});
