import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { addDays } from '../../../src/model/dates/calendar.ts';
import { enGb } from '../../../src/messages/en.ts';
import { allEvents } from '../../../src/model/story/build-story.ts';
import type { StoryEvent } from '../../../src/model/story/story.ts';
import { toDays } from '../../../src/model/timeline/days.ts';
import { writeCalendar } from '../../../src/model/timeline/ics.ts';
import { toTimelineJs } from '../../../src/model/timeline/json.ts';
import { anyEdtf, inEveryZone } from '../dates/edtf-samples.ts';
import { makeStory, type StorySample } from '../../support/make-story.ts';

const options = {
  title: 'Two accounts, one event; <both>',
  lead: 'What two articles say.',
  language: enGb,
  address: ({ id }: StoryEvent) => `https://example.org/timeline/#${id}`,
  stamp: '2026-11-22',
};
const sample: StorySample = {
  articles: [{ id: 'report', body: 'The U.S. had shared, “since November”; and so on.' }],
  events: [
    {
      id: 'attack',
      title: 'Gunmen attack, 1 < 2',
      date: '2024-03-22',
      topic: 'topic',
      references: [{ publisher: 'RFE/RL' }],
    },
    {
      id: 'shared',
      date: '2023-11/..',
      basis: 'inferred',
      how: 'it says “since”',
      passages: [{ article: 'report', quote: 'The U.S. had shared, “since November”; and so on' }],
    },
    { id: 'alert', dateLabel: 'after the attack', after: ['attack'] },
    { id: 'either', date: '[..2023,2025..]' },
  ],
};

/** What a calendar's reader gets out of the file. */
function readCalendar(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return {
    about: String(calendar.getFirstPropertyValue('x-wr-caldesc') ?? ''),
    events: calendar.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      return {
        id: event.uid.split('@')[0],
        start: writeDay(event.startDate),
        end: writeDay(event.endDate),
        title: event.summary,
        notes: event.description,
        url: String(component.getFirstPropertyValue('url')),
        stamp: String(component.getFirstPropertyValue('dtstamp')),
      };
    }),
  };
}

/** A day as text; the library's own leaves the zeros of early years away. */
function writeDay(day: ICAL.Time): string {
  return day.toString().padStart(10, '0');
}

const eventsOf = (story: StorySample) => allEvents(makeStory(story));

