import { formatDate } from '../dates/format-date.ts';
import type { Language } from '../../messages/language.ts';
import { nameKind, sayName, sayUnreviewed } from '../story/describe.ts';
import type { Reference, StoryEvent } from '../story/story.ts';
import { basisOf, describeSilence } from './summary.ts';

/**
 * What an event's entry says, as plain lines for a file that is read elsewhere: when and how that is known, who reports
 * it and in which words, and what stands beside it.
 *
 * @param limit what the file cannot say of the date, a sentence, or null where it says all
 */
export function writeNotes(event: StoryEvent, language: Language, limit: string | null): string[] {
  const { t } = language;
  const words = t.timelineFile;
  const { data } = event;
  const when = [formatWhen(event, language), t.bases[basisOf(event)]] as const;
  const quotations = event.sides.flatMap(({ article, passages }) =>
    passages.map((passage) => words.quotation(sayName(article, t), nameKind(article, t), passage.data.quote)),
  );
  return [
    data.how === undefined ? words.when(...when) : words.whenAndHow(...when, data.how),
    ...(limit === null ? [] : [limit]),
    ...(event.article === null ? [] : [words.publication(sayName(event.article, t))]),
    ...quotations,
    ...[describeSilence(event, t) ?? []].flat(),
    ...(data.note === undefined ? [] : [data.note]),
    ...[sayUnreviewed(event.unreviewed, t) ?? []].flat(),
    ...data.background.map(({ label, date, reference }) =>
      words.background(label, formatDate(date, language, 'long'), formatReference(reference)),
    ),
    ...data.references.map((reference) => words.source(formatReference(reference))),
  ];
}

/** The events that a format has no place for, in a sentence; null where there are none. */
export function describeLeftOut(events: readonly StoryEvent[], language: Language): string | null {
  if (events.length === 0) return null;
  const named = events.map((event) => `${event.data.title} (${formatWhen(event, language)})`);
  return language.t.timelineFile.leftOut(named.join('; '));
}

function formatWhen({ data, date }: StoryEvent, language: Language): string {
  return date === null ? (data.dateLabel ?? language.noDate) : formatDate(date, language, 'long');
}

function formatReference({ title, publisher, url }: Reference): string {
  return [title, publisher, url].filter((part) => part !== undefined).join(', ');
}
