import type { StoryEvent } from '../story/story.ts';
import { listKinds, markKinds, type MarkKind } from './marks.ts';
import { buildScale, type Scale } from './scale.ts';
import { partPublications } from './summary.ts';
import type { UncertainDate } from '../dates/uncertain-date.ts';

/**
 * What the picture of the timeline shows: a row for each dated event in reading order, one for the publication of each
 * article, and one for each date that no article gives. Where the events would be too many to be seen at once, they are
 * bundled into runs of years to open.
 *
 * @param events the placed events of a story, in its order
 * @returns null where no event names a day
 */
export function buildPicture(events: readonly StoryEvent[]): Picture | null {
  const dated = events.flatMap(({ date, ...event }) => (date === null ? [] : [{ ...event, date }]));
  const { happenings: rows, publications } = partPublications(dated);
  const background = events.flatMap((event) =>
    event.data.background.map(({ label, date }) => ({ event, label, date })),
  );
  const dates = [...dated, ...background].map(({ date }) => date);
  const scale = buildScale(dates);
  if (scale === null) return null;
  const kinds = new Set(dates.flatMap(listKinds));
  return {
    scale,
    bundles: rows.length > MOST_ROWS ? bundle(rows) : [],
    rows: rows.length > MOST_ROWS ? [] : rows,
    publications,
    background,
    kinds: (Object.keys(markKinds) as MarkKind[]).filter((kind) => kinds.has(kind)),
  };
}

/** Runs of years of much the same number of events; a year is never parted. Dates of no year have a bundle of their own. */
function bundle(rows: readonly DatedEvent[]): Bundle[] {
  const wanted = Math.ceil(rows.length / BUNDLES);
  const bundles: Bundle[] = [];
  for (const row of rows) {
    const year = (row.date.earliest ?? row.date.latest ?? '').slice(0, 4);
    const last = bundles.at(-1);
    if (last && (year <= last.to || (last.rows.length < wanted && last.to !== ''))) {
      last.rows.push(row);
      if (year > last.to) last.to = year;
    } else bundles.push({ from: year, to: year, rows: [row] });
  }
  return bundles;
}

/** So many rows are seen at once; more are bundled, into about so many bundles. */
const MOST_ROWS = 30;
const BUNDLES = 16;

type DatedEvent = StoryEvent & { date: UncertainDate };

interface Bundle {
  /** Its first and last year, in four digits; empty for the dates that have neither a first nor a last day. */
  from: string;
  to: string;
  rows: DatedEvent[];
}

export interface Picture {
  scale: Scale;
  /** Either these or `rows`. */
  bundles: Bundle[];
  rows: DatedEvent[];
  publications: DatedEvent[];
  background: { event: StoryEvent; label: string; date: UncertainDate }[];
  /** What the marks in it say, for the legend. */
  kinds: MarkKind[];
}
