import { utc } from '@date-fns/utc';
import { format } from 'date-fns/format';
import { enGB } from 'date-fns/locale/en-GB';
import { parse, type EdtfNode } from 'edtf';
import { addMonths, countDaysInMonth } from './calendar.ts';
import type { DatePoint, DatePrecision } from './uncertain-date.ts';

/**
 * Reads one date in EDTF, without intervals and sets. Returns the date; a refusal, where the text is EDTF or nearly so
 * but names no date that this site can hold; or null where the text is something else. For what is allowed, see `readEdtf`.
 *
 * The `edtf` package says whether the text is EDTF and of which kind. The bounds are computed here, because the
 * package's are those of quarters for seasons, and its numbers for unspecified digits lose which digits were given
 * (`2024-03-X0` arrives as the 1st). A closing `~`, `?` or `%` is taken off first, because the package (4.11) refuses
 * it after an X.
 */
export function readPoint(text: string): PointReading | null {
  const [, body = '', mark = ''] = /^(.*?)([~?%]?)$/s.exec(text) ?? [];
  const doubt = { approximate: mark === '~' || mark === '%', uncertain: mark === '?' || mark === '%' };
  const node = parseOrNull(body);
  if (node === null) return /^\d{4}-\d\d(-[\dX]{2})?$/.test(body) ? refuseCalendar(body) : null;

  // Two and three digits are a century and a decade to the package, and to an editor a slip; sets are no single dates.
  if (!['Date', 'Season', 'Year'].includes(node.type)) return null;
  if (body.includes('T')) {
    return refuse(
      `"${text}" gives a time of day, and the dates of this site are days.`,
      `Write \`${body.slice(0, 10)}\`.`,
    );
  }
  if (node.type === 'Year' || body.startsWith('-') || /^0000|^000X|^00XX/.test(body)) {
    return refuse(
      `"${text}" lies outside the years 1 to 9999, or gives a year that is not four digits.`,
      'Write a year of four digits; for a time outside those years, leave the date out and say it in words.',
    );
  }
  if (node.approximate !== undefined || node.uncertain !== undefined) {
    const whole = body.replace(/[~?%]/g, '');
    const meant = /%|~.*\?|\?.*~/.test(text) ? '%' : /~/.test(text) ? '~' : '?';
    return refuse(
      `"${text}" has a mark of doubt inside it, and this site reads one mark, for the whole date.`,
      `Put the mark at the end: \`${whole}${meant}\`.`,
    );
  }
  if (node.type === 'Season') return readSeason(text, body, doubt);
  if (body.includes('X') && !/^(\d{3}X|\d{2}XX|\d{4}-([01]X|XX|XX-XX|\d{2}-[0-3X]X))$/.test(body)) {
    return refuse(
      `"${text}" leaves digits open that this site cannot put into words.`,
      'Put X only in the last places: `202X`, `20XX`, `2024-XX`, `2024-03-XX` or `2024-03-1X`; or give the dates that it can be, as in `[2024-03-22,2024-04-22]`.',
    );
  }
  const bounds = findBounds(body);
  return bounds === null
    ? refuseCalendar(body)
    : { ok: true, point: { precision: findPrecision(body), ...bounds, ...doubt } };
}

/**
 * The first and last day that fit, X standing for any digit and a missing part for any month or day; null where no day
 * fits.
 */
function findBounds(body: string): { first: string; last: string } | null {
  const [year = '', month = 'XX', day = 'XX'] = body.split('-');
  const months = listFitting(month, 12);
  const firstMonth = `${year.replaceAll('X', '0')}-${months.at(0) ?? ''}`;
  const lastMonth = `${year.replaceAll('X', '9')}-${months.at(-1) ?? ''}`;
  const firstDay = listFitting(day, countDaysInMonth(firstMonth)).at(0);
  const lastDay = listFitting(day, countDaysInMonth(lastMonth)).at(-1);
  if (firstDay === undefined || lastDay === undefined) return null;
  return { first: `${firstMonth}-${firstDay}`, last: `${lastMonth}-${lastDay}` };
}

/** The numbers from 01 to a highest one that fit a mask of two places, such as `1X`. */
function listFitting(mask: string, highest: number): string[] {
  const numbers = Array.from({ length: highest }, (_, index) => String(index + 1).padStart(2, '0'));
  return numbers.filter((number) => [...mask].every((place, index) => place === 'X' || place === number[index]));
}

