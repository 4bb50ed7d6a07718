import { describe, expect, test } from 'vitest';
import { enGb } from '../../../src/messages/en.ts';
import {
  describeArticle,
  describeClaim,
  nameKind,
  sayBasis,
  sayUnreviewed,
} from '../../../src/model/story/describe.ts';
import { splitGaps } from '../../../src/model/story/split-gaps.ts';
import { makeStory, sentence } from '../../support/make-story.ts';

const { t } = enGb;
const articles = [{ id: 'a' }, { id: 'b' }, { id: 'c', short: 'Cee' }];

describe('What is said of a claim, where an article has yet to be read for it,', () => {
  const say = (fields: Record<string, unknown>) => {
    const [claim] = makeStory({ articles, claims: [{ id: 'claim', in: ['a'], silent: ['b'], ...fields }] }).claims;
    return claim && describeClaim(claim, t);
  };

  test('is not that only one article says so', () => {
    expect(say({})).toBe('“a” speaks to it. Not yet read against Cee.');
    expect(say({ silent: ['b', 'c'] })).toBe('Only “a” speaks to it.');
  });

  test('is its finding, with the articles that the finding was not written against', () => {
    expect(say({ finding: 'Both say so.', comparedIn: ['a', 'b'] })).toBe('Both say so. Not yet read against Cee.');
    expect(say({ finding: 'All say so.' })).toBe('All say so.');
  });
});

test('An editor’s judgement is said to be of no article that came after it; what is counted is of all', () => {
  const story = makeStory({
    articles,
    claims: [
      { id: 'judged', in: ['a', 'b', 'c'], relation: 'agree', comparedIn: ['a', 'b'] },
      { id: 'counted', in: ['c'], comparedIn: ['a', 'b'] },
    ],
  });
  const say = (id: string) =>
    story.claims.filter((claim) => claim.id === id).map((claim) => [sayBasis(claim, t), describeClaim(claim, t)]);
  expect(say('judged')).toEqual([
    ['an editor’s judgement, not yet read against C', '“a” and “b”: agree. Not yet read against Cee.'],
  ]);
  expect(say('counted')).toEqual([['counted', 'Only Cee speaks to it.']]);
});

test('What is computed from figures is said of no article that gives none', () => {
  const passage = { quote: sentence, voice: 'asserted' };
  const gives = (article: string) => ({ article, ...passage, value: 133, qualifier: 'exactly' });
  const fields = {
    unit: 'people',
    relation: undefined,
    passages: [gives('a'), gives('b'), { article: 'c', ...passage }],
  };
  const [claim] = makeStory({ articles, claims: [{ id: 'toll', silent: [], ...fields }] }).claims;
  expect(claim && [sayBasis(claim, t), describeClaim(claim, t)]).toEqual([
    'computed from the figures of A and B',
    '“a” and “b”: same figure.',
  ]);
});

test('What is said of an article is its summary, with the articles that the site’s words were not written against', () => {
  const story = makeStory({ site: { summaries: { a: 'It says much.' }, comparedIn: ['a', 'b'] }, articles });
  expect(story.articles.map((article) => describeArticle(article, story, t))).toEqual([
    'It says much. Not yet read against Cee.',
    'Report. It speaks to 0 claims.',
    'Report. It speaks to 0 claims.',
  ]);
});

test('What is said of an article without a summary is what it speaks to so far, while it has yet to be read for a claim', () => {
  const claims = [
    { id: 'one', in: ['a'], silent: [] },
    { id: 'two', in: ['a'], silent: ['b'] },
    { id: 'three', in: ['a'], silent: ['b'] },
    { id: 'four', in: ['b'], silent: [] },
  ];
  const story = makeStory({ articles, claims });
  expect(story.articles.map((article) => describeArticle(article, story, t))).toEqual([
    'Report. It speaks to 3 claims so far. It has yet to be read for 1 claim of the others.',
    'Report. It speaks to 1 claim so far. It has yet to be read for 1 claim of the others.',
    'Report. It has yet to be read for 4 claims.',
  ]);
});

test('An article’s kind is said to be inferred where it is, and nothing is said of one that it states', () => {
  const basesOf = (basis: object) =>
    makeStory({ articles: [{ id: 'a', kind: 'editorial', basis }] }).articles.map((article) => nameKind(article, t));
  expect(basesOf({ kind: { is: 'inferred' } })).toEqual(['Editorial, inferred']);
  expect(basesOf({ kind: { is: 'unknown' } })).toEqual(['Editorial, not known']);
  for (const basis of [{}, { kind: { is: 'background' } }]) expect(basesOf(basis)).toEqual(['Editorial']);
});

test('Many articles are counted, not named', () => {
  const many = makeStory({ articles: Array.from({ length: 50 }, (_, index) => ({ id: `article-${String(index)}` })) });
  expect(sayUnreviewed(many.articles, t)).toBe('Not yet read against 50 articles.');
});

test('A question that some article has yet to be read for is not among the unanswered', () => {
  const { gaps } = makeStory({ articles, gaps: [{ id: 'when' }, { id: 'who', comparedIn: ['a', 'b'] }] });
  const { unanswered, open } = splitGaps(gaps);
  expect([unanswered, open].map((part) => part.map(({ id }) => id))).toEqual([['when'], ['who']]);
});
