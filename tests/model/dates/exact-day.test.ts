import { expect, test } from 'vitest';
import { dateOfDay, readExactDay } from '../../../src/model/dates/exact-day.ts';
import { read } from './edtf-samples.ts';

test('A date is surely a day only where it is one day, in no doubt', () => {
  expect(readExactDay(read('2024-03-23'))).toBe('2024-03-23');
});

test.each(['2024-03-23~', '2024-03-23?', '2024-03', '2024', '2024-03-2X', '[2024-03-23..]', '2024-03-22/2024-03-23'])(
  '%s is surely no day',
  (edtf) => {
    expect(readExactDay(read(edtf))).toBeNull();
  },
);

test('The date of a day is what its text is read as', () => {
  expect(dateOfDay('2024-03-23')).toEqual(read('2024-03-23'));
});
