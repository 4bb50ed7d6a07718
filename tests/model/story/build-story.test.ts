import { describe, expect, test } from 'vitest';
import { readStory as storyOf } from '../../../src/corpus/read-story.ts';
import { locateIn } from '../../../src/model/story/build-story.ts';
import { tallyRelations } from '../../../src/model/story/tally.ts';
import { makeStory } from '../../support/make-story.ts';
import { article, readChanged } from '../../support/small-content.ts';

const changes = {
  'content/articles/first.mdx': article('B', 'At least 115 people died. The hall burned. Nobody slept.'),
  'content/articles/second.mdx': article('A', 'At least 133 people died. The hall burned down.'),
  'content/names.yaml': '- id: hall\n  kind: place\n  name: The hall\n  count: [hall]\n',
  'content/topics.yaml': [
    '- {id: fire, name: The fire, question: "What burned?", order: 2}',
    '- {id: toll, name: The toll, question: "How many?", order: 1}',
  ].join('\n'),
  'content/claims/sleep.mdx': claimFile('toll', 'fact', 'silent: [second]', [['first', 'Nobody slept']]),
  'content/claims/burned.mdx': claimFile('fire', 'fact', 'related: [deaths]\nrelation: partly', [
    ['first', 'The hall burned'],
    ['second', 'hall burned down'],
    ['second', 'burned'],
  ]),
};
const story = readStory();

describe('The articles', () => {
  test('stand in the order of their letters, each with its hue', () => {
    expect(story.articles.map(({ id, hue }) => [id, hue])).toEqual([
      ['second', 1],
      ['first', 2],
    ]);
  });

  test.each([
    ['en-GB', 'en', undefined],
    ['en', 'en', undefined],
    ['en-GB', 'en-US', 'en-US'],
    ['en', 'en-GB', 'en-GB'],
    ['en-GB', 'ar', 'ar'],
    ['est', 'es', 'es'],
  ])('on a site in %s, of %s, have a lang only where the site’s does not say it', (language, ofArticle, lang) => {
    const sample = makeStory({ site: { language }, articles: [{ id: 'a', language: ofArticle }] });
    expect(sample.articles[0]?.lang).toBe(lang);
  });

  test('know what quotes them, in the order of the text', () => {
    const [second, first] = story.articles;
    expect(second?.passages.map(({ anchor }) => anchor)).toEqual(['deaths', 'burned', 'burned-2']);
    expect(first?.passages.map(({ anchor }) => anchor)).toEqual(['deaths', 'burned', 'fire', 'sleep']);
    expect(first?.claims.map(({ id }) => id)).toEqual(['deaths', 'burned', 'sleep']);
    expect(first?.events.map(({ id }) => id)).toEqual(['fire']);
  });

  test('know what they do not speak of', () => {
    expect(story.articles.map(({ silentOn }) => silentOn.map(({ id }) => id))).toEqual([['sleep'], []]);
  });

  test('that nobody called silent on a claim have yet to be read for it', () => {
    const unread = readStory({
      'content/claims/sleep.mdx': claimFile('toll', 'fact', '', [['first', 'Nobody slept']]),
    });
    expect(unread.articles.map(({ silentOn, unreadFor }) => [silentOn.length, unreadFor.length])).toEqual([
      [0, 1],
      [0, 0],
    ]);
    expect(unread.claims.find(({ id }) => id === 'sleep')?.relation.word).toBe('one-so-far');
  });

  test('know how many words of each sentence are quoted under claims, and how many hold none', () => {
    const files = {
      ...changes,
      'content/articles/first.mdx': article(
        'B',
        'Noon. At least 115 people died. The hall burned. Nobody slept.',
      ).replace('---\n\n', 'unclaimed: [{ quote: Noon, why: The hour }]\n---\n\n'),
    };
    const [, first] = storyOf(readChanged(files)).articles;
    expect(
      first?.sentences.map(({ anchor, coverage: { words, quoted, unclaimed } }) => [anchor, words, quoted, unclaimed]),
    ).toEqual([
      ['s1', 1, 0, 1],
      ['s2', 5, 5, 0],
      ['s3', 3, 3, 0],
      ['s4', 2, 2, 0],
    ]);
    expect(first?.coverage).toMatchObject({ words: 11, quoted: 10, unclaimed: 1, open: 0 });
  });
});

