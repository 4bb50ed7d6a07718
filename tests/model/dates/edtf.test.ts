import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/model/dates/calendar.ts';
import { readEdtf } from '../../../src/model/dates/edtf.ts';
import { anyEdtf, inEveryZone, plainPoint, read } from './edtf-samples.ts';

describe('bounds', () => {
  test.each([
    ['2024-03-22', '2024-03-22', '2024-03-22'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['0050', '0050-01-01', '0050-12-31'],
    ['2024-21', '2024-03-01', '2024-05-31'],
    ['2024-22', '2024-06-01', '2024-08-31'],
    ['2024-23', '2024-09-01', '2024-11-30'],
    ['2024-24', '2024-12-01', '2025-02-28'],
    ['2023-24', '2023-12-01', '2024-02-29'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2024-XX', '2024-01-01', '2024-12-31'],
    ['2024-0X', '2024-01-01', '2024-09-30'],
    ['2024-1X', '2024-10-01', '2024-12-31'],
    ['2024-03-XX', '2024-03-01', '2024-03-31'],
    ['2024-02-2X', '2024-02-20', '2024-02-29'],
    ['2024-03-0X', '2024-03-01', '2024-03-09'],
    ['2024-XX-XX', '2024-01-01', '2024-12-31'],
    ['2024-03~', '2024-03-01', '2024-03-31'],
    ['199X~', '1990-01-01', '1999-12-31'],
    ['2023-11/2024-03', '2023-11-01', '2024-03-31'],
    ['2024-03-22/2024-03', '2024-03-22', '2024-03-31'],
    ['2023-24/2024-03', '2023-12-01', '2024-03-31'],
    ['2023-11/..', '2023-11-01', null],
    ['2023-11/', '2023-11-01', null],
    ['../2024', null, '2024-12-31'],
    ['/2024', null, '2024-12-31'],
    ['[2024-03-23..]', '2024-03-23', null],
    ['[..2024-03-23]', null, '2024-03-23'],
    ['[2024-03-23..2024-03-25]', '2024-03-23', '2024-03-25'],
    ['[2024-03-24, 2024-03-22]', '2024-03-22', '2024-03-24'],
    ['[..2023,2025..]', null, null],
    ['{2024-03-22..2024-03-25}', '2024-03-22', '2024-03-25'],
    ['{2021,2024-02}', '2021-01-01', '2024-02-29'],
  ])('%s lies from %s to %s', (edtf, earliest, latest) => {
    inEveryZone(() => {
      expect(read(edtf)).toMatchObject({ earliest, latest });
    });
  });

  test('of one date are the first and last day that fit its digits', () => {
    const digits = plainPoint.filter((text) => !/-2[1-4]$/.test(text));
    fc.assert(
      fc.property(digits, (text) => {
        const pattern = new RegExp(`^${text.replaceAll('X', '\\d')}`);
        const { earliest, latest } = read(text);
        expect(earliest).toMatch(pattern);
        expect(latest).toMatch(pattern);
        // Beyond the first and last year of the calendar there is no day to compare.
        if (!text.startsWith('000')) expect(addDays(earliest ?? '', -1)).not.toMatch(pattern);
        expect(addDays(latest ?? '', 1)).not.toMatch(pattern);
      }),
    );
  });
});

describe('what is read', () => {
  test('an open end is told from an unknown one', () => {
    expect(read('2023-11/..')).toMatchObject({ form: 'interval', end: 'open' });
    expect(read('2023-11/')).toMatchObject({ form: 'interval', end: 'unknown' });
    expect(read('../2024')).toMatchObject({ form: 'interval', start: 'open' });
    expect(read('/2024')).toMatchObject({ form: 'interval', start: 'unknown' });
  });

  test('each end of an interval has its own precision and marks', () => {
    expect(read('2023-11~/2024-03-22?')).toMatchObject({
      start: { precision: 'month', approximate: true, uncertain: false },
      end: { precision: 'day', approximate: false, uncertain: true },
    });
    expect(read('2024%')).toMatchObject({ point: { precision: 'year', approximate: true, uncertain: true } });
  });

  test('one of a set is told from each of a set', () => {
    expect(read('[2024,2025]')).toMatchObject({ form: 'set', every: false });
    expect(read('{2024,2025}')).toMatchObject({ form: 'set', every: true });
  });

  test('an interval or set that says no more than one date is that date', () => {
    for (const edtf of ['2024-03-22/2024-03-22', '[2024-03-22]', '{2024-03-22}', '[2024-03-22..2024-03-22]']) {
      expect(read(edtf)).toEqual({ ...read('2024-03-22'), edtf });
    }
  });

  test('every allowed text becomes a plain value that survives JSON, and starts no later than it ends', () => {
    fc.assert(
      fc.property(anyEdtf, (edtf) => {
        const date = read(edtf);
        expect(JSON.parse(JSON.stringify(date))).toEqual(date);
        expect(date.edtf).toBe(edtf);
        expect((date.earliest ?? '0000') <= (date.latest ?? '9999')).toBe(true);
      }),
    );
  });
});

const LEAVE_OUT = 'Leave the key out where there is no date.';
const YEAR_FIRST =
  'Write the year first, as in `2024-03-22`, `2024-03`, `2024`, `2024~` (about 2024) or `2023-11/2024-03` (an interval).';
const NOT_EDTF = (text: string): string => `"${text}" is not a date in EDTF, the form that this site reads.`;

describe('what is refused, and what to write instead', () => {
  test.each([
    ['March 2024', 'Write `2024-03` (March 2024).'],
    ['Sept. 2024', 'Write `2024-09` (September 2024).'],
    ['23 March 2024', 'Write `2024-03-23` (23 March 2024).'],
    ['Saturday, 23rd of March 2024', 'Write `2024-03-23` (23 March 2024).'],
    ['March 23, 2024', 'Write `2024-03-23` (23 March 2024).'],
    ['2024 March 23', 'Write `2024-03-23` (23 March 2024).'],
    ['23.03.2024', 'Write `2024-03-23` (23 March 2024).'],
    ['03/04/2024', 'Write `2024-04-03` (3 April 2024) or `2024-03-04` (4 March 2024).'],
    ['03/23/2024', 'Write `2024-03-23` (23 March 2024).'],
    ['2024/03/23', 'Write `2024-03-23` (23 March 2024).'],
    ['2024/03', 'Write `2024-03` (March 2024).'],
    ['03.2024', 'Write `2024-03` (March 2024).'],
    ['2024-3-5', 'Write `2024-03-05` (5 March 2024).'],
    ['20240323', 'Write `2024-03-23` (23 March 2024).'],
    ['2024–03–23', 'Write `2024-03-23` (23 March 2024).'],
    ['2024-03-22 10:00', 'Write `2024-03-22` (22 March 2024).'],
    ['about 2024', 'Write `2024~` (about 2024).'],
    ['c. 2024', 'Write `2024~` (about 2024).'],
    ['circa March 2024', 'Write `2024-03~` (about March 2024).'],
    ['probably 2024', 'Write `2024?` (2024, uncertain).'],
    ['since November 2023', 'Write `2023-11/..` (since November 2023).'],
    ['since about November 2023', 'Write `2023-11~/..` (since about November 2023).'],
    ['November 2023 to the present', 'Write `2023-11/..` (since November 2023).'],
    ['2023-11/open', 'Write `2023-11/..` (since November 2023).'],
    ['unknown/2024', 'Write `/2024` (until 2024; start not known).'],
    [
      'from 23 March 2024',
      'Write `2024-03-23/..` (since 23 March 2024) or `[2024-03-23..]` (23 March 2024, or later).',
    ],
    ['2024..', 'Write `[2024..]` (2024, or later) or `2024/..` (since 2024).'],
    ['until March 2024', 'Write `../2024-03` (until March 2024).'],
    ['23 March 2024, or later', 'Write `[2024-03-23..]` (23 March 2024, or later).'],
    ['on or after 23 March 2024', 'Write `[2024-03-23..]` (23 March 2024, or later).'],
    ['after 31 December 2023', 'Write `[2024-01-01..]` (1 January 2024, or later).'],
    ['by 23 March 2024', 'Write `[..2024-03-23]` (23 March 2024, or earlier).'],
    ['before 2024-03-01', 'Write `[..2024-02-29]` (29 February 2024, or earlier).'],
    ['before January 2024', 'Write `[..2023-12]` (December 2023, or earlier).'],
    ['before 2024', 'Write `[..2023]` (2023, or earlier).'],
    ['between 23 and 25 March 2024', 'Write `[2024-03-23..2024-03-25]` (between 23 and 25 March 2024).'],
    ['from November 2023 to March 2024', 'Write `2023-11/2024-03` (November 2023 to March 2024).'],
    ['22–24 March 2024', 'Write `2024-03-22/2024-03-24` (22–24 March 2024).'],
    ['March 22-24, 2024', 'Write `2024-03-22/2024-03-24` (22–24 March 2024).'],
    ['22 March – 5 April 2024', 'Write `2024-03-22/2024-04-05` (22 March to 5 April 2024).'],
    ['2024-03-22/24', 'Write `2024-03-22/2024-03-24` (22–24 March 2024).'],
    ['2023-2024', 'Write `2023/2024` (2023 to 2024).'],
    ['2023/24', 'Write `2023/2024` (2023 to 2024).'],
    ['2024 or 2025', 'Write `[2024,2025]` (2024 or 2025).'],
    ['the 1990s', 'Write `199X` (the 1990s).'],
    ['199', 'Write `199X` (the 1990s).'],
    ['199x', 'Write `199X` (the 1990s).'],
    ['2000s', 'Write `200X` (between 2000 and 2009) or `20XX` (between 2000 and 2099).'],
    ['20th century', 'Write `19XX` (between 1900 and 1999).'],
    ['spring 2024', 'Write `2024-21` (spring 2024).'],
    ['winter 2023/24', 'Write `2023-24` (winter 2023–24).'],
  ])('"%s" is no EDTF: %s', (text, remedy) => {
    inEveryZone(() => {
      expect(readEdtf(text)).toEqual({ ok: false, problem: NOT_EDTF(text), remedy });
    });
  });

  test.each([
    ['', 'The date is empty.', LEAVE_OUT],
    ['  ', 'The date is empty.', LEAVE_OUT],
    ['unknown', '"unknown" is not a date.', LEAVE_OUT],
    ['n.d.', '"n.d." is not a date.', LEAVE_OUT],
    ['[1994]/2024', NOT_EDTF('[1994]/2024'), YEAR_FIRST],
    ['../..', '"../.." gives neither a start nor an end.', LEAVE_OUT],
    ['last Friday', NOT_EDTF('last Friday'), YEAR_FIRST],
    [
      '2024-02-30',
      '"2024-02-30" is not in the calendar: February 2024 has 29 days.',
      'Write a day from 01 to 29, or `2024-02` where the day is not known.',
    ],
    [
      '2023-02-29',
      '"2023-02-29" is not in the calendar: February 2023 has 28 days.',
      'Write a day from 01 to 28, or `2023-02` where the day is not known.',
    ],
    [
      '2023-02-29/2024',
      '"2023-02-29" is not in the calendar: February 2023 has 28 days.',
      'Write a day from 01 to 28, or `2023-02` where the day is not known.',
    ],
    [
      '31 April 2024',
      `${NOT_EDTF('31 April 2024')} "2024-04-31" is not in the calendar: April 2024 has 30 days.`,
      'Write a day from 01 to 30, or `2024-04` where the day is not known.',
    ],
    [
      'before 2024-02-30',
      `${NOT_EDTF('before 2024-02-30')} "2024-02-30" is not in the calendar: February 2024 has 29 days.`,
      'Write a day from 01 to 29, or `2024-02` where the day is not known.',
    ],
    [
      '2024-13',
      '"2024-13" names month 13, and a year has months 01 to 12.',
      'Write the month, or `2024` where it is not known.',
    ],
    [
      '2024-23-03',
      '"2024-23-03" names month 23, and a year has months 01 to 12.',
      'Year, month, day is the order: write `2024-03-23`.',
    ],
    ['2024-03/2023-11', '"2024-03/2023-11" ends before it starts.', 'Write the earlier date first: `2023-11/2024-03`.'],
    [
      '[2024-05..2024-03]',
      '"[2024-05..2024-03]" ends before it starts.',
      'Write the earlier date first: `[2024-03..2024-05]`.',
    ],
    [
      '2024-03-22T10:00Z',
      '"2024-03-22T10:00Z" gives a time of day, and the dates of this site are days.',
      'Write `2024-03-22`.',
    ],
    [
      '2024-?03',
      '"2024-?03" has a mark of doubt inside it, and this site reads one mark, for the whole date.',
      'Put the mark at the end: `2024-03?`.',
    ],
    [
      '2024-33',
      '"2024-33" names a part of the year that this site does not use.',
      'Write its months: `2024-01/2024-03`.',
    ],
    [
      '2024-32',
      '"2024-32" names a part of the year that this site does not use.',
      'Write its months: `2024-06/2024-08`.',
    ],
  ])('"%s": %s %s', (text, problem, remedy) => {
    inEveryZone(() => {
      expect(readEdtf(text)).toEqual({ ok: false, problem, remedy });
    });
  });

  test.each(['-0044', '0000', '000X', 'Y17000', 'Y-17E7', '2024S2'])('%s has no year of four digits', (text) => {
    expect(readEdtf(text)).toMatchObject({
      ok: false,
      problem: expect.stringContaining('outside the years 1 to 9999') as string,
    });
  });

  test.each(['2024-XX-22', 'XXXX', '20X4', '2XXX', 'XXXX-03-22'])('%s leaves open what no words can say', (text) => {
    expect(readEdtf(text)).toMatchObject({ ok: false, remedy: expect.stringContaining('`2024-03-XX`') as string });
  });

  test('no text makes it throw, and what a refusal says to write can be read', () => {
    const piece = fc.oneof(
      anyEdtf,
      fc.constantFrom(
        'since ',
        'before ',
        'after ',
        'about ',
        'March',
        '/',
        '..',
        '-',
        ' to ',
        '13',
        '30',
        'X',
        '[',
        ']',
        '}',
      ),
      fc.string({ maxLength: 4 }),
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (written) => {
        const reading = readEdtf(written);
        if (reading.ok) return;
        expect(reading.problem).toMatch(/\.$/);
        const [, proposed] = /^Write `([^`]*)`[ .]/.exec(reading.remedy) ?? [];
        if (proposed !== undefined) expect(readEdtf(proposed)).toMatchObject({ ok: true });
      }),
      { numRuns: 2000 },
    );
  });
});
