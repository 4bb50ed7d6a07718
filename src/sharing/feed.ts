import type { Messages } from '../messages/en.ts';
import { nameCorrections } from '../model/story/name-corrections.ts';
import { describeArticle, describeClaim } from '../model/story/describe.ts';
import { readExactDay } from '../model/dates/exact-day.ts';
import type { Article, Reference, Story } from '../model/story/story.ts';
import type { IsoDay, UncertainDate } from '../model/dates/uncertain-date.ts';

/**
 * What the feeds tell of, an entry for each change, the latest first: each article and claim as it came, its last change,
 * each correction. Titles and the site's own words only; no sentence of an article.
 *
 * No clock is asked, so that the same content gives the same feed. A change and a correction have their own day; what
 * came has the first day of these that is known:
 *
 * 1. the day on which it was added;
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
        id: `articles/${article.id}/`,
        path: `articles/${article.id}/`,
        kind: 'article',
        title: article.data.title,
        summary: describeArticle(article, story, t),
        updated: latestOf([dayOf(article), ...article.data.references.map(readAccess)]),
      }),
    ),
    ...claims.flatMap((claim) =>
      listStates(t, claim.data, {
        id: `claims/${claim.id}/`,
        path: `claims/${claim.id}/`,
        kind: 'claim',
        title: claim.data.statement,
        summary: describeClaim(claim, t),
        updated: latestOf([
          ...claim.sides.map(({ article }) => dayOf(article)),
          ...[...claim.data.references, ...claim.data.background.map(({ reference }) => reference)].map(readAccess),
        ]),
      }),
    ),
  ];
  const latest = latestOf(known.map(({ updated }) => updated)) ?? beforeAnyDay;
  return known
    .map((entry) => ({ ...entry, updated: entry.updated ?? latest }))
    .toSorted((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
}

function listCorrections(story: Story, t: Messages) {
  return nameCorrections(story).map(({ anchor, date, page, title, said, says, why }) => ({
    id: `corrections/#${anchor}`,
    path: page.replace(/^\//, ''),
    kind: 'correction' as const,
    title: t.sharing.correction(title),
    summary: t.sharing.corrected(said, says, why),
    updated: readExactDay(date),
  }));
}

/** An entry as it came, on the day on which it was added, where that is written down; and its last change. */
function listStates(t: Messages, { added, changed }: Worked, entry: DatedEntry): DatedEntry[] {
  const came = { ...entry, updated: added?.earliest ?? entry.updated };
  if (!changed) return [came];
  const name = changed.edtf.replace(/[^\w-]+/g, '');
  return [
    came,
    { ...entry, id: `${entry.id}#changed-${name}`, title: t.sharing.changed(entry.title), updated: changed.earliest },
  ];
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

/** An entry of which the day may not be known. */
type DatedEntry = Omit<FeedEntry, 'updated'> & { updated: IsoDay | null };

export interface FeedEntry {
  /** What it is known by for good, from the root of the site. */
  id: string;
  /** The address of its page, from the root of the site. */
  path: string;
  kind: 'article' | 'claim' | 'correction';
  title: string;
  summary: string;
  updated: IsoDay;
}
