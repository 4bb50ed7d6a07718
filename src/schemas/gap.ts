import { z } from 'astro/zod';
import { id, idOf, ownWords, title } from './fields.ts';
import { referenceSchema } from './reference.ts';

/** A question that a reader would ask and that no article answers. */
export const gapSchema = z.strictObject({
  id: id.describe('Its id.'),
  question: title.describe('The question.'),
  note: ownWords.optional().describe('What was reported elsewhere.'),
  references: z.array(referenceSchema).default([]).describe('Where it was reported.'),
  comparedIn: z.array(idOf('articles')).default([]).describe('The articles that were read for an answer.'),
});

export type GapData = z.infer<typeof gapSchema>;
