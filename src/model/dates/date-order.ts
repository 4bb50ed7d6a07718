import { sort } from 'd3-array';
import { daysBetween } from './calendar.ts';
import { listPoints } from './date-points.ts';
import type { DatePoint, DatePrecision, UncertainDate } from './uncertain-date.ts';

/**
 * Whether one date lies wholly before another, whatever is not known about both: its latest day is before the other's
 * earliest. A side that is open or not known is never surely before (or after) anything. An approximate date may be off
 * by one unit of its own precision, so that "about March 2024" is not surely before 10 April; the width is this site's
 * choice, since EDTF gives none. A date marked uncertain may be wrong altogether, and is surely before and after nothing.
 */
export function certainlyBefore(a: UncertainDate, b: UncertainDate): boolean {
  const isDoubtful = [...listEnds(a, 'end'), ...listEnds(b, 'start')].some(({ uncertain }) => uncertain);
  return !isDoubtful && apparentlyBefore(a, b);
}

/** The same by the dates as they are given: one that is marked uncertain is taken at its word. */
export function apparentlyBefore(a: UncertainDate, b: UncertainDate): boolean {
  if (a.latest === null || b.earliest === null || a.latest >= b.earliest) return false;
  const slack = Math.max(...listEnds(a, 'end').map(measureSlack)) + Math.max(...listEnds(b, 'start').map(measureSlack));
  return slack === 0 || daysBetween(a.latest, b.earliest) > slack;
}

/** Whether neither date is surely before the other. */
export function mayCoincide(a: UncertainDate, b: UncertainDate): boolean {
  return !certainlyBefore(a, b) && !certainlyBefore(b, a);
}

/**
 * Items in reading order: by the first day that the date names, so that a span stands where it begins, and by the last
 * one where there is no first ("until March 2024" stands in March 2024). Of dates with the same day, those without a
 * start come first, then the shortest; those without an end come last. Equal ones keep their order. No item comes before
 * one that is surely earlier: an item's key is at most its latest day, and that is before the key of what surely follows.
 */
export function orderByDate<Item>(items: readonly Item[], getDate: (item: Item) => UncertainDate): Item[] {
  const keys: ((date: UncertainDate) => unknown)[] = [
    ({ earliest, latest }) => earliest ?? latest ?? '',
    ({ earliest }) => earliest !== null,
    // What is null comes last.
    ({ latest }) => latest,
  ];
  return sort(items, ...keys.map((key) => (item: Item) => key(getDate(item))));
}

/** The dates that settle where a date starts or ends. Any member of a set may be the one. */
function listEnds(date: UncertainDate, side: 'start' | 'end'): DatePoint[] {
  return date.form === 'interval' ? [date[side]].filter((end) => typeof end === 'object') : listPoints(date);
}

/** By how many days an approximate date may be off: one unit of its precision, at its longest. */
export function measureSlack({ approximate, precision }: DatePoint): number {
  return approximate ? LONGEST_DAYS[precision] : 0;
}

const LONGEST_DAYS: Record<DatePrecision, number> = {
  day: 1,
  month: 31,
  season: 92,
  year: 366,
  decade: 3653,
  century: 36525,
};
