import { z } from 'astro/zod';
import { day, id, text } from './fields.ts';
import { relations } from './vocabularies.ts';

/**
 * What a claim said from a day on, in the words that readers saw. The log is only added to, so it names claims and
 * articles by the ids that they had on that day.
 */
export const keptStateSchema = z.strictObject({
  claim: id.describe('The id that the claim had.'),
  day: day.describe('The day on which it came to say so, or on which that was kept first (YYYY-MM-DD).'),
  why: text.optional().describe('Why it was changed.'),
  statement: text.describe('What was claimed.'),
  relation: z.enum(relations).describe('How the articles stood to each other.'),
  finding: text.optional().describe('What an editor had found.'),
  passages: z
    .array(
      z.strictObject({
        article: id.describe('The id that the article had.'),
        quote: text.describe('Its words, as they were quoted.'),
      }),
    )
    .describe('The words that it rested on.'),
});

export type KeptStateData = z.infer<typeof keptStateSchema>;
