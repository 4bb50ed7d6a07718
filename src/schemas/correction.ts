import { z } from 'astro/zod';
import { edtfText, text } from './fields.ts';

/** An error of the site's own, mended in the open. */
export const correctionSchema = z.strictObject({
  date: edtfText.describe('The day on which it was mended (EDTF).'),
  page: z
    .string()
    .regex(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/, 'must be an address of this site, such as "/claims/death-toll/"')
    .describe('The address of the page, from the root of the site.'),
  said: text.describe('What it said.'),
  says: text.describe('What that was changed to.'),
  why: text.describe('Why.'),
  withdrawn: z
    .boolean()
    .default(false)
    .describe('Whether the page itself was taken out: what is said here then stands at its address.'),
});

export type CorrectionData = z.infer<typeof correctionSchema>;
