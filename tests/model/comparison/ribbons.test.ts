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

  test('has no two shapes that cover each other, also of ribbons that lie close', () => {
    const sentences = Array.from({ length: 60 }, (_, index) => `The water reached mark ${String(index)} of the bridge`);
    const close = makeStory({
      articles: [
        {
          id: 'a',
          body: sentences
            .slice(0, 10)
            .map((sentence) => `${sentence}.`)
            .join(' '),
        },
        { id: 'b', body: sentences.map((sentence) => `${sentence}.`).join(' ') },
      ],
      claims: sentences.slice(0, 9).map((sentence, index) => ({
        id: `claim-${String(index)}`,
        relation: 'differ',
        passages: [passage('a', sentence), passage('b', sentence)],
      })),
    });
    const closest = pickClosest(close.claims);
    const glyphs = closest ? drawRibbons(compareArticles(close, closest)).ribbons.map(({ glyph }) => glyph) : [];
    expect(glyphs).toHaveLength(9);
    for (const [index, one] of glyphs.entries()) {
      for (const other of glyphs.slice(index + 1)) {
        expect(one && other && Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(22);
      }
    }
  });
});
