import { addDays } from '../dates/calendar.ts';
import { certainlyBefore } from '../dates/date-order.ts';
import { dateOfDay, readExactDay } from '../dates/exact-day.ts';
import { givesFigure, type FigurePassage } from '../story/claim-figures.ts';
import type { Article, Claim, EventPassage, Passage, Reference, Story, StoryEvent } from '../story/story.ts';
import type { IsoDay, UncertainDate } from '../dates/uncertain-date.ts';

/** The days on which an article was surely published, in order, each once, with the date that it is. */
export function listAsOfDays(articles: readonly Article[]): { day: IsoDay; date: UncertainDate }[] {
  const days = articles.flatMap(({ published }) => (published && readExactDay(published)) ?? []);
  return [...new Set(days)].sort().map((day) => ({ day, date: dateOfDay(day) }));
}

/**
 * What had been reported by the end of a day. An event counts as reported by then if an article surely published by
 * then quotes words for it, or is what the event is about; a figure, if such an article gives it. Articles that may have
 * been published by then, since their dates allow it or nobody dates them, tell what may have been reported. Apart from
 * the articles stands what sources elsewhere surely had by then.
 */
export function reportAsOf(
  story: Pick<Story, 'articles' | 'claims'>,
  events: readonly StoryEvent[],
  day: IsoDay,
): AsOf {
  const states = new Map(story.articles.map((article) => [article, findState(article, day)]));
  const inState = (state: ArticleState) => story.articles.filter((article) => states.get(article) === state);
  const pick = (event: StoryEvent, state: ArticleState): ReportedEvent[] => {
    const passages = event.sides
      .flatMap((side) => side.passages)
      .filter(({ article }) => states.get(article) === state);
    const isPublication = event.article !== null && states.get(event.article) === state;
    return passages.length > 0 || isPublication ? [{ event, passages }] : [];
  };
  const reported = events.flatMap((event) => pick(event, 'out'));
  const known = new Set(reported.map(({ event }) => event));
  const perhaps = events.filter((event) => !known.has(event)).flatMap((event) => pick(event, 'possible'));
  for (const { event } of perhaps) known.add(event);
  return {
    day,
    date: dateOfDay(day),
    out: inState('out'),
    possible: inState('possible'),
    later: inState('later'),
    reported,
    perhaps,
    elsewhere: events
      .filter((event) => !known.has(event))
      .map((event) => ({ event, references: event.data.references.filter(({ date }) => isSurelyBy(date, day)) }))
      .filter(({ references }) => references.length > 0),
    figures: story.claims.flatMap((claim) => listFigures(claim, states, day)),
  };
}

function listFigures(claim: Claim, states: ReadonlyMap<Article, ArticleState>, day: IsoDay): ReportedFigures[] {
  const passages = claim.sides.flatMap((side) => side.passages.filter(givesFigure));
  const inState = (state: ArticleState) => passages.filter(({ article }) => states.get(article) === state);
  const figures = {
    claim,
    reported: inState('out'),
    perhaps: inState('possible'),
    elsewhere: claim.data.background.filter(({ asOf }) => isSurelyBy(asOf, day)),
  };
  return figures.reported.length + figures.perhaps.length + figures.elsewhere.length > 0 ? [figures] : [];
}

function findState({ published }: Article, day: IsoDay): ArticleState {
  if (published === null) return 'possible';
  if (isSurelyBy(published, day)) return 'out';
  return certainlyBefore(dateOfDay(day), published) ? 'later' : 'possible';
}

function isSurelyBy(date: UncertainDate | undefined, day: IsoDay): boolean {
  return date !== undefined && certainlyBefore(date, dateOfDay(addDays(day, 1)));
}

/** Whether an article was surely published by a day, may have been, or surely was not. */
type ArticleState = 'out' | 'possible' | 'later';

export interface AsOf {
  day: IsoDay;
  date: UncertainDate;
  /** The articles surely published by then, those that may have been, and those that surely were not. */
  out: Article[];
  possible: Article[];
  later: Article[];
  /** In the order of the events. */
  reported: ReportedEvent[];
  /** Those that only articles of `possible` report. */
  perhaps: ReportedEvent[];
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
  reported: FigurePassage[];
  perhaps: FigurePassage[];
  elsewhere: Claim['data']['background'];
}
