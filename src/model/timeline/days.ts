import type { Messages } from '../../messages/en.ts';
import { isDay, listPoints } from '../dates/date-points.ts';
import { readExactDay } from '../dates/exact-day.ts';
import type { IsoDay, UncertainDate } from '../dates/uncertain-date.ts';

/**
 * A date as a first and a last day, for a format that knows only these, with what is lost by it.
 *
 * @returns null where the date has neither a first nor a last day
 */
export function toDays(date: UncertainDate, t: Messages): Days | null {
  const { earliest, latest } = date;
  const first = earliest ?? latest;
  if (first === null) return null;
  return { first, last: latest ?? first, limit: describeLimit(date, t) };
}

/** The last of some dates that are surely days; the first day of 1970 where none is. */
export function findLastDay(dates: readonly (UncertainDate | undefined)[]): IsoDay {
  const days = dates.flatMap((date) => (date && readExactDay(date)) ?? []);
  return days.sort().at(-1) ?? '1970-01-01';
}

/** What is lost when a date is given as its first and last day, in a sentence; null where nothing is. */
function describeLimit(date: UncertainDate, { timelineFile: words }: Messages): string | null {
  const isDoubtful = listPoints(date).some(({ approximate, uncertain }) => approximate || uncertain);
  const sentences = [...describeBounds(date, words), ...(isDoubtful ? [words.literal] : [])];
  return sentences.length === 0 ? null : sentences.join(' ');
}

function describeBounds(date: UncertainDate, words: Messages['timelineFile']): string[] {
  if (date.earliest === null) return [words.onlyLast];
  if (date.latest === null) return [words.onlyFirst];
  if (date.form === 'point') return date.earliest === date.latest ? [] : [words.oneTime];
  if (date.form === 'set') return [date.every ? words.severalDates : words.oneTime];
  const isExact = [date.start, date.end].every((end) => typeof end === 'object' && isDay(end));
  return isExact ? [] : [words.outermost];
}

export interface Days {
  first: IsoDay;
  last: IsoDay;
  /** What they do not say of the date. */
  limit: string | null;
}