describe('The claims', () => {
  test('stand by topic, key ones first, then in the order of the text', () => {
    expect(story.topics.map(({ id, claims }) => [id, claims.map((claim) => claim.id)])).toEqual([
      ['toll', ['deaths', 'sleep']],
      ['fire', ['burned']],
    ]);
    expect(story.claims.map(({ id }) => id)).toEqual(['deaths', 'sleep', 'burned']);
  });

  test('stand in the order of the text within their topic, unless one is key', () => {
    const keyed = readStory({
      'content/claims/sleep.mdx': claimFile('toll', 'fact', 'key: true', [['first', 'Nobody']]),
    });
    expect(keyed.claims.map(({ id }) => id)).toEqual(['sleep', 'deaths', 'burned']);
  });

  test('have the passages of each article, the articles in order, and the relation', () => {
    const deaths = story.claims.find(({ id }) => id === 'deaths');
    expect(deaths?.sides.map(({ article, passages }) => [article.id, passages.map(({ data }) => data.value)])).toEqual([
      ['second', [133]],
      ['first', [115]],
    ]);
    expect(deaths?.relation.word).toBe('both-hold');
    expect(deaths?.events.map(({ id }) => id)).toEqual(['fire']);
  });

  test('are counted by relation', () => {
    expect(tallyRelations(story.claims)).toEqual([
      { word: 'partly', count: 1 },
      { word: 'both-hold', count: 1 },
      { word: 'one-only', count: 1 },
    ]);
  });
});

test('A later time makes the higher number an update', () => {
  const claim = (asOf: string) =>
    [
      '---\nstatement: Many died\ntopic: toll\nkind: figure\nunit: people\ncumulative: true\npassages:',
      '  - {article: first, quote: "115 people", voice: asserted, value: 115, qualifier: exactly, asOf: 2024-03-23, asOfBasis: stated}',
      `  - {article: second, quote: "133 people", voice: asserted, value: 133, qualifier: exactly, asOf: "${asOf}", asOfBasis: stated}`,
      '---\n',
    ].join('\n');
  const wordFor = (asOf: string) =>
    readStory({ 'content/claims/deaths.mdx': claim(asOf) }).claims.find(({ id }) => id === 'deaths')?.relation.word;
  expect(wordFor('2024-03-24')).toBe('update');
  expect(wordFor('[2024-03-23..]')).toBe('contradict');
});

test('The names are found in the articles', () => {
  const [hall] = story.names;
  expect(hall?.mentions.map(({ article, spans }) => [article.id, spans.length])).toEqual([
    ['second', 1],
    ['first', 1],
  ]);
});

test('A passage that belongs to no claim has the address of its sentence', () => {
  expect(locateIn(story, { article: 'first', quote: 'The hall burned' }).anchor).toBe('s2');
});

test('What the checks refuse is thrown, never built', () => {
  expect(() =>
    readStory({ 'content/claims/sleep.mdx': claimFile('toll', 'fact', '', [['first', 'Nobody woke']]) }),
  ).toThrow('first does not hold these words once: Nobody woke');
});

test('A story of nothing has nothing in it', () => {
  const empty = readStory({
    'content/articles/first.mdx': null,
    'content/articles/second.mdx': null,
    'content/claims/deaths.mdx': null,
    'content/claims/sleep.mdx': null,
    'content/claims/burned.mdx': null,
    'content/events/fire.mdx': null,
  });
  expect([empty.articles, empty.claims, empty.events, empty.undated]).toEqual([[], [], [], []]);
});

function readStory(more: Record<string, string | null> = {}) {
  const corpus = readChanged({ ...changes, ...more });
  expect(corpus.unreadable).toEqual([]);
  expect(corpus.invalid.map(({ issues }) => issues)).toEqual([]);
  return storyOf(corpus);
}

function claimFile(topic: string, kind: string, fields: string, passages: [string, string][]): string {
  const quoted = passages.map(([article, quote]) => `  - {article: ${article}, quote: "${quote}", voice: asserted}`);
  return [
    '---',
    'statement: A claim',
    `topic: ${topic}`,
    `kind: ${kind}`,
    fields,
    'passages:',
    ...quoted,
    '---\n',
  ].join('\n');
}
