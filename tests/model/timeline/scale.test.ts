import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildScale, EDGE, placeDay } from '../../../src/model/timeline/scale.ts';
import { anyEdtf, inEveryZone, read } from '../dates/edtf-samples.ts';

const story = [
  ...['1979-12/1989-02', '1994-12/1996-08', '1999-08/2009-04', '2015-09-30/2024-12', '2015-01', '2023-11/2024-03'],
  ...['2024-03-07', '2024-03-22', '2024-03-23', '2024-03-23', '[2024-03-23..]', '2024-03-24'],
].map(read);

describe('the scale', () => {
  test('breaks between decades, months and days that stand on one sheet', () => {
    inEveryZone(() => {
      expect(buildScale(story)?.parts.map(({ from, to, unit }) => [from, to, unit])).toEqual([
        ['1979-12-16', '2015-09-30', 'year'],
        ['2023-11-15', '2024-03-07', 'month'],
        ['2024-03-22', '2024-03-24', 'day'],
        ['2024-12-16', '2024-12-16', 'month'],
      ]);
    });
  });

  test('gives the days of March as much room as some years have', () => {
    const scale = buildScale(story);
    const places = ['2024-03-22', '2024-03-23', '2024-03-24'].map((day) => scale && placeDay(scale, day));
    expect(Number(places[1]) - Number(places[0])).toBeGreaterThan(5);
    expect(Number(places[2]) - Number(places[1])).toBeGreaterThan(5);
  });

  test('does not break where dates are evenly apart', () => {
    const years = Array.from({ length: 20 }, (_, index) => read(`${String(2000 + index)}-07-01`));
    expect(buildScale(years)?.parts).toHaveLength(1);
    expect(buildScale([read('2024-03-22'), read('1979-12-24')])?.parts).toHaveLength(1);
  });

  test('is none where no date names a day', () => {
    expect(buildScale([])).toBeNull();
  });

  test('of any dates has at most four parts in order, and never puts a later day before an earlier one', () => {
    const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(anyEdtf, { minLength: 1, maxLength: 40 }), fc.array(day), (texts, others) => {
        const dates = texts.map(read);
        const scale = buildScale(dates);
        if (scale === null) return;
        expect(scale.parts.length).toBeLessThanOrEqual(4);
        const ends = scale.parts.flatMap(({ start, end }) => [start, end]);
        expect(ends).toEqual([...ends].sort((a, b) => a - b));
        const days = scale.parts.flatMap(({ from, to }) => [from, to]);
        expect(days).toEqual([...days].sort());
        const asked = [
          ...dates.flatMap(({ earliest, latest }) => [earliest, latest]),
          ...others.map((date) => date.toISOString().slice(0, 10)),
        ].filter((text) => text !== null);
        const places = asked.sort().map((text) => placeDay(scale, text));
        for (const [index, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(EDGE);
          expect(place).toBeLessThanOrEqual(100 - EDGE + 1e-9);
          expect(place).toBeGreaterThanOrEqual((places[index - 1] ?? 0) - 1e-9);
        }
      }),
      { numRuns: 150 },
    );
  });
});
