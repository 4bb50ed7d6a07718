import { addDays } from '../dates/calendar.ts';
import { apparentlyBefore, certainlyBefore } from '../dates/date-order.ts';
import { dateOfDay, readGivenDay } from '../dates/exact-day.ts';
import { isKnown } from '../story/describe.ts';
import { givesFigure, listFigures as listAllFigures, type FigurePassage } from '../story/claim-figures.ts';
import type { Article, Claim, EventPassage, Passage, Reference, Story, StoryEvent } from '../story/story.ts';
import type { IsoDay, UncertainDate } from '../dates/uncertain-date.ts';
import { listUnread } from './summary.ts';

/** The days that are given for the publication of an article, in order, each once, with the date that it is. */
export function listAsOfDays(articles: readonly Article[]): { day: IsoDay; date: UncertainDate }[] {
  const days = articles.flatMap(({ published }) => (published && readGivenDay(published)) ?? []);
  return [...new Set(days)].sort().map((day) => ({ day, date: dateOfDay(day) }));
}

/**
 * What had been reported by the end of a day. An event counts as reported if an article published by then has words for
 * it, or is what the event is about. A figure counts if such an article gives it. Three things stand apart: what is known
 * only from articles whose day is inferred or uncertain; what is known only from articles that may have been published by
 * then, since their dates allow it or nobody dates them; and what sources elsewhere surely had by then.
 */
export function reportAsOf(
  story: Pick<Story, 'articles' | 'claims'>,
  events: readonly StoryEvent[],
  day: IsoDay,
): AsOf {
  const states = new Map(story.articles.map((article) => [article, findState(article, day)]));
  const known = new Set<StoryEvent>();
  const pickNew = (state: ArticleState): ReportedEvent[] => {
    const picked = events.filter((event) => !known.has(event)).flatMap((event) => pick(event, state, states));
    for (const { event } of picked) known.add(event);
    return picked;
  };
  const mayReport = story.articles.filter((article) => isReporting(states.get(article)));
  return {
    day,
    date: dateOfDay(day),
    unread: listUnread(mayReport, events),
    articles: Object.fromEntries(
      articleStates.map((state) => [state, story.articles.filter((article) => states.get(article) === state)]),
    ) as AsOf['articles'],
    events: { out: pickNew('out'), apparent: pickNew('apparent'), possible: pickNew('possible') },
    elsewhere: events
      .filter((event) => !known.has(event))
      .map((event) => ({ event, references: event.data.references.filter(({ date }) => isSurelyBy(date, day)) }))
      .filter(({ references }) => references.length > 0),
    figures: story.claims.filter(isOfATime).flatMap((claim) => listFigures(claim, states, day)),
  };
}

/** An event with the words that articles of one state have for it; nothing where there are none. */
function pick(event: StoryEvent, state: ArticleState, states: States): ReportedEvent[] {
  const passages = event.sides.flatMap((side) => side.passages).filter(({ article }) => states.get(article) === state);
  const isPublication = event.article !== null && states.get(event.article) === state;
  return passages.length > 0 || isPublication ? [{ event, passages }] : [];
}

/** Whether a claim's number is of a time, as a count is that grows. A distance is the same on every day. */
function isOfATime(claim: Claim): boolean {
  return claim.data.cumulative || listAllFigures(claim).some(({ figure }) => figure.asOf !== undefined);
}

function listFigures(claim: Claim, states: States, day: IsoDay): ReportedFigures[] {
  const passages = claim.sides.flatMap((side) => side.passages.filter(givesFigure));
  const inState = (state: ArticleState) => passages.filter(({ article }) => states.get(article) === state);
  const figures = {
    claim,
    reported: { out: inState('out'), apparent: inState('apparent'), possible: inState('possible') },
    elsewhere: claim.data.background.filter(({ asOf }) => isSurelyBy(asOf, day)),
  };
  const isEmpty = [...Object.values(figures.reported), figures.elsewhere].every((list) => list.length === 0);
  return isEmpty ? [] : [figures];
}

function findState({ published, data }: Article, day: IsoDay): ArticleState {
  if (published === null) return 'possible';
  const isStated = isKnown(data, 'published');
  if (isStated && isSurelyBy(published, day)) return 'out';
  if (apparentlyBefore(published, dateOfDay(addDays(day, 1)))) return 'apparent';
  if (!apparentlyBefore(dateOfDay(day), published)) return 'possible';
  return isStated && certainlyBefore(dateOfDay(day), published) ? 'later' : 'apparentlyLater';
}

function isSurelyBy(date: UncertainDate | undefined, day: IsoDay): boolean {
  return date !== undefined && certainlyBefore(date, dateOfDay(addDays(day, 1)));
}

/**
 * Whether an article had been published by a day. `out`: it had. `apparent`: it had if its date is right, its day being
 * inferred or uncertain. `possible`: it may have been. `apparentlyLater` and `later` say the same of one that had not.
 */
export const articleStates = ['out', 'apparent', 'possible', 'apparentlyLater', 'later'] as const;
type ArticleState = (typeof articleStates)[number];

/** The states in which an article may be what had reported something. */
export const reportingStates = ['out', 'apparent', 'possible'] as const;
type ReportingState = (typeof reportingStates)[number];

function isReporting(state: ArticleState | undefined): boolean {
  return reportingStates.some((reporting) => reporting === state);
}

type States = ReadonlyMap<Article, ArticleState>;

export interface AsOf {
  day: IsoDay;
  date: UncertainDate;
  /** Articles that may report more by then, since they have yet to be read for a claim or an event. */
  unread: Article[];
  articles: Record<ArticleState, Article[]>;
  /** In the order of the events, each once: in the first of these states that an article is in which reports it. */
  events: Record<ReportingState, ReportedEvent[]>;
  /** Those that no article reports by then, and a source outside the articles does. */
  elsewhere: { event: StoryEvent; references: Reference[] }[];
  figures: ReportedFigures[];
}

export interface ReportedEvent {
  event: StoryEvent;
  /** The words for it, in articles of the one state; none where the event is that the article was published. */
  passages: Passage<EventPassage>[];
}

export interface ReportedFigures {
  claim: Claim;
  reported: Record<ReportingState, FigurePassage[]>;
  elsewhere: Claim['data']['background'];
}
