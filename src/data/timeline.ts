import { base } from 'astro:config/server';
import { addressesFor } from '../model/story/addresses.ts';
import { allEvents } from '../model/story/build-story.ts';
import type { StoryEvent } from '../model/story/story.ts';
import { listAsOfDays, reportAsOf } from '../model/timeline/as-of.ts';
import { findLastDay } from '../model/timeline/days.ts';
import { groupEvents } from '../model/timeline/groups.ts';
import { buildPicture } from '../model/timeline/picture.ts';
import { countBases, listReporters } from '../model/timeline/summary.ts';
import { getLanguage } from './language.ts';
import { getStory } from './story.ts';

/** What the timeline shows. */
export async function getTimeline() {
  const story = await getStory();
  const events = allEvents(story);
  const titles = new Map(events.map((event) => [event.id, event]));
  const count = (test: (event: StoryEvent) => boolean) => events.filter(test).length;
  return {
    events,
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

/** What had been reported by each day on which an article was surely published, in the order of the days. */
export async function getAsOf() {
  const story = await getStory();
  return listAsOfDays(story.articles).map(({ day }) => reportAsOf(story, allEvents(story), day));
}

/** The events for a file to be read elsewhere, with what such a file needs beside them. */
export async function getTimelineExport(site: URL | undefined) {
  const story = await getStory();
  const events = allEvents(story);
  const read = [
    ...story.corrections.map(({ date }) => date),
    ...events.flatMap(({ data }) => [
      ...data.references.map(({ accessed }) => accessed),
      ...data.background.map(({ reference }) => reference.accessed),
    ]),
  ];
  const options = {
    title: story.site.title,
    lead: story.site.description,
    language: await getLanguage(),
    address: ({ id }: StoryEvent) => new URL(addressesFor(base).timeline(id), site ?? 'http://localhost').href,
    stamp: findLastDay(read),
  };
  return { events, options };
}
