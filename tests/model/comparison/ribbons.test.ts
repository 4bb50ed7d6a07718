import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/model/comparison/compare.ts';
import { pickClosest } from '../../../src/model/comparison/pairs.ts';
import { drawRibbons } from '../../../src/model/comparison/ribbons.ts';
import { makeStory } from '../../support/make-story.ts';

const passage = (article: string, quote: string) => ({ article, quote, voice: 'asserted' });
const story = makeStory({
  articles: [
    { id: 'a', body: 'It rained. The gate was open. Nobody slept. Nobody spoke. The mayor knew of it.' },
    { id: 'b', body: 'The gate was shut. The mayor knew of it.' },
    { id: 'c', body: 'The mayor knew of it.' },
  ],
  claims: [
    {
      id: 'gate',
      relation: 'differ',
      passages: [passage('a', 'The gate was open'), passage('b', 'The gate was shut')],
    },
    {
      id: 'mayor',
      relation: 'agree',
      passages: ['a', 'b', 'c'].map((id) => passage(id, 'The mayor knew of it')),
    },
    { id: 'rain', passages: [passage('a', 'It rained')] },
  ],
});
const pair = pickClosest(story.claims);
const drawn = pair && drawRibbons(compareArticles(story, pair));

describe('The picture of two texts', () => {
  test('is of the two that share the most claims, and there is none where no two share any', () => {
    expect(pair?.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(pickClosest(story.claims.filter(({ id }) => id === 'rain'))).toBeNull();
  });

  test('has a ribbon for each claim that both speak to, those where they differ on top and with their shape', () => {
    expect(drawn?.ribbons.map(({ claim, tone, glyph }) => [claim.id, tone, glyph !== null])).toEqual([
      ['mayor', 'agree', false],
      ['gate', 'differ', true],
    ]);
  });

  test('leads from each ribbon to words of the first text on the page of both', () => {
    expect(drawn?.ribbons.map(({ anchor }) => anchor)).toEqual(['a3', 'a2']);
  });

  test('tells the sentences that speak to none of these claims, and the longest run of them', () => {
    expect(drawn?.columns).toMatchObject([
      { sentences: 5, alone: 3, stretch: { from: 3, to: 4 } },
      { sentences: 2, alone: 0, stretch: null },
    ]);
  });
});
