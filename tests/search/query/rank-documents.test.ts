import { describe, expect, it } from 'vitest';
import { dropPoorMatches, rankDocuments, computeRarity } from '../../../src/search/query/rank-documents.ts';

const matches = (impacts: Record<number, number>) => ({
  impacts: new Map(Object.entries(impacts).map(([number, impact]) => [Number(number), impact])),
  times: 1,
});
const order = (words: ReturnType<typeof matches>[]): number[] => rankDocuments(words, 100).map(({ number }) => number);

describe('rankDocuments', () => {
  it('lets the rarer word decide', () => {
    const common = matches(Object.fromEntries(Array.from({ length: 60 }, (_, number) => [number, 20])));
    expect(order([common, matches({ 70: 20 })])[0]).toBe(70);
  });

  it('puts what holds every one of a few words before any partial match', () => {
    expect(order([matches({ 1: 1, 2: 32 }), matches({ 1: 1, 3: 32 })])[0]).toBe(1);
  });

  it('lets a word that the query repeats count as often', () => {
    expect(order([matches({ 1: 10 }), { ...matches({ 2: 9 }), times: 2 }])[0]).toBe(2);
  });

  it('lets many words add up, none of which is needed', () => {
    const four = [matches({ 1: 1, 2: 32 }), matches({ 1: 1, 2: 32 }), matches({ 1: 1, 2: 32 }), matches({ 1: 1 })];
    expect(order(four)[0]).toBe(2);
  });
});

describe('dropPoorMatches', () => {
  it('shows full matches only where there are enough of them', () => {
    const full = Array.from({ length: 10 }, (_, number) => ({ number, score: 5, holds: [0, 1] }));
    const partial = { number: 99, score: 4, holds: [0] };
    expect(dropPoorMatches([...full, partial], 2)).toEqual(full);
    expect(dropPoorMatches([...full.slice(1), partial], 2)).toContain(partial);
  });

  it('keeps partial matches for a query of more than three words, however many hold them all', () => {
    const full = (words: number) =>
      Array.from({ length: 10 }, (_, number) => ({
        number,
        score: 5,
        holds: Array.from({ length: words }, (_, at) => at),
      }));
    const partial = { number: 99, score: 4, holds: [0] };
    expect(dropPoorMatches([...full(3), partial], 3)).not.toContain(partial);
    expect(dropPoorMatches([...full(4), partial], 4)).toContain(partial);
  });

  it('drops partial matches far below the best', () => {
    const ranked = [
      { number: 1, score: 10, holds: [0, 1] },
      { number: 2, score: 1, holds: [0] },
    ];
    expect(dropPoorMatches(ranked, 2).map(({ number }) => number)).toEqual([1]);
  });
});

it('gives a word that every document holds almost no weight, and none a negative one', () => {
  expect(computeRarity(100, 100)).toBeGreaterThan(0);
  expect(computeRarity(100, 100)).toBeLessThan(0.01);
  expect(computeRarity(1, 100)).toBeGreaterThan(3);
});
