import { escapeHtml } from '../escape-html.ts';
import { formatDate } from '../dates/format-date.ts';
import type { StoryEvent } from '../story/story.ts';
import { toDays } from './days.ts';
import type { ExportOptions } from './ics.ts';
import { describeLeftOut, writeNotes } from './notes.ts';
import type { IsoDay } from '../dates/uncertain-date.ts';

/**
 * The events in the shape that TimelineJS reads. What it cannot say of a date stands in the event's text, under the date
 * in words; events without a day are named on the title's slide. Headlines and texts are HTML.
 */
export function toTimelineJs(events: readonly StoryEvent[], options: ExportOptions & { lead: string }) {
  const { title, lead, language, address } = options;
  const slides = events.flatMap((event) => {
    const days = event.date && toDays(event.date, language.t);
    if (!event.date || !days) return [];
    const url = address(event);
    return {
      unique_id: event.id,
      start_date: splitDay(days.first),
      ...(days.last === days.first ? {} : { end_date: splitDay(days.last) }),
      display_date: formatDate(event.date, language, 'long'),
      ...groupOf(event, language),
      text: {
        headline: escapeHtml(event.data.title),
        text: [
          ...writeNotes(event, language, days.limit).map(toParagraph),
          url === undefined
            ? ''
            : `<p><a href="${escapeHtml(url)}">${escapeHtml(language.t.timelineFile.entry)}</a></p>`,
        ].join(''),
      },
    };
  });
  const drawn = new Set(slides.map(({ unique_id }) => unique_id));
  const undrawn = events.filter(({ id }) => !drawn.has(id));
  const texts = [lead, describeLeftOut(undrawn, language) ?? []].flat();
  return {
    title: { text: { headline: escapeHtml(title), text: texts.map(toParagraph).join('') } },
    events: slides,
    scale: 'human',
  };
}

/** The band of the timeline that an event stands in: its topic's; publications have one of their own. */
function groupOf({ topic, article }: StoryEvent, { t }: ExportOptions['language']): { group?: string } {
  const group = article === null ? topic?.name : t.timeline.publications;
  return group === undefined ? {} : { group };
}

function splitDay(day: IsoDay) {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, day: date };
}

function toParagraph(line: string): string {
  return `<p>${escapeHtml(line)}</p>`;
}
