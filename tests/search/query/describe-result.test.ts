import { expect, test } from 'vitest';
import { describeResult } from '../../../src/search/query/describe-result.ts';
import { language } from '../../../src/search/text/languages/en.ts';
import { createStemmer } from '../../../src/search/text/stem-word.ts';

/** The paragraphs that are shown of an article for a query whose words are worth so much each. */
function showParagraphs(paragraphs: Record<string, string>, weights: Record<string, number>): (string | undefined)[] {
  const words = Object.keys(weights);
  const stem = createStemmer([], language);
  const { passages } = describeResult(
    {
      url: '/articles/x/',
      meta: { kind: 'passage', title: 'A title', language: 'en' },
      filters: {},
      anchors: Object.entries(paragraphs).map(([id, text]) => ({ id, text })),
    },
    {
      wanted: {
        terms: new Map(words.map((word, at) => [stem(word), new Set([at])])),
        verbatim: [],
        findSpellings: () => [],
        stem,
        language,
      },
      weights: Object.values(weights),
      typed: words,
    },
  );
  return passages.map(({ id }) => id);
}

test('Of an article the paragraphs are shown that answer at least half as well as the best, the best first', () => {
  const paragraphs = { p1: 'Smoke.', p2: 'Fire and smoke.', p3: 'Fire.', p4: 'Nothing.' };
  expect(showParagraphs(paragraphs, { fire: 3, smoke: 2 })).toEqual(['p2', 'p3']);
  expect(showParagraphs(paragraphs, { fire: 3, smoke: 3 })).toEqual(['p2', 'p1', 'p3']);
});

test('Of an article no more than three paragraphs are shown, and the first where none answers', () => {
  expect(showParagraphs({ p1: 'Fire.', p2: 'Fire.', p3: 'Fire.', p4: 'Fire.' }, { fire: 1 })).toEqual([
    'p1',
    'p2',
    'p3',
  ]);
  expect(showParagraphs({ p1: 'One.', p2: 'Two.' }, { fire: 1 })).toEqual(['p1']);
});