describe('the calendar', () => {
  const { about, events } = readCalendar(writeCalendar(eventsOf(sample), options));

  test('has each event over its days, with its address', () => {
    expect(events.map(({ id, start, end, url }) => [id, start, end, url])).toEqual([
      ['shared', '2023-11-01', '2023-11-02', 'https://example.org/timeline/#shared'],
      ['attack', '2024-03-22', '2024-03-23', 'https://example.org/timeline/#attack'],
    ]);
  });

  test('keeps every letter of titles and quotations', () => {
    expect(events.map(({ title }) => title)).toEqual(['shared', 'Gunmen attack, 1 < 2']);
    expect(events[0]?.notes).toContain('“report” (Report): “The U.S. had shared, “since November”; and so on”');
  });

  test('says in its notes how a date is known, and what it cannot say', () => {
    expect(events[0]?.notes.split('\n').slice(0, 2)).toEqual([
      'When: since November 2023 (inferred: it says “since”).',
      'This file can give only a first day: the date has no other bound.',
    ]);
    expect(events[1]?.notes).toContain('When: 22 March 2024 (');
  });

  test('says that no article mentions an event where each was read for it, and else which were not', () => {
    const notesOf = (comparedIn?: string[]) =>
      readCalendar(
        writeCalendar(
          eventsOf({
            articles: [{ id: 'a' }, { id: 'b' }],
            events: [{ id: 'fire', date: '2024-03-22', note: 'It is said elsewhere.', comparedIn }],
          }),
          options,
        ),
      )
        .events[0]?.notes.split('\n')
        .slice(1);
    expect(notesOf(['a', 'b'])).toEqual(['Neither article names it.', 'It is said elsewhere.']);
    expect(notesOf(['a'])).toEqual(['It is said elsewhere.', 'Not yet read against “b”.']);
    expect(notesOf()).toEqual(['It is said elsewhere.']);
  });

  test('names the events that it has no day for', () => {
    expect(about).toContain('alert (after the attack)');
    expect(about).toContain('either (2023 or earlier or 2025 or later)');
  });

  test('is the same at any time and in any zone', () => {
    const files = new Set<string>();
    inEveryZone(() => files.add(writeCalendar(eventsOf(sample), options)));
    expect(files.size).toBe(1);
    expect(events.map(({ stamp }) => stamp)).toEqual(['2026-11-22T00:00:00Z', '2026-11-22T00:00:00Z']);
  });

  test('can be read back whatever the dates are', () => {
    fc.assert(
      fc.property(fc.array(anyEdtf, { maxLength: 12 }), (dates) => {
        const story = eventsOf({ events: dates.map((date, index) => ({ id: `e${String(index)}`, date })) });
        const read = readCalendar(writeCalendar(story, options)).events;
        const expected = story.flatMap(({ id, date }) => {
          const days = date && toDays(date, enGb.t);
          return days ? [[id, days.first, days.last === '9999-12-31' ? days.last : addDays(days.last, 1)]] : [];
        });
        expect(read.map(({ id, start, end }) => [id, start, end])).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});

/** The shape of TimelineJS's data, as its documentation has it. */
const text = z.strictObject({ headline: z.string().optional(), text: z.string().optional() });
const date = z.strictObject({
  year: z.int(),
  month: z.int().min(1).max(12).optional(),
  day: z.int().min(1).max(31).optional(),
  display_date: z.string().optional(),
});
const timelineJs = z.strictObject({
  title: z.strictObject({ text }).optional(),
  scale: z.enum(['human', 'cosmological']).optional(),
  events: z.array(
    z.strictObject({
      start_date: date,
      end_date: date.optional(),
      display_date: z.string().optional(),
      text,
      group: z.string().optional(),
      unique_id: z.string().optional(),
    }),
  ),
});

describe('the data for TimelineJS', () => {
  const data = timelineJs.parse(JSON.parse(JSON.stringify(toTimelineJs(eventsOf(sample), options))));

  test('has each event with its first and last day, and its date in words', () => {
    expect(
      data.events.map(({ unique_id, start_date, end_date, display_date, group }) => [
        unique_id,
        start_date,
        end_date,
        display_date,
        group,
      ]),
    ).toEqual([
      ['shared', { year: 2023, month: 11, day: 1 }, undefined, 'since November 2023', undefined],
      ['attack', { year: 2024, month: 3, day: 22 }, undefined, '22 March 2024', 'Topic'],
    ]);
  });

  test('says what it cannot say, and names the events that it has no day for', () => {
    expect(data.events[0]?.text.text).toContain('<p>This file can give only a first day');
    expect(data.title?.text.text).toContain('either (2023 or earlier or 2025 or later); alert (after the attack)');
  });

  test('escapes what is not HTML', () => {
    expect(data.title?.text.headline).toBe('Two accounts, one event; &lt;both&gt;');
    expect(data.events[1]?.text.headline).toBe('Gunmen attack, 1 &lt; 2');
  });

  test('has the documented shape whatever the dates are', () => {
    fc.assert(
      fc.property(fc.array(anyEdtf, { maxLength: 12 }), (dates) => {
        const story = eventsOf({ events: dates.map((edtf, index) => ({ id: `e${String(index)}`, date: edtf })) });
        timelineJs.parse(toTimelineJs(story, options));
      }),
      { numRuns: 60 },
    );
  });
});

test('Both files tell the publication of an article apart from events', () => {
  const events = eventsOf({
    articles: [{ id: 'report' }],
    events: [{ id: 'publication', date: '2024-03-23', article: 'report' }],
  });
  expect(writeCalendar(events, options)).toContain(`CATEGORIES:${enGb.t.timeline.publications}`);
  expect(toTimelineJs(events, options).events[0]?.group).toBe(enGb.t.timeline.publications);
});

test('Where the site has no address, the files have none, and an event goes by its id alone', () => {
  const nowhere = { ...options, address: () => undefined };
  const calendar = writeCalendar(eventsOf(sample), nowhere);
  expect(calendar).toContain('UID:attack\r\n');
  expect(calendar).not.toMatch(/^URL|undefined|null/m);
  expect(JSON.stringify(toTimelineJs(eventsOf(sample), nowhere))).not.toMatch(/<a |undefined/);
});
