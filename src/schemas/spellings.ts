import { z } from 'astro/zod';
import { text } from './fields.ts';

/** Groups of spellings of one word, which search takes for each other. */
export const spellingsSchema = z.array(z.array(text).min(2, 'needs at least two spellings'));
