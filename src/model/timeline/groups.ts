import { certainlyBefore } from '../dates/date-order.ts';
import type { StoryEvent } from '../story/story.ts';
import type { UncertainDate } from '../dates/uncertain-date.ts';

/**
 * Events in reading order, parted into years, and a year of many events into months, so that a reader can jump.
 *
 * A date stands in the year and month of the first day that it allows, or of its last where it has no first; those with
 * neither come before all, in a group of no year. An event without a date, or one that `after` and `before` have moved
 * from its own year, stays with the event that it was placed by. In a year with months, what is dated to no month comes
 * first, before the months.
 *
 * @param events the placed events of a story, in its order
 */
export function groupEvents(events: readonly StoryEvent[]): YearGroup[] {
  const years = partByKey(events, (key) => key.slice(0, 4));
  return years.map(({ key, events: ofYear }): YearGroup => {
    if (key === '' || ofYear.length <= MOST_WITHOUT_MONTHS) return { year: key, events: ofYear, months: [] };
    const { lifted, left } = liftMonthless(ofYear);
    const months = partByKey(left, (day) => (day.startsWith(key) ? day.slice(0, 7) : `${key}-01`));
    return months.length < 2
      ? { year: key, events: ofYear, months: [] }
      : { year: key, events: lifted, months: months.map((part) => ({ month: part.key, events: part.events })) };
  });
}

/** The number of entries in a year, with and without a month, publications among them. */
export function countEntries({ events, months }: YearGroup): number {
  return months.reduce((sum, month) => sum + month.events.length, events.length);
}

/** Up to so many events are read without headings between them. */
const MOST_WITHOUT_MONTHS = 14;

/** Runs of events with one key. A key never goes back, so that each stands once. */
function partByKey(
  events: readonly StoryEvent[],
  toKey: (day: string) => string,
): { key: string; events: StoryEvent[] }[] {
  const parts: { key: string; events: StoryEvent[] }[] = [];
  const ownKeys = events.map(({ date }) => date && toKey(date.earliest ?? date.latest ?? ''));
  for (const [index, event] of events.entries()) {
    const last = parts.at(-1);
    const waitsForNext = event.date === null && event.data.after.length === 0;
    const next = ownKeys.slice(index).find((key) => key !== null);
    const wanted = ownKeys[index] ?? (waitsForNext || !last ? next : last.key);
    if (last && (wanted === undefined || wanted <= last.key)) last.events.push(event);
    else parts.push({ key: wanted ?? '', events: [event] });
  }
  return parts;
}

/** Takes out of a year's events those dated to no month, where that takes none before one that it must follow. */
function liftMonthless(events: readonly StoryEvent[]): { lifted: StoryEvent[]; left: StoryEvent[] } {
  const tied = new Set(
    events.flatMap(({ id, data }) => {
      const related = [...data.after, ...data.before];
      return related.length > 0 ? [id, ...related] : [];
    }),
  );
  const lifted: StoryEvent[] = [];
  const left: StoryEvent[] = [];
  for (const event of events) {
    const { date } = event;
    const free = date !== null && isMonthless(date) && !tied.has(event.id);
    const follows = free && left.some((other) => other.date !== null && certainlyBefore(other.date, date));
    (free && !follows ? lifted : left).push(event);
  }
  return { lifted, left };
}

function isMonthless(date: UncertainDate): boolean {
  return date.form === 'point' && ['year', 'decade', 'century'].includes(date.point.precision);
}

export interface YearGroup {
  /** Four digits; empty for the group of no year. */
  year: string;
  /** The events under the year itself: all, or where there are months those dated to none. */
  events: StoryEvent[];
  months: { month: string; events: StoryEvent[] }[];
}
