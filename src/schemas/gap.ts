import { z } from 'astro/zod';
import { dated, id, markedTitle, ownWords, reviewed } from './fields.ts';
import { referenceSchema } from './reference.ts';

/** A question that a reader would ask and that no article answers. */
export const gapSchema = z.strictObject({
  id: id.describe('Its id.'),
  question: markedTitle.describe('The question.'),
  note: ownWords.optional().describe('What was reported elsewhere.'),
  references: z.array(referenceSchema).default([]).describe('Where it was reported.'),
  ...reviewed,
  ...dated,
});

export type GapData = z.infer<typeof gapSchema>;
