import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayCoincide, orderByDate, certainlyBefore } from '../../../src/model/dates/date-order.ts';
import { anyEdtf, inEveryZone, read } from './edtf-samples.ts';

describe('surely before', () => {
  test.each([
    ['2024-03-22', '2024-03-23'],
    ['2024-02', '2024-03-01'],
    ['2023', '2024-21'],
    ['../2024-03-22', '2024-03-23/..'],
    ['[..2024-03-22]', '[2024-03-23..]'],
    ['2024-03-22', '{2024-03-23,2024-05}'],
    ['2023~', '2025'],
    ['2024-03-22~', '2024-03-24'],
    // The mark is on the other end, which is not the one that decides.
    ['2023?/2024-03', '2024-04'],
  ])('%s is, of %s', (a, b) => {
    inEveryZone(() => {
      expect(certainlyBefore(read(a), read(b))).toBe(true);
      expect(certainlyBefore(read(b), read(a))).toBe(false);
      expect(mayCoincide(read(a), read(b))).toBe(false);
    });
  });

  test.each([
    ['2024-03-22', '2024-03-22'],
    ['2024-03', '2024-03-31'],
    ['2023-11/..', '2024-03-22'],
    ['2023-11/', '2024-03-22'],
    ['[2024-03-23..]', '2026'],
    ['2024-03-22', '/2026'],
    ['2024-03~', '2024-04-10'],
    ['2024-03-22~', '2024-03-23'],
    ['2024-03-21~', '2024-03-23~'],
    ['1990?', '2024'],
    ['1990', '2024?'],
    ['[1990,1991?]', '2024'],
  ])('%s is not, of %s', (a, b) => {
    expect(certainlyBefore(read(a), read(b))).toBe(false);
    expect(mayCoincide(read(a), read(b))).toBe(true);
  });

  test('is a strict order: never of itself, never both ways, and it carries over', () => {
    fc.assert(
      fc.property(anyEdtf.map(read), anyEdtf.map(read), anyEdtf.map(read), (a, b, c) => {
        expect(certainlyBefore(a, a)).toBe(false);
        expect(certainlyBefore(a, b) && certainlyBefore(b, a)).toBe(false);
        if (certainlyBefore(a, b) && certainlyBefore(b, c)) expect(certainlyBefore(a, c)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the reading order', () => {
  const order = (texts: string[]): string[] => orderByDate(texts, read);

  test('puts a span where it begins, and what has no start where it ends', () => {
    const wanted = [
      '1979-12/1989-02',
      '2023-11/2024-03',
      '2024',
      '2024-03',
      '../2024-03-22',
      '2024-03-22',
      '[2024-03-23..]',
      '2024-03-24',
    ];
    expect(order(wanted.toReversed())).toEqual(wanted);
  });

  test('puts the shorter of two that begin together first, and one without an end last', () => {
    const wanted = ['[..2024-03-01]', '2024-03-01', '2024-03', '2024-21', '[2024-03-01..]'];
    expect(order(wanted.toReversed())).toEqual(wanted);
  });

  test('keeps the given order of equal dates', () => {
    const items = ['a', 'b', 'c'].map((id) => ({ id, date: read('2024-03-23') }));
    expect(orderByDate(items, ({ date }) => date)).toEqual(items);
  });

  test('never puts a date before one that is surely earlier, whatever the forms', () => {
    fc.assert(
      fc.property(fc.array(anyEdtf, { maxLength: 30 }), (texts) => {
        const dates = orderByDate(texts.map(read), (date) => date);
        expect(dates.map(({ edtf }) => edtf).sort()).toEqual(texts.toSorted());
        dates.forEach((date, index) => {
          for (const later of dates.slice(index + 1)) expect(certainlyBefore(later, date)).toBe(false);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('is the same from whatever order it starts', () => {
    const keys = (texts: string[]): unknown =>
      orderByDate(texts.map(read), (date) => date).map(({ earliest, latest }) => [earliest, latest]);
    fc.assert(
      fc.property(fc.array(anyEdtf, { maxLength: 20 }), (texts) => {
        expect(keys(texts.toReversed())).toEqual(keys(texts));
      }),
    );
  });
});
