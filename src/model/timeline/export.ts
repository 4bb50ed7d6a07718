import type { Language } from '../../messages/language.ts';
import type { Addresses } from '../story/addresses.ts';
import { allEvents } from '../story/build-story.ts';
import { describeStory } from '../story/describe.ts';
import type { Story, StoryEvent } from '../story/story.ts';
import { findLastDay } from './days.ts';

/**
 * The events for a file to be read elsewhere, with what such a file needs beside them.
 *
 * @param site the address that the site is served at, for absolute links; undefined where nobody said it
 */
export function exportTimeline(
  { story, language, to }: { story: Story; language: Language; to: Addresses },
  site: URL | undefined,
) {
  const events = allEvents(story);
  const read = [
    ...story.corrections.map(({ date }) => date),
    ...events.flatMap(({ data }) => [
      ...data.references.map(({ accessed }) => accessed),
      ...data.background.map(({ reference }) => reference.accessed),
    ]),
  ];
  const options = {
    title: story.title,
    lead: describeStory(story, language.t),
    language,
    address: ({ id }: StoryEvent) => site && new URL(to.timeline(id), site).href,
    stamp: findLastDay(read),
  };
  return { events, options };
}
