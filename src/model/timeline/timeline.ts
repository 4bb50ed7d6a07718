import { allEvents } from '../story/build-story.ts';
import type { Story, StoryEvent } from '../story/story.ts';
import { listAsOfDays, reportAsOf, reportingStates, type AsOf } from './as-of.ts';
import { groupEvents } from './groups.ts';
import { buildPicture } from './picture.ts';
import { countBases, listReporters, partPublications } from './summary.ts';

/** What the timeline shows. */
export function buildTimeline(story: Story) {
  const events = allEvents(story);
  const titles = new Map(events.map((event) => [event.id, event]));
  const count = (test: (event: StoryEvent) => boolean) => events.filter(test).length;
  return {
    events,
    ...partPublications(events),
    undated: story.undated,
    years: groupEvents(story.events),
    picture: buildPicture(story.events),
    bases: countBases(events),
    topics: story.topics
      .map((topic) => ({ topic, count: count((event) => event.topic === topic) }))
      .filter((choice) => choice.count > 0),
    articles: story.articles
      .map((article) => ({ article, count: count((event) => listReporters(event).includes(article)) }))
      .filter((choice) => choice.count > 0),
    /** The events that an event is said to follow or precede. */
    relationsOf: (event: StoryEvent) => ({
      after: event.data.after.flatMap((id) => titles.get(id) ?? []),
      before: event.data.before.flatMap((id) => titles.get(id) ?? []),
    }),
  };
}

/**
 * What had been reported by each day that is given for the publication of an article, in the order of the days. Of many
 * days, those by which another event or figure had been reported than by the day before.
 */
export function listReports(story: Story): AsOf[] {
  const reports = listAsOfDays(story.articles).map(({ day }) => reportAsOf(story, allEvents(story), day));
  if (reports.length <= fewDays) return reports;
  const told = reports.map(writeReported);
  return reports.filter((_, index) => told[index] !== (told[index - 1] ?? nothing));
}

/** What had been reported, but for the articles themselves, as a text that is another where it is something else. */
function writeReported({ events, elsewhere, figures }: Pick<AsOf, 'events' | 'elsewhere' | 'figures'>): string {
  return JSON.stringify([
    reportingStates.map((state) =>
      events[state].filter(({ event }) => event.article === null).map(({ event }) => event.id),
    ),
    elsewhere.map(({ event, references }) => [event.id, references.length]),
    figures.map((reported) => [
      reported.claim.id,
      reportingStates.map((state) => reported.reported[state].map(({ article, anchor }) => [article.id, anchor])),
      reported.elsewhere.length,
    ]),
  ]);
}

const nothing = writeReported({ events: { out: [], apparent: [], possible: [] }, elsewhere: [], figures: [] });

/** Up to how many days each has a page. */
const fewDays = 10;
