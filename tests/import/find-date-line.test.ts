import { describe, expect, it } from 'vitest';

import { findDatePrefix, isDateLine, readIsoDay } from '../../src/import/find-date-line.ts';

describe('a line of nothing but a date is a date line', () => {
  it.each([
    ...[
      '2024-03-23',
      'date 2024-03-23',
      '23 March 2024',
      'March 23, 2024',
      'Saturday, 23rd March 2024',
      'Mar 23, 2024, 10:15 AM GMT',
    ],
    ...[
      'Published: 23 March 2024 10:15',
      'Last updated on 23/03/2024 at 10:15',
      '23.03.2024',
      '2024-03-23T10:15:00Z',
      'March 2024',
    ],
    ...[
      '23. März 2024, 10:15 Uhr',
      'Samedi 23 mars 2024 à 10h15',
      '23 de marzo de 2024',
      '23 marzo 2024',
      '23 марта 2024 года',
    ],
    ...['23 marca 2024', '2024年3月23日', '2024년 3월 23일', '23 مارس 2024'],
  ])('%s', (line) => {
    expect(isDateLine(line)).toBe(true);
  });
});

describe('a line that says more than a date is text', () => {
  it.each([
    ...[
      'March 2024 was cold',
      'MOSCOW, March 23, 2024',
      '2024',
      'The 23 March 2024 attack',
      '115 dead',
      '1 2 3',
      'March',
      'May 1',
    ],
    ...['On 23 March 2024 the council voted.', '12 14 16', '115 of 2024', 'Updated 3 times', '2024 budget'],
  ])('%s', (line) => {
    expect(isDateLine(line)).toBe(false);
  });
});

describe('a date before the first words', () => {
  it('is found only with the word date', () => {
    expect(findDatePrefix('date 2024-03-23 Islamic State')).toBe('date 2024-03-23');
    expect(findDatePrefix('Date: 2024-03-23 Islamic State')).toBe('Date: 2024-03-23');
    expect(findDatePrefix('2024-03-23 was a Saturday.')).toBeUndefined();
    expect(findDatePrefix('dates 2024-03-23 and')).toBeUndefined();
    expect(findDatePrefix('date 2024-03-23')).toBeUndefined();
  });

  it('is read where it is one day that exists', () => {
    expect(readIsoDay('date 2024-03-23')).toBe('2024-03-23');
    expect(readIsoDay('date 2024-02-30')).toBeUndefined();
    expect(readIsoDay('2024-03-23, updated 2024-03-24')).toBeUndefined();
    expect(readIsoDay('23 March 2024')).toBeUndefined();
  });
});
