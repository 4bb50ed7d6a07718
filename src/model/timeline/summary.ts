import type { Messages } from '../../messages/en.ts';
import { bases, type Basis } from '../../schemas/vocabularies.ts';
import { apparentlyBefore } from '../dates/date-order.ts';
import type { Article, StoryEvent } from '../story/story.ts';

/**
 * How the date of an event is known. "Stated" means in an article's own words, so that a date for which no article is
 * quoted is known from elsewhere, whatever else states it.
 */
export function basisOf({ data, sides, article }: StoryEvent): Basis {
  return data.basis === 'stated' && sides.length === 0 && article === null ? 'background' : data.basis;
}

/** Events proper, and those that are the publication of an article: they are drawn and counted apart. */
export function partPublications<E extends StoryEvent>(events: readonly E[]): { happenings: E[]; publications: E[] } {
  return {
    happenings: events.filter(({ article }) => article === null),
    publications: events.filter(({ article }) => article !== null),
  };
}

/** How many events have each basis, those that occur, in the order of the vocabulary. */
export function countBases(events: readonly StoryEvent[]): { basis: Basis; count: number }[] {
  return bases
    .map((basis) => ({ basis, count: events.filter((event) => basisOf(event) === basis).length }))
    .filter(({ count }) => count > 0);
}

/** How the dates of some events are known, in a sentence: which are stated, inferred, from elsewhere, or missing. */
export function formatBases(events: readonly StoryEvent[], t: Messages): string {
  const none = { stated: 0, inferred: 0, background: 0, unknown: 0 };
  const counted = countBases(events).map(({ basis, count }) => [basis, count] as const);
  const isOpen = events.some(({ unreviewed }) => unreviewed.length > 0);
  return t.timeline.bases({ ...none, ...Object.fromEntries(counted) }, isOpen);
}

/** The articles that report an event: those that it has words of, and the one whose publication it is. */
export function listReporters({ sides, article }: StoryEvent): Article[] {
  const quoted = sides.map((side) => side.article);
  return article === null || quoted.includes(article) ? quoted : [...quoted, article];
}

/** Those of some articles that have yet to be read for a claim or for an event. */
export function listUnread(articles: readonly Article[], events: readonly StoryEvent[]): Article[] {
  const unreviewed = new Set(events.flatMap((event) => event.unreviewed));
  return articles.filter((article) => article.unreadFor.length > 0 || unreviewed.has(article));
}

/** That the articles do not mention an event, where each has been read for it; null where one does or has not been. */
export function describeSilence(event: StoryEvent, t: Messages): string | null {
  const read = event.unreviewed.length === 0 ? (event.data.comparedIn ?? []) : [];
  return read.length > 0 && listReporters(event).length === 0 ? t.timeline.unmentioned(read.length) : null;
}

/**
 * Where an article stands among the events: those before its publication, those after it, and how many the dates do not
 * place. A date that is marked uncertain is taken at its word: else it would place no event, not even one years away.
 */
export function standsAt({ published }: Article, events: readonly StoryEvent[]): StandsAt {
  const { happenings } = partPublications(events);
  const before = happenings.filter(({ date }) => date && published && apparentlyBefore(date, published));
  const after = happenings.filter(({ date }) => date && published && apparentlyBefore(published, date));
  return { before, after, untold: happenings.length - before.length - after.length };
}

export interface StandsAt {
  before: StoryEvent[];
  after: StoryEvent[];
  untold: number;
}
