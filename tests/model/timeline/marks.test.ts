import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certainlyBefore } from '../../../src/model/dates/date-order.ts';
import { drawDate, listKinds, markKinds } from '../../../src/model/timeline/marks.ts';
import { buildScale, type Scale } from '../../../src/model/timeline/scale.ts';
import { anyEdtf, read } from '../dates/edtf-samples.ts';

// A year from 0 to 100, in which 1 January is 0 and 31 December 100.
const year: Scale = { parts: [{ from: '2024-01-01', to: '2024-12-31', unit: 'month', start: 0, end: 100 }] };

describe('a date on the scale', () => {
  test.each([
    ['2024-01-01', ['solid 0 0'], 'day'],
    ['2024', ['hollow 0 100'], 'within'],
    ['2024-01-01~', ['halo 0 0', 'solid 0 0'], 'day about'],
    ['2024-07~', ['halo 41 67', 'hollow 50 58'], 'within about'],
    ['2024-01-01?', ['query 0 0', 'solid 0 0'], 'day doubtful'],
    ['2024-01-01/2024-12-31', ['solid 0 100'], 'span'],
    ['2024-07-01/..', ['solid 50 100', 'arrow 50 100'], 'open'],
    ['../2024-07-01', ['solid 0 50', 'arrow 0 50'], 'open'],
    ['2024-07-01/', ['dots 50 100', 'solid 50 50'], 'unknown'],
    ['/2024-07-01', ['dots 0 50', 'solid 50 50'], 'unknown'],
    ['[2024-07-01..]', ['dots 50 100', 'arrow 50 100', 'hollow 50 50'], 'beyond'],
    ['[..2024-07-01]', ['dots 0 50', 'arrow 0 50', 'hollow 50 50'], 'beyond'],
    ['[2024-01-01..2024-12-31]', ['hollow 0 100'], 'within'],
    ['[2024-01-01,2024-12-31]', ['dots 0 100', 'hollow 0 0', 'hollow 100 100'], 'choice'],
    ['{2024-01-01,2024-12-31}', ['line 0 100', 'solid 0 0', 'solid 100 100'], 'each'],
  ])('%s is drawn as %j and explained as %s', (edtf, strokes, kinds) => {
    const drawn = drawDate(read(edtf), year);
    expect(drawn.map(({ as, from, to }) => `${as} ${from.toFixed()} ${to.toFixed()}`)).toEqual(strokes);
    expect(listKinds(read(edtf)).join(' ')).toBe(kinds);
  });

  test('is drawn in the legend as what the legend says it is', () => {
    for (const [kind, sample] of Object.entries(markKinds)) expect(listKinds(read(sample))).toContain(kind);
  });

  test('of any form stays on the sheet, and ends no later than a surely later one starts', () => {
    fc.assert(
      fc.property(anyEdtf, anyEdtf, (a, b) => {
        const dates = [a, b].map(read);
        const scale = buildScale(dates);
        if (scale === null) return;
        const [first, second] = dates.map((date) =>
          drawDate(date, scale).filter(({ as, from, to }) => {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeLessThanOrEqual(100);
            expect(from).toBeLessThanOrEqual(to);
            return as !== 'halo';
          }),
        );
        const [earlier, later] = dates;
        if (!earlier || !later || !certainlyBefore(earlier, later)) return;
        const end = Math.max(...(first ?? []).map(({ to }) => to));
        expect(end).toBeLessThanOrEqual(Math.min(...(second ?? []).map(({ from }) => from)));
      }),
      { numRuns: 1000 },
    );
  });
});
