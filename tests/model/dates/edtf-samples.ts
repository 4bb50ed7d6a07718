import fc from 'fast-check';
import { readEdtf } from '../../../src/model/dates/edtf.ts';
import type { UncertainDate } from '../../../src/model/dates/uncertain-date.ts';

/** The date of a text that must be EDTF, so that a test can name dates briefly. */
export function read(edtf: string): UncertainDate {
  const reading = readEdtf(edtf);
  if (!reading.ok) throw new Error(`${reading.problem} ${reading.remedy}`);
  return reading.date;
}

/** Runs in each time zone that a fault of a day shows in. Works in a process of its own, not in a worker thread. */
export function inEveryZone(run: () => void): void {
  const before = process.env['TZ'];
  try {
    for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC']) {
      process.env['TZ'] = zone;
      run();
    }
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

const two = (number: number): string => String(number).padStart(2, '0');
const four = (number: number): string => String(number).padStart(4, '0');

// Mostly a few years, so that dates often touch and overlap; sometimes any year there is.
const year = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1994, max: 2026 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 9998 }) },
);
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 1, max: 28 });

/** One date without marks: day, month, season, year, decade, century, and digits that are not known. */
export const plainPoint = fc.oneof(
  fc.tuple(year, month, day).map(([y, m, d]) => `${four(y)}-${two(m)}-${two(d)}`),
  fc.tuple(year, month).map(([y, m]) => `${four(y)}-${two(m)}`),
  fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, season]) => `${four(y)}-${String(season)}`),
  year.map(four),
  year.map((y) => `${four(Math.max(y, 10)).slice(0, 3)}X`),
  year.map((y) => `${four(Math.max(y, 100)).slice(0, 2)}XX`),
  fc.tuple(year, month).map(([y, m]) => `${four(y)}-${two(m)}-XX`),
  fc.tuple(year, month, fc.integer({ min: 0, max: 2 })).map(([y, m, d]) => `${four(y)}-${two(m)}-${String(d)}X`),
  fc.tuple(year, fc.constantFrom('XX', '0X', '1X', 'XX-XX')).map(([y, rest]) => `${four(y)}-${rest}`),
);

const point = fc.tuple(plainPoint, fc.constantFrom('', '', '', '~', '?', '%')).map(([date, mark]) => date + mark);

const inOrder = (a: string, b: string): [string, string] =>
  (read(b).latest ?? '') < (read(a).earliest ?? '') ? [b, a] : [a, b];
const pair = fc.tuple(point, point).map(([a, b]) => inOrder(a, b));

/** A text of any form that `readEdtf` allows. */
export const anyEdtf = fc.oneof(
  { weight: 3, arbitrary: point },
  pair.map(([a, b]) => `${a}/${b}`),
  fc.tuple(point, fc.constantFrom('', '..')).map(([a, end]) => `${a}/${end}`),
  fc.tuple(point, fc.constantFrom('', '..')).map(([b, start]) => `${start}/${b}`),
  pair.map(([a, b]) => `[${a}..${b}]`),
  point.map((a) => `[${a}..]`),
  point.map((b) => `[..${b}]`),
  fc
    .tuple(fc.array(point, { minLength: 1, maxLength: 3 }), fc.constantFrom('[]', '{}'))
    .map(([dates, [open = '', close = '']]) => `${open}${dates.join(',')}${close}`),
  pair.map(([a, b]) => `[..${a},${b}..]`),
  pair.map(([a, b]) => `{${a}..${b}}`),
);
