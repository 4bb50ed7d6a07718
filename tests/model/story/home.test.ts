import { describe, expect, test } from 'vitest';
import { enGb } from '../../../src/messages/en.ts';
import { summariseStory } from '../../../src/model/story/home.ts';
import { makeStory, sentence, type StorySample } from '../../support/make-story.ts';

const articles = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
const summarise = (sample: StorySample) => summariseStory(makeStory(sample), enGb.t);

describe('What one article alone leaves out', () => {
  test('is what it was read for and does not say, the key claims first; what it has yet to be read for is counted', () => {
    const { leftOut } = summarise({
      articles,
      claims: [
        { id: 'small', in: ['a'], silent: ['b'] },
        { id: 'great', in: ['a'], silent: ['b'], key: true },
        { id: 'shared', in: ['a', 'b'], silent: [] },
      ],
    });
    expect(
      leftOut.map(({ article, claims, more, unread }) => [article.id, claims.map(({ id }) => id), more, unread]),
    ).toEqual([
      ['b', ['great', 'small'], 0, 0],
      ['c', [], 0, 3],
    ]);
  });

  test('is cut short, with the number of the rest', () => {
    const claims = Array.from({ length: 10 }, (_, index) => ({ id: `claim-${String(index)}`, in: ['a'] }));
    const [left] = summarise({ articles, claims }).leftOut;
    expect([left?.claims.length, left?.more]).toEqual([6, 4]);
  });

  test('is not told of a site with one article, nor where none is silent', () => {
    expect(summarise({ articles: [{ id: 'a' }], claims: [{ id: 'claim', in: ['a'] }] }).leftOut).toEqual([]);
    expect(summarise({ articles, claims: [{ id: 'claim', in: ['a'], silent: [] }] }).leftOut).toEqual([]);
  });
});

describe('The cards', () => {
  const many = Array.from({ length: 8 }, (_, index) => ({ id: `article-${String(index)}` }));
  const claims = [{ id: 'claim', in: many.slice(2).map(({ id }) => id) }];
  const site = (...ids: string[]) => ({ summaries: Object.fromEntries(ids.map((id) => [id, 'What it says.'])) });

  test('are of many articles those that speak to the most claims, and it is said so', () => {
    const { cards, isByClaims } = summarise({ articles: many, claims });
    expect(cards.map(({ article }) => article.id)).toEqual(many.slice(2).map(({ id }) => id));
    expect(isByClaims).toBe(true);
  });

  test('are not said to be of those where editors chose by summaries, nor where all have one', () => {
    expect(summarise({ articles: many, claims, site: site('article-0') }).isByClaims).toBe(false);
    expect(summarise({ articles: many.slice(0, 3), claims }).isByClaims).toBe(false);
  });
});

describe('The figure that the page opens with', () => {
  const give = (article: string, value: number) => ({
    ...{ article, quote: sentence, voice: 'asserted', value, qualifier: 'exactly' },
  });
  const toll = { kind: 'figure', unit: 'people', relation: undefined, passages: [give('a', 10), give('b', 12)] };

  test('is that of the first key claim on which several give one, by article', () => {
    const { figure } = summarise({ articles, claims: [{ id: 'toll', key: true, silent: ['c'], ...toll }] });
    expect(figure?.sides.map(({ article, words }) => [article.id, words])).toEqual([
      ['a', '10'],
      ['b', '12'],
    ]);
  });

  test('is of many articles the first of each figure, and the rest is counted', () => {
    const many = Array.from({ length: 8 }, (_, index) => ({ id: `article-${String(index)}` }));
    const passages = many.map(({ id }, index) => give(id, index < 6 ? 10 : 12));
    const { figure } = summarise({ articles: many, claims: [{ id: 'toll', key: true, ...toll, passages }] });
    expect(figure?.sides.map(({ article, words }) => [article.id, words])).toEqual([
      ['article-0', '10'],
      ['article-6', '12'],
    ]);
    expect(figure?.more).toBe(6);
  });

  test('is none where no key claim has figures of several', () => {
    expect(summarise({ articles, claims: [{ id: 'toll', silent: ['c'], ...toll }] }).figure).toBeNull();
  });
});

test('Of many articles those are shown that make the most claims, in their order', () => {
  const many = Array.from({ length: 8 }, (_, index) => ({ id: `article-${String(index)}` }));
  const claims = many.slice(2).map(({ id }) => ({ id: `claim-of-${id}`, in: [id] }));
  const shown = summarise({ articles: many, claims }).cards.map(({ article }) => article.id);
  expect(shown).toEqual(many.slice(2).map(({ id }) => id));
});

describe('Whose word it is', () => {
  const passage = (article: string, voice: string) => ({
    ...{ article, quote: sentence, voice },
    ...(voice === 'attributed' && { to: 'a witness' }),
  });

  test('is counted by passages of claims, of each article and of all', () => {
    const { voices } = summarise({
      articles: articles.slice(0, 2),
      claims: [
        { id: 'one', passages: [passage('a', 'asserted'), passage('b', 'attributed')], silent: [] },
        { id: 'two', passages: [passage('b', 'unattributed')], relation: undefined },
      ],
      events: [{ id: 'event', passages: [{ article: 'a', quote: sentence }] }],
    });
    expect(
      voices.map(({ article, passages, counts }) => [article?.id, passages, counts.map(({ count }) => count)]),
    ).toEqual([
      ['a', 1, [1, 0, 0]],
      ['b', 2, [0, 1, 1]],
      [undefined, 3, [1, 1, 1]],
    ]);
  });

  test('is not told of one article, nor without a claim', () => {
    expect(summarise({ articles: [{ id: 'a' }], claims: [{ id: 'claim', in: ['a'] }] }).voices).toEqual([]);
    expect(summarise({ articles }).voices).toEqual([]);
  });

  test('of many articles is of those on the page, and of all together', () => {
    const many = Array.from({ length: 50 }, (_, index) => ({ id: `article-${String(index)}` }));
    const { voices } = summarise({ articles: many, claims: [{ id: 'claim', in: many.map(({ id }) => id) }] });
    expect(voices.map(({ passages }) => passages)).toEqual([1, 1, 1, 1, 1, 1, 50]);
  });
});
