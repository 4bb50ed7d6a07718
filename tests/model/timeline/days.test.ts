import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enGb } from '../../../src/messages/en.ts';
import { readExactDay } from '../../../src/model/dates/exact-day.ts';
import { findLastDay, toDays } from '../../../src/model/timeline/days.ts';
import { anyEdtf, read } from '../dates/edtf-samples.ts';

describe('a date as first and last day', () => {
  test.each([
    ['2024-03-22', '2024-03-22', '2024-03-22', null],
    ['2024-03-22?', '2024-03-22', '2024-03-22', /^The days given here are literal/],
    ['2024-03', '2024-03-01', '2024-03-31', /first and last day that are possible/],
    ['2024-03~', '2024-03-01', '2024-03-31', /possible.*literal/],
    ['2024-03-22/2024-03-24', '2024-03-22', '2024-03-24', null],
    [
      '2023-11/2024-03',
      '2023-11-01',
      '2024-03-31',
      /outermost days of a span whose start or end is not known to the day/,
    ],
    ['2023-11/2024-03-22', '2023-11-01', '2024-03-22', /outermost days of a span whose start or end is not/],
    ['2023-11/..', '2023-11-01', '2023-11-01', /only a first day/],
    ['../2024', '2024-12-31', '2024-12-31', /only a last day/],
    ['[2024-03-23..]', '2024-03-23', '2024-03-23', /only a first day/],
    ['{2024-03-22,2024-03-24}', '2024-03-22', '2024-03-24', /first and last of several/],
  ])('%s is %s to %s, less what is lost', (edtf, first, last, limit) => {
    const days = toDays(read(edtf), enGb.t);
    expect(days).toMatchObject({ first, last });
    if (limit === null) expect(days?.limit).toBeNull();
    else expect(days?.limit).toMatch(limit);
  });

  test('is nothing where the date has neither', () => {
    expect(toDays(read('[..2023,2025..]'), enGb.t)).toBeNull();
  });

  test('loses something of every date but a certain day and a span between certain days', () => {
    fc.assert(
      fc.property(anyEdtf, (edtf) => {
        const date = read(edtf);
        const days = toDays(date, enGb.t);
        if (days === null || days.limit !== null) return;
        const [start, end] = edtf.split('/');
        const isDay = (text: string) => readExactDay(read(text)) !== null;
        expect(isDay(edtf) || [start, end].every((text) => isDay(text ?? ''))).toBe(true);
      }),
    );
  });

  test('the last of some days is found among dates that are more or less than days', () => {
    const dates = ['2024', '2026-11-22', '2025-01-01', '[2027-01-01..]'].map(read);
    expect(findLastDay([undefined, ...dates])).toBe('2026-11-22');
    expect(findLastDay([])).toBe('1970-01-01');
  });
});
