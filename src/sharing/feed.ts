import type { Messages } from '../messages/en.ts';
import { nameCorrections } from '../model/story/name-corrections.ts';
import { describeArticle, describeClaim } from '../model/story/describe.ts';
import { readExactDay } from '../model/dates/exact-day.ts';
import type { Article, Reference, Story } from '../model/story/story.ts';
import type { IsoDay, UncertainDate } from '../model/dates/uncertain-date.ts';

/**
 * What the feed tells of: corrections, articles and claims, the latest first. Titles and the site's own words only; no
 * sentence of an article.
 *
 * No clock is asked, so that the same content gives the same feed. An entry has the first day of these that is known:
 *
 * 1. the day on which it last changed, else was added; or that of a correction of its page, if later;
 * 2. the latest day of work on it: a correction, or the reading of one of its references;
 * 3. the earliest day on which its articles can all have been there to be compared;
 * 4. the latest day of the feed.
 */
export function listFeedEntries(story: Story, t: Messages): FeedEntry[] {
  const { articles, claims, corrections } = story;
  const known: (Omit<FeedEntry, 'updated'> & { updated: IsoDay | null })[] = [
    ...listCorrections(story, t),
    ...articles.map((article) => ({
      id: `articles/${article.id}/`,
      path: `articles/${article.id}/`,
      kind: 'article' as const,
      title: article.data.title,
      summary: describeArticle(article, story, t),
      updated: latestOf([
        ...readWork(article.data, () => [dayOf(article), ...article.data.references.map(readAccess)]),
        ...readMendings(corrections, `/articles/${article.id}/`),
      ]),
    })),
    ...claims.map((claim) => ({
      id: `claims/${claim.id}/`,
      path: `claims/${claim.id}/`,
      kind: 'claim' as const,
      title: claim.data.statement,
      summary: describeClaim(claim, t),
      updated: latestOf([
        ...readWork(claim.data, ({ references, background }) => [
          ...claim.sides.map(({ article }) => dayOf(article)),
          ...[...references, ...background.map(({ reference }) => reference)].map(readAccess),
        ]),
        ...readMendings(corrections, `/claims/${claim.id}/`),
      ]),
    })),
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

/** The day on which an entry last changed, else was added; what else is known of it, where neither is written down. */
function readWork<T extends Worked>(data: T, otherwise: (data: T) => (IsoDay | null)[]): (IsoDay | null)[] {
  const written = data.changed ?? data.added;
  return written ? [written.earliest] : otherwise(data);
}

function readMendings(corrections: Story['corrections'], page: string): (IsoDay | null)[] {
  return corrections.filter((correction) => correction.page.startsWith(page)).map(({ date }) => readExactDay(date));
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
