import type { Messages } from '../messages/en.ts';
import { nameCorrections } from '../model/story/name-corrections.ts';
import { describeArticle, describeClaim } from '../model/story/describe.ts';
import { readExactDay } from '../model/dates/exact-day.ts';
import type { Article, Claim, Reference, Story } from '../model/story/story.ts';
import type { IsoDay, UncertainDate } from '../model/dates/uncertain-date.ts';

/**
 * What the feeds tell of, an entry for each change, the latest first: each article and claim as it came, its last change,
 * each correction. Titles and the site's own words only; no sentence of an article.
 *
 * No clock is asked, so that the same content gives the same feed. What came, a change and a correction have their own
 * day, where one is written down. For the others there is a stand-in, since Atom cannot do without: the first of
 *
 * 1. the first day that what is written down allows;
 * 2. the latest day on which one of its references was read;
 * 3. the earliest day on which its articles can all have been there to be compared;
 * 4. the latest day of the feed.
 */
export function listFeedEntries(story: Story, t: Messages): FeedEntry[] {
  const { articles, claims } = story;
  const known: DatedEntry[] = [
    ...listCorrections(story, t),
    ...articles.flatMap((article) =>
      listStates(t, article.data, {
        path: `articles/${article.id}/`,
        kind: 'article',
        title: article.data.title,
        summary: describeArticle(article, story, t),
        updated: latestOf([dayOf(article), ...article.data.references.map(readAccess)]),
      }),
    ),
    ...claims.flatMap((claim) =>
      listStates(
        t,
        { added: claim.data.added, changed: claim.changed },
        {
          path: `claims/${claim.id}/`,
          kind: 'claim',
          title: claim.data.statement,
          summary: describeClaim(claim, t),
          updated: latestOf([
            ...claim.sides.map(({ article }) => dayOf(article)),
            ...[...claim.data.references, ...claim.data.background.map(({ reference }) => reference)].map(readAccess),
          ]),
        },
        claim,
      ),
    ),
  ];
  const latest = latestOf(known.map(({ updated }) => updated)) ?? beforeAnyDay;
  return known
    .map(({ day, ...entry }) => ({ ...entry, updated: entry.updated ?? latest, isDated: day !== null }))
    .toSorted((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
}

/** The same of all stories of a site: each entry with its story, and its page below that story's. */
export function listSiteEntries(
  stories: readonly { outline: Pick<Story, 'path' | 'title'>; feed: readonly FeedEntry[] }[],
  t: Messages,
): FeedEntry[] {
  return stories
    .flatMap(({ outline: { path, title }, feed }) =>
      feed.map((entry) => ({
        ...entry,
        id: path + entry.id,
        path: path + entry.path,
        title: stories.length > 1 ? t.sharing.entries.ofStory(title, entry.title) : entry.title,
      })),
    )
    .toSorted((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
}

function listCorrections(story: Story, t: Messages) {
  return nameCorrections(story, t.pages).map(({ anchor, date, page, title, said, says, why }) => ({
    id: `corrections/#${anchor}`,
    path: page.replace(/^\//, ''),
    kind: 'correction' as const,
    title: t.sharing.entries.correction(title),
    summary: t.sharing.corrected(said, says, why),
    ...dayOfRecord(date),
  }));
}

/**
 * An entry as it came, without what is said of it where that is newer; its last change; and those before it, of which
 * what was said from then on is kept.
 */
function listStates(
  t: Messages,
  { added, changed }: Worked,
  entry: Undated<'article' | 'claim'>,
  { states, isKept }: Pick<Claim, 'states' | 'isKept'> = { states: [], isKept: true },
): DatedEntry[] {
  const { kind, title, path } = entry;
  const came = {
    ...entry,
    id: path,
    title: t.sharing.entries[kind](title),
    day: null,
    ...(added && dayOfRecord(added)),
  };
  const nameChange = (name: string) => `${path}#changed-${name.replace(/[^\w-]+/g, '')}`;
  const kept = states.slice(1);
  const last = changed && {
    ...entry,
    id: nameChange(kept.findLast(({ data }) => data.day.edtf === changed.edtf)?.name ?? changed.edtf),
    title: t.sharing.changed[kind](title),
    ...dayOfRecord(changed),
  };
  const earlier = kept.map(({ name, data: { day, statement, why, finding, relation } }) => ({
    ...entry,
    id: nameChange(name),
    path: `${path}${name}/`,
    title: t.sharing.changed[kind](statement),
    summary: why ?? finding ?? t.relations[relation],
    ...dayOfRecord(day),
  }));
  const changes = [...(last ? [last] : []), ...earlier.filter(({ id }) => id !== last?.id)];
  const hasChanged = changes.length > 0 || (states.length > 0 && !isKept);
  return [hasChanged ? { ...came, summary: t.sharing.changedSince } : came, ...changes];
}

/** The day that was written down of something done on this site; where it is not one day, the first that it may be. */
function dayOfRecord(date: UncertainDate): Pick<DatedEntry, 'day' | 'updated'> {
  return { day: readExactDay(date), updated: date.earliest };
}

function readAccess({ accessed }: Reference): IsoDay | null {
  return accessed ? readExactDay(accessed) : null;
}

/** The first day on which an article can have been published. */
function dayOf({ published }: Article): IsoDay | null {
  return published?.earliest ?? null;
}

function latestOf(days: readonly (IsoDay | null)[]): IsoDay | null {
  return days.reduce((latest, day) => (latest === null || (day !== null && day > latest) ? day : latest), null);
}

/** Atom asks for a day where none is known at all; this one claims nothing. */
export const beforeAnyDay: IsoDay = '1970-01-01';

interface Worked {
  added?: UncertainDate | null | undefined;
  changed?: UncertainDate | null | undefined;
}

/** An entry of which the day may not be known, and one that has a stand-in at most. */
type DatedEntry = Undated & { id: string; day: IsoDay | null };
type Undated<Kind = FeedEntry['kind']> = Omit<FeedEntry, 'id' | 'kind' | 'updated' | 'isDated'> & {
  kind: Kind;
  updated: IsoDay | null;
};

export interface FeedEntry {
  /** What it is known by for good, from the root of the site. */
  id: string;
  /** The address of its page, from the root of the site. */
  path: string;
  kind: 'article' | 'claim' | 'correction';
  title: string;
  summary: string;
  updated: IsoDay;
  /** Whether that day is written down, and no stand-in. */
  isDated: boolean;
}
