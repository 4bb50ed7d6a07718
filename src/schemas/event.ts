import { z } from 'astro/zod';
import { dated, edtfText, idOf, markedTitle, mayBeReviewed, ownWords, text, words } from './fields.ts';
import { eventPassageSchema } from './passage.ts';
import { referenceSchema } from './reference.ts';
import { bases } from './vocabularies.ts';

/** One happening, dated or not. The body of the file, if any, says more. */
export const eventSchema = z
  .strictObject({
    title: markedTitle.describe('What happened, in a few words.'),
    date: edtfText.optional().describe('When (EDTF). Left out where nobody gives a date.'),
    dateLabel: words.optional().describe('What is said instead, where there is no date.'),
    basis: z
      .enum(bases)
      .describe(
        'How the date is known. stated: in the text itself; inferred: from it; background: from a named source outside it; unknown: there is none.',
      ),
    how: words.optional().describe('From what the date is known.'),
    topic: idOf('topics').optional().describe('The id of its topic.'),
    claims: z.array(idOf('claims')).default([]).describe('Ids of the claims that it belongs to.'),
    after: z.array(idOf('events')).default([]).describe('Ids of events that it follows, to place one without a date.'),
    before: z
      .array(idOf('events'))
      .default([])
      .describe('Ids of events that it precedes, to place one without a date.'),
    key: z.boolean().default(false).describe('Whether the timeline sets it off.'),
    article: idOf('articles').optional().describe('For the publication of an article: its id.'),
    passages: z.array(eventPassageSchema).default([]).describe('The words that report it.'),
    references: z.array(referenceSchema).default([]).describe('Where it is known from, where no article says it.'),
    note: ownWords.optional().describe('What a reader should know beside it.'),
    terms: z.array(text).default([]).describe('Words by which one would know that an article reports it.'),
    ...mayBeReviewed,
    ...dated,
    background: z
      .array(
        z.strictObject({
          label: text.describe('What the date is of.'),
          date: edtfText.describe('The date (EDTF).'),
          reference: referenceSchema.describe('Where it is known from.'),
        }),
      )
      .default([])
      .describe('Dates that no article gives, drawn apart.'),
  })
  .superRefine((event, context) => {
    if (event.date === undefined && event.dateLabel === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['date'],
        message: 'is left out, and `dateLabel` does not say what is known instead',
      });
    }
    if (event.date === undefined && event.basis !== 'unknown') {
      context.addIssue({
        code: 'custom',
        path: ['basis'],
        message: `is "${event.basis}", and there is no date; write "unknown"`,
      });
    }
    if (event.date !== undefined && event.basis === 'unknown') {
      context.addIssue({
        code: 'custom',
        path: ['basis'],
        message: 'is "unknown", and there is a date; say how it is known',
      });
    }
  });

export type EventData = z.infer<typeof eventSchema>;
