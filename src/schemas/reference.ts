import { z } from 'astro/zod';
import { edtfText, text, webAddress } from './fields.ts';

/** Where something is known from that no article says. */
export const referenceSchema = z.strictObject({
  title: text.optional().describe('The title of the page or work.'),
  publisher: text.describe('Who published it.'),
  date: edtfText.optional().describe('When it was published (EDTF).'),
  url: webAddress.optional().describe('Its address.'),
  accessed: edtfText.optional().describe('The day on which an editor read it (EDTF).'),
  copy: z
    .boolean()
    .default(false)
    .describe('Whether what was read on that day was a stored copy, not the address itself.'),
  copyUrl: webAddress.optional().describe('The address of that copy, or of another stored copy that can be read.'),
});

export type Reference = z.infer<typeof referenceSchema>;
