import type { Messages } from '../../messages/en.ts';
import { bases, type Basis } from '../../schemas/vocabularies.ts';
import { certainlyBefore } from '../dates/date-order.ts';
import type { Article, StoryEvent } from '../story/story.ts';

/** How many events have each basis, those that occur, in the order of the vocabulary. */
export function countBases(events: readonly StoryEvent[]): { basis: Basis; count: number }[] {
  return bases
    .map((basis) => ({ basis, count: events.filter(({ data }) => data.basis === basis).length }))
    .filter(({ count }) => count > 0);
}

/** How the dates of some events are known, in a sentence: which are stated, inferred, from elsewhere, or missing. */
export function formatBases(events: readonly StoryEvent[], t: Messages): string {
  const none = { stated: 0, inferred: 0, background: 0, unknown: 0 };
  const counted = countBases(events).map(({ basis, count }) => [basis, count] as const);
  return t.timeline.bases({ ...none, ...Object.fromEntries(counted) });
}

/** The articles that report an event: those that it has words of, and the one whose publication it is. */
export function listReporters({ sides, article }: StoryEvent): Article[] {
  const quoted = sides.map((side) => side.article);
  return article === null || quoted.includes(article) ? quoted : [...quoted, article];
}

/** That the articles do not mention an event, where each has been read for it; null where one does or has not been. */
export function describeSilence(event: StoryEvent, t: Messages): string | null {
  const read = event.unreviewed.length === 0 ? (event.data.comparedIn ?? []) : [];
  return read.length > 0 && listReporters(event).length === 0 ? t.timeline.unmentioned(read.length) : null;
}

/**
 * Where an article stands among the events other than its own publication: those that surely happened before it was
 * published, those that surely happened after, and how many there are of which the dates do not tell.
 */
export function standsAt(article: Article, events: readonly StoryEvent[]): StandsAt {
  const others = events.filter((event) => event.article !== article);
  const { published } = article;
  const before = others.filter(({ date }) => date && published && certainlyBefore(date, published));
  const after = others.filter(({ date }) => date && published && certainlyBefore(published, date));
  return { before, after, untold: others.length - before.length - after.length };
}

export interface StandsAt {
  before: StoryEvent[];
  after: StoryEvent[];
  untold: number;
}
