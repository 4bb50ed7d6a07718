import { listPoints } from '../dates/date-points.ts';
import { readExactDay } from '../dates/exact-day.ts';
import type { IsoDay, UncertainDate } from '../dates/uncertain-date.ts';

/**
 * A date as a first and a last day, for a format that knows only these, with what is lost by it.
 *
 * @returns null where the date has neither a first nor a last day
 */
export function toDays(date: UncertainDate): Days | null {
  const { earliest, latest } = date;
  const first = earliest ?? latest;
  if (first === null) return null;
  return { first, last: latest ?? first, limit: describeLimit(date) };
}

/** The last of some dates that are surely days; the first day of 1970 where none is. */
export function findLastDay(dates: readonly (UncertainDate | undefined)[]): IsoDay {
  const days = dates.flatMap((date) => (date && readExactDay(date)) ?? []);
  return days.sort().at(-1) ?? '1970-01-01';
}

/** What is lost when a date is given as its first and last day, in a sentence; null where nothing is. */
function describeLimit(date: UncertainDate): string | null {
  const doubt = listPoints(date).some(({ approximate, uncertain }) => approximate || uncertain)
    ? ' The days given here are literal: the date is less certain than they look.'
    : '';
  if (date.earliest === null || date.latest === null) {
    const side = date.earliest === null ? 'last' : 'first';
    return `This file can give only a ${side} day: the date has no other bound.${doubt}`;
  }
  if (readExactDay(date) !== null) return null;
  if (date.form === 'point' && date.earliest === date.latest) return doubt.trim();
  if (date.form === 'point' || (date.form === 'set' && !date.every)) {
    return `This file gives the first and last day that are possible; it happened at one time within them.${doubt}`;
  }
  if (date.form === 'set') return `This file gives the first and last of several dates.${doubt}`;
  const exact = [date.start, date.end].every((end) => typeof end === 'object' && end.first === end.last);
  const outermost = exact ? '' : 'This file gives the outermost days of a span whose ends are not known to the day.';
  return outermost + doubt === '' ? null : (outermost + doubt).trim();
}

export interface Days {
  first: IsoDay;
  last: IsoDay;
  /** What they do not say of the date. */
  limit: string | null;
}
