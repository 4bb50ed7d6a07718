import { articleKinds, bases } from '../../schemas/vocabularies.ts';
import { formatDate } from '../dates/format-date.ts';
import type { Language } from '../../messages/language.ts';
import type { Reference, StoryEvent } from '../story/story.ts';

/**
 * What an event's entry says, as plain lines for a file that is read elsewhere: when and how that is known, who reports
 * it and in which words, and what stands beside it.
 *
 * @param limit what the file cannot say of the date, a sentence, or null where it says all
 */
export function writeNotes(event: StoryEvent, language: Language, limit: string | null): string[] {
  const { data } = event;
  const quotes = event.sides.flatMap(({ article, passages }) =>
    passages.map(
      (passage) => `Article ${article.data.letter} (${articleKinds[article.data.kind]}): “${passage.data.quote}”`,
    ),
  );
  return [
    `When: ${formatWhen(event, language)}. How that is known: ${bases[data.basis]}${data.how === undefined ? '' : `, ${data.how}`}.`,
    ...(limit === null ? [] : [limit]),
    ...(event.article === null ? [] : [`The publication of article ${event.article.data.letter}.`]),
    ...quotes,
    ...(quotes.length === 0 && event.article === null ? ['No article mentions it.'] : []),
    ...(data.note === undefined ? [] : [data.note]),
    ...data.background.map(
      ({ label, date, reference }) =>
        `${label}: ${formatDate(date, language, 'long')}. Source: ${formatReference(reference)}`,
    ),
    ...data.references.map((reference) => `Source: ${formatReference(reference)}`),
  ];
}

/** The events that a format has no place for, in a sentence; null where there are none. */
export function describeLeftOut(events: readonly StoryEvent[], language: Language): string | null {
  if (events.length === 0) return null;
  const named = events.map((event) => `${event.data.title} (${formatWhen(event, language)})`);
  return `Not in this file, which has no place for what has neither a first nor a last day: ${named.join('; ')}.`;
}

function formatWhen({ data, date }: StoryEvent, language: Language): string {
  return date === null ? (data.dateLabel ?? language.noDate) : formatDate(date, language, 'long');
}

function formatReference({ title, publisher, url }: Reference): string {
  return [title, publisher, url].filter((part) => part !== undefined).join(', ');
}
