import { z } from 'astro/zod';
import { edtfText, idOf, text, words } from './fields.ts';
import { bases, qualifiers, stances, voices } from './vocabularies.ts';

/** A run of an article's own words: a text-quote selector of the W3C Web Annotation model. */
export const selector = {
  quote: text.describe(
    'A verbatim run of its text; with the words around it, where these are given, it is found there exactly once.',
  ),
  prefix: text.optional().describe('The words directly before, where the quote occurs more than once.'),
  suffix: text.optional().describe('The words directly after, where the quote occurs more than once.'),
};

const passage = {
  article: idOf('articles').describe('The id of the article that the words stand in.'),
  ...selector,
  note: words.optional().describe('A few words shown beside the passage.'),
};

const number = z.number();

/** A passage that an event rests on. */
export const eventPassageSchema = z.strictObject(passage);

/** A passage that a claim rests on, with whose voice it speaks in and, for figures, its value. */
export const claimPassageSchema = z
  .strictObject({
    ...passage,
    voice: z
      .enum(voices)
      .describe(
        'asserted: the article says it itself; attributed: to someone it names; unattributed: to someone it does not name.',
      ),
    to: text.optional().describe('To whom, when attributed.'),
    stance: z
      .enum(stances)
      .default('asserts')
      .describe(
        'asserts: it says that the claim is so; questions: it asks whether; denies: it says that it is not; describes: it speaks of what the claim is about; demands: it asks that it be done.',
      ),
    hedged: z.boolean().optional().describe('true for could, potential, perhaps and their like.'),
    value: z
      .union([number, z.tuple([number, number])])
      .optional()
      .describe('For figures: the number; for `between`, the two numbers.'),
    qualifier: z
      .enum(qualifiers)
      .optional()
      .describe('What the number is said to be: exactly, at-least, at-most, about or between.'),
    asOf: edtfText.optional().describe('When the figure was true (EDTF).'),
    asOfBasis: z
      .enum(bases)
      .optional()
      .describe(
        'How `asOf` is known. stated: in the text itself; inferred: from it; background: from a named source outside it; unknown: not known.',
      ),
  })
  .superRefine((passage, context) => {
    const fault = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (passage.voice === 'attributed' && passage.to === undefined) {
      fault('voice', 'is "attributed", and `to` does not say to whom');
    }
    if (passage.voice !== 'attributed' && passage.to !== undefined) {
      fault('to', `is given, and \`voice\` is "${passage.voice}" where it should be "attributed"`);
    }
    if ((passage.value === undefined) !== (passage.qualifier === undefined)) {
      fault(passage.value === undefined ? 'qualifier' : 'value', 'needs both `value` and `qualifier`');
    }
    if (passage.value !== undefined && (passage.stance === 'denies' || passage.stance === 'questions')) {
      fault('value', `is given, and \`stance\` is "${passage.stance}": the article does not give that number`);
    }
    if (passage.value !== undefined && (passage.qualifier === 'between') !== Array.isArray(passage.value)) {
      fault('value', '`between` takes two numbers, such as [30, 40], and every other qualifier takes one');
    }
    if (Array.isArray(passage.value) && passage.value[0] > passage.value[1]) {
      fault('value', 'has its two numbers the wrong way round; write the smaller one first');
    }
    if ((passage.asOf === undefined) !== (passage.asOfBasis === undefined)) {
      fault(passage.asOf === undefined ? 'asOfBasis' : 'asOf', 'needs both `asOf` and `asOfBasis`');
    }
  });

export type EventPassage = z.infer<typeof eventPassageSchema>;
export type ClaimPassage = z.infer<typeof claimPassageSchema>;
