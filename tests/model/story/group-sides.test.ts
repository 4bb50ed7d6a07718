import { expect, test } from 'vitest';
import { messages as t } from '../../../src/messages/en.ts';
import { groupSides } from '../../../src/model/story/group-sides.ts';
import { makeStory, sentence } from '../../support/make-story.ts';

const ids = ['a', 'b', 'c', 'd'];

test('Articles that give the same figure stand together, and those that give none', () => {
  expect(
    groupsOf(ids, { unit: 'people', passages: [count('a', 115), count('b', 133), count('c', 115), said('d')] }),
  ).toEqual([
    ['2 say at least 115:', 'a', 'c'],
    ['1 says at least 133:', 'b'],
    ['1 gives no figure:', 'd'],
  ]);
});

test('Without figures they stand as an editor put them', () => {
  const positions = [
    { says: 'it was arson', articles: ['a', 'd'] },
    { says: 'it was an accident', articles: ['b'] },
  ];
  expect(groupsOf(['a', 'b', 'd'], { positions })).toEqual([
    ['2 say: it was arson', 'a', 'd'],
    ['1 says: it was an accident', 'b'],
  ]);
});

test('Of two articles the relation says it all', () => {
  expect(groupsOf(['a', 'b'], { unit: 'people', passages: [count('a', 115), count('b', 133)] })).toEqual([]);
});

function groupsOf(among: string[], fields: Record<string, unknown>): string[][] {
  const { claims } = makeStory({
    articles: ids.map((id) => ({ id })),
    topics: [{ id: 'topic' }],
    claims: [{ id: 'claim', in: among, ...fields }],
  } as Parameters<typeof makeStory>[0]);
  return claims.flatMap((claim) =>
    groupSides(claim, t).map(({ words, articles }) => [words, ...articles.map(({ id }) => id)]),
  );
}

function said(article: string) {
  return { article, quote: sentence, voice: 'asserted' };
}

function count(article: string, value: number) {
  return { ...said(article), value, qualifier: 'at-least' };
}
