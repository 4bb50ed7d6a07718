import { z } from 'astro/zod';
import { text } from './fields.ts';

/** Spellings of one word, which search takes for each other. */
export const spellingsSchema = z
  .array(text)
  .min(2, 'needs at least two spellings')
  .describe('Spellings of one word, which search takes for each other.');

export type SpellingsData = z.infer<typeof spellingsSchema>;
