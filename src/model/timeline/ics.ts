import ical, { ICalEventTransparency } from 'ical-generator';
import { addDays } from '../dates/calendar.ts';
import type { Language } from '../../messages/language.ts';
import type { StoryEvent } from '../story/story.ts';
import { toDays } from './days.ts';
import { describeLeftOut, writeNotes } from './notes.ts';
import type { IsoDay } from '../dates/uncertain-date.ts';

/**
 * The events as an iCalendar file (RFC 5545), each over whole days. What a calendar cannot say of a date stands in the
 * event's description; events without a day are named in the calendar's.
 *
 * @param options `stamp` is the day of the last change, which the format asks for; `address` gives an event's web address
 */
export function writeCalendar(events: readonly StoryEvent[], options: ExportOptions & { stamp: IsoDay }): string {
  const { title, language, address, stamp } = options;
  const placed = events.flatMap((event) => {
    const days = event.date && toDays(event.date, language.t);
    return days ? [{ event, days }] : [];
  });
  const leftOut = events.filter((event) => !placed.some((other) => other.event === event));
  const calendar = ical({
    name: title,
    prodId: {
      company: 'Claimline',
      product: 'timeline',
      language: new Intl.Locale(language.tag).language.toUpperCase(),
    },
    description: describeLeftOut(leftOut, language),
  });
  for (const { event, days } of placed) {
    const url = address(event);
    calendar.createEvent({
      id: url === undefined ? event.id : `${event.id}@${new URL(url).host}`,
      // The library reads a text as a day in UTC. An all-day event ends on the day after its last, where there is one.
      start: days.first,
      end: days.last === '9999-12-31' ? days.last : addDays(days.last, 1),
      allDay: true,
      stamp: `${stamp}T00:00:00Z`,
      summary: event.data.title,
      description: writeNotes(event, language, days.limit).join('\n'),
      url: url ?? null,
      categories: [event.topic?.name, event.article ? language.t.timeline.publications : undefined].flatMap((name) =>
        name === undefined ? [] : [{ name }],
      ),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}

export interface ExportOptions {
  title: string;
  language: Language;
  /** The web address of an event's entry, where the site has one. */
  address: (event: StoryEvent) => string | undefined;
}
