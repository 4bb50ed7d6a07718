import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutLadder } from '../../../src/model/story/figure-ladder.ts';
import type { Figure } from '../../../src/model/figures/figures.ts';

const figure = (value: Figure['value'], qualifier: Figure['qualifier'] = 'exactly', day: string | null = null) => ({
  // Which qualifier takes two numbers is the type's to say; here they are drawn freely.
  figure: { value, qualifier } as Figure,
  day,
});

describe('The rungs of a ladder of figures', () => {
  test('stand in the order of the days; of one day the lower first; without a day last', () => {
    const { rungs } = layOutLadder([
      figure(5),
      figure(133, 'at-least', '2024-03-23'),
      figure(3),
      figure([90, 99], 'between', '2024-03-23'),
      figure(145, 'exactly', '2024-03-22'),
    ]);
    expect(rungs.map(({ source }) => source.figure.value)).toEqual([145, [90, 99], 133, 3, 5]);
  });

  test('run from the least to the greatest number that a figure allows, and off the scale where it has no end', () => {
    const { rungs, ticks } = layOutLadder([figure(10, 'at-least'), figure(20, 'at-most'), figure([10, 20], 'between')]);
    const placeOf = (value: number) => ticks.find((tick) => tick.value === value)?.at;
    expect(rungs.map(({ from, to, openStart, openEnd }) => ({ from, to, openStart, openEnd }))).toEqual([
      { from: placeOf(10), to: 100, openStart: false, openEnd: true },
      { from: placeOf(10), to: placeOf(20), openStart: false, openEnd: false },
      { from: 0, to: placeOf(20), openStart: true, openEnd: false },
    ]);
  });
});

test.each([
  [115, 133, false],
  [0, 12, true],
  [0, 0, true],
  [-3, 3, false],
])('The scale of %d to %d says truly whether it starts at zero', (low, high, starts) => {
  const { startsAtZero, ticks } = layOutLadder([figure(low), figure(high)]);
  expect(startsAtZero).toBe(starts);
  expect(ticks[0]?.value === 0).toBe(starts);
});

test('Whatever the figures, every rung lies on the scale, which has few ticks, evenly spaced from end to end', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 6 }), (values) => {
      const { rungs, ticks } = layOutLadder(values.map((value) => figure(value)));
      for (const { from, to } of rungs) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(100);
      }
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(7);
      expect([ticks[0]?.at, ticks.at(-1)?.at]).toEqual([0, 100]);
      const order = rungs.map(({ source, from }) => [Number(source.figure.value), from] as const);
      for (const [value, from] of order)
        for (const [other, place] of order) if (value < other) expect(from).toBeLessThanOrEqual(place);
    }),
  );
});