function findPrecision(body: string): DatePrecision {
  const parts = body.split('-').length;
  if (parts > 1) return parts === 2 ? 'month' : 'day';
  return body.endsWith('XX') ? 'century' : body.endsWith('X') ? 'decade' : 'year';
}

/**
 * Seasons are the meteorological ones of the northern hemisphere: spring is March to May, summer June to August, autumn
 * September to November, and winter December to February of the next year, so that `2024-24` ends in 2025. The standard
 * leaves the months open. Its other divisions of the year (25 to 41) are refused, since months say them better.
 */
function readSeason(text: string, body: string, doubt: Doubt): PointReading {
  const [year = '', code = ''] = body.split('-');
  const division = DIVISIONS.find(({ from, to }) => Number(code) >= from && Number(code) <= to);
  if (division === undefined) return refuseCalendar(body);
  if (year.includes('X') || year === '9999') {
    return refuse(`"${text}" names a season of no certain year.`, 'Write the year in four digits before the season.');
  }
  const start = addMonths(`${year}-01`, division.startMonth - 1 + (Number(code) - division.from) * division.months);
  const end = addMonths(start, division.months - 1);
  if (division.from !== 21) {
    return refuse(
      `"${text}" names a part of the year that this site does not use.`,
      `Write its months: \`${start}/${end}\`.`,
    );
  }
  const last = `${end}-${countDaysInMonth(end)}`;
  return { ok: true, point: { precision: 'season', first: `${start}-01`, last, ...doubt } };
}

/** Seasons without and with a hemisphere, quarters, thirds and halves of a year (ISO 8601-2, 4.8). */
const DIVISIONS = [
  { from: 21, to: 24, startMonth: 3, months: 3 },
  { from: 25, to: 28, startMonth: 3, months: 3 },
  { from: 29, to: 30, startMonth: 9, months: 3 },
  { from: 31, to: 32, startMonth: 3, months: 3 },
  { from: 33, to: 36, startMonth: 1, months: 3 },
  { from: 37, to: 39, startMonth: 1, months: 4 },
  { from: 40, to: 41, startMonth: 1, months: 6 },
];

/** Says which part of a date `YYYY-MM` or `YYYY-MM-DD` the calendar does not have. */
function refuseCalendar(body: string): Refusal {
  const [year = '', month = '', day = ''] = body.split('-');
  if (listFitting(month, 12).length === 0) {
    const swapped = day !== '' && listFitting(day, 12).length > 0 ? `${year}-${day}-${month}` : null;
    const meant = swapped !== null && findBounds(swapped) !== null ? swapped : null;
    return refuse(
      `"${body}" names month ${month}, and a year has months 01 to 12.`,
      meant === null
        ? `Write the month, or \`${year}\` where it is not known.`
        : `Year, month, day is the order: write \`${meant}\`.`,
    );
  }
  const inMonth = `${year}-${month}`;
  const days = countDaysInMonth(inMonth);
  const name = format(`${inMonth}-01`, 'MMMM y', { in: utc, locale: enGB });
  return refuse(
    `"${body}" is not in the calendar: ${name} has ${days} days.`,
    `Write a day from 01 to ${days}, or \`${inMonth}\` where the day is not known.`,
  );
}

export function refuse(problem: string, remedy: string): Refusal {
  return { ok: false, problem, remedy };
}

function parseOrNull(body: string): EdtfNode | null {
  const known = parsed.get(body);
  if (known !== undefined) return known;
  let node: EdtfNode | null = null;
  try {
    node = parse(body, { level: 3 });
  } catch {
    // The package throws on whatever is not EDTF; its message names only a column.
  }
  parsed.set(body, node);
  return node;
}

/** The dates of a story are often the same, and the package takes its time. */
const parsed = new Map<string, EdtfNode | null>();

type Doubt = Pick<DatePoint, 'approximate' | 'uncertain'>;

export type PointReading = { ok: true; point: DatePoint } | Refusal;

/** Why a text is not a date, and what to write instead. Both are full sentences. */
export interface Refusal {
  ok: false;
  problem: string;
  remedy: string;
}
