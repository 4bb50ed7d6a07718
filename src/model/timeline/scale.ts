import { cumsum } from 'd3-array';
import { addDays, daysBetween } from '../dates/calendar.ts';
import { isDay, listPoints } from '../dates/date-points.ts';
import type { DatePoint, IsoDay, UncertainDate } from '../dates/uncertain-date.ts';

/**
 * A scale for dates that lie decades apart and days apart at once: broken into at most four parts, each of them even in
 * itself, so that what is crowded gets room: a part is the wider, the more dates stand in it. Places are percents of
 * the width, from `EDGE` to 100 − `EDGE`; a day between two parts falls into the break between them. A later day never
 * stands before an earlier one.
 *
 * @param dates all that is to be drawn
 * @returns null where no date names a day
 */
export function buildScale(dates: readonly UncertainDate[]): Scale | null {
  const anchors = listAnchors(dates);
  const days = [...new Set(anchors.map(({ day }) => day))].sort();
  if (days.length === 0) return null;
  const parts = splitDays(days);
  const weights = parts.map((part) => 1 + anchors.filter(({ day }) => day >= part.from && day <= part.to).length);
  const room = 100 - 2 * EDGE - BREAK * (parts.length - 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let start = EDGE;
  return {
    parts: parts.map((part, index) => {
      const end = start + (room * (weights[index] ?? 0)) / total;
      const placed = { ...part, unit: findUnit(part, anchors), start, end };
      start = end + BREAK;
      return placed;
    }),
  };
}

/** Where a day stands on a scale, in percent of the width. Days outside it stand at its ends. */
export function placeDay({ parts }: Scale, day: IsoDay): number {
  const after = parts.findIndex((part) => day <= part.to);
  const part = parts[after];
  if (part === undefined) return parts.at(-1)?.end ?? 50;
  if (day >= part.from) {
    return part.from === part.to
      ? (part.start + part.end) / 2
      : interpolate(day, part.from, part.to, part.start, part.end);
  }
  const before = parts[after - 1];
  return before === undefined ? part.start : interpolate(day, before.to, part.from, before.end, part.start);
}

/** The room left free at both ends, for marks and arrows, and the width of a break, in percent. */
export const EDGE = 4;
const BREAK = 5;
const MOST_PARTS = 4;

function interpolate(day: IsoDay, from: IsoDay, to: IsoDay, start: number, end: number): number {
  return start + ((end - start) * daysBetween(from, day)) / daysBetween(from, to);
}

/** The days that must have room: those that dates name, and the middle of each month or year that holds no such day. */
function listAnchors(dates: readonly UncertainDate[]): Anchor[] {
  const points = dates.flatMap(listPoints);
  const exact = points.filter(isDay).map(({ first }): Anchor => ({ day: first, unit: 'day' }));
  const coarse = points.filter(({ first, last }) => !exact.some(({ day }) => day >= first && day <= last));
  return [...exact, ...coarse.map(toMiddle)];
}

function toMiddle({ first, last }: DatePoint): Anchor {
  const length = daysBetween(first, last);
  return { day: addDays(first, Math.floor(length / 2)), unit: length > LONGEST_MONTHS ? 'year' : 'month' };
}

/**
 * The unit in which a part is told: by its length, and no finer than its outermost dates are known, so that the middle
 * of a month is never told as a day.
 */
function findUnit({ from, to }: DayRange, anchors: readonly Anchor[]): Unit {
  const length = daysBetween(from, to);
  const known = anchors.filter(({ day }) => day === from || day === to).map(({ unit }) => unit);
  if (length > LONGEST_MONTHS || known.includes('year')) return 'year';
  return length > LONGEST_DAYS || known.includes('month') ? 'month' : 'day';
}

/** Up to so many days a part is told in days, and in months. */
const LONGEST_DAYS = 62;
const LONGEST_MONTHS = 900;

/**
 * Splits days, in order and each once, where the scale should break: so that within a part the distances from day to
 * day are alike, as far as that is worth a break. It is the split with the least sum of squares of the logarithms of the
 * distances about each part's mean, with a price for every break; the distance across a break does not count, and is
 * longer than one of those beside it.
 */
function splitDays(days: readonly IsoDay[]): DayRange[] {
  const logs = days.slice(1).map((day, index) => Math.log(daysBetween(days[index] ?? day, day)));
  const measure = measureSpread(logs);
  const price = Math.max(LEAST_PRICE, PRICE_SHARE * measure(0, days.length - 1));
  // best[parts][last]: the cheapest split of the days up to `last` into so many parts, and where its last part starts.
  let best = days.map((_, last) => ({ cost: measure(0, last), starts: [0] }));
  let answer = best.at(-1);
  for (let parts = 2; parts <= MOST_PARTS; parts++) {
    const previous = best;
    best = days.map((_, last) => {
      let cheapest = { cost: Infinity, starts: [0] };
      for (let start = 1; start <= last; start++) {
        const before = previous[start - 1];
        if (before === undefined || !mayBreak(logs, start - 1)) continue;
        const cost = before.cost + price + measure(start, last);
        if (cost < cheapest.cost) cheapest = { cost, starts: [...before.starts, start] };
      }
      return cheapest;
    });
    const candidate = best.at(-1);
    if (candidate && (answer === undefined || candidate.cost < answer.cost)) answer = candidate;
  }
  const starts = answer?.starts ?? [0];
  return starts.map((start, index) => ({
    from: days[start] ?? '',
    to: days[(starts[index + 1] ?? days.length) - 1] ?? '',
  }));
}

/** Whether a distance is long enough to break the scale across it: well over the shorter one of those beside it. */
function mayBreak(logs: readonly number[], index: number): boolean {
  return (logs[index] ?? 0) >= 1 + Math.min(logs[index - 1] ?? Infinity, logs[index + 1] ?? Infinity);
}

/** The price of a break: at least the one, and at least the other's share of what an unbroken scale would cost. */
const LEAST_PRICE = 4;
const PRICE_SHARE = 0.04;

/** The sum of squares about their mean of the logarithms that lie between two days, by the days' indices. */
function measureSpread(logs: readonly number[]): (first: number, last: number) => number {
  const sums = [0, ...cumsum(logs)];
  const squares = [0, ...cumsum(logs, (log) => log * log)];
  return (first, last) => {
    if (last <= first) return 0;
    const sum = (sums[last] ?? 0) - (sums[first] ?? 0);
    const square = (squares[last] ?? 0) - (squares[first] ?? 0);
    return Math.max(0, square - (sum * sum) / (last - first));
  };
}

interface DayRange {
  from: IsoDay;
  to: IsoDay;
}

interface Anchor {
  day: IsoDay;
  unit: Unit;
}

export type Unit = 'day' | 'month' | 'year';

export interface ScalePart extends DayRange {
  /** The unit in which it is told. */
  unit: Unit;
  /** Where it stands, in percent of the width. */
  start: number;
  end: number;
}

export interface Scale {
  /** In order; between two of them the scale is broken. */
  parts: ScalePart[];
}
