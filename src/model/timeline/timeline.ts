import { allEvents } from '../story/build-story.ts';
import type { Story, StoryEvent } from '../story/story.ts';
import { listAsOfDays, reportAsOf } from './as-of.ts';
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
    asOfDays: listAsOfDays(story.articles),
    /** The events that an event is said to follow or precede. */
    relationsOf: (event: StoryEvent) => ({
      after: event.data.after.flatMap((id) => titles.get(id) ?? []),
      before: event.data.before.flatMap((id) => titles.get(id) ?? []),
    }),
  };
}

/** What had been reported by each day that is given for the publication of an article, in the order of the days. */
export function listReports(story: Story) {
  return listAsOfDays(story.articles).map(({ day }) => reportAsOf(story, allEvents(story), day));
}
