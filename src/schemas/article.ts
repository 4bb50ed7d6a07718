import { z } from 'astro/zod';
import { dated, edtfText, id, languageTag, text, title, webAddress } from './fields.ts';
import { selector } from './passage.ts';
import { referenceSchema } from './reference.ts';
import { articleKinds, bases, displays } from './vocabularies.ts';

const known = z.strictObject({
  is: z
    .enum(bases)
    .describe(
      'stated: in the text itself; inferred: from it; background: from a named source outside it; unknown: not known.',
    ),
  how: text.optional().describe('A sentence that says from what it is known.'),
});

/** One source article: its metadata. The body of the file is its text, unchanged. */
export const articleSchema = z.strictObject({
  letter: z
    .string()
    .regex(/^[A-Z]{1,2}$/, 'must be one or two capital letters')
    .describe('The letter that the article goes by everywhere. Written once, never given to another.'),
  title: title.describe('Its headline; in square brackets where the copy has none.'),
  short: title.optional().describe('A name of a few words by which the site’s own words call it; else its headline.'),
  kind: z
    .enum(articleKinds)
    .describe(
      'report: it tells what happened; news-analysis: what that may mean; editorial: what its publisher thinks of it; column: what its author thinks; interview: what somebody was asked; statement: what somebody made known; letter: what a reader wrote; broadcast: what was said on air.',
    ),
  ...dated,
  published: edtfText.optional().describe('When it was published (EDTF).'),
  publisher: text.optional().describe('Who published it.'),
  author: text.optional().describe('Who wrote it.'),
  url: webAddress.optional().describe('Where it stood or stands.'),
  urlNote: text.optional().describe('What a reader should know before following the address.'),
  copy: z.boolean().default(false).describe('Whether its text was read in a stored copy, not at that address.'),
  language: languageTag.describe('The language of the text (BCP 47).'),
  origin: text.optional().describe('The outlet or article that it draws on, if known.'),
  display: z
    .enum(displays)
    .describe('How much of the text the site shows: full, passages (the sentences that are quoted) or link (none).'),
  note: text.optional().describe('What a reader should know of where the text comes from.'),
  references: z.array(referenceSchema).default([]).describe('What the note rests on.'),
  basis: z
    .partialRecord(z.enum(['title', 'kind', 'published', 'publisher', 'author', 'url', 'language', 'origin']), known)
    .default({})
    .describe('For each field that the text itself does not state: how it is known.'),
  removed: z
    .array(
      z.strictObject({
        text: text.describe('What was taken out, verbatim.'),
        times: z.int().min(1).optional().describe('How often, where more than once.'),
        why: text.describe('Why it is not the article’s text.'),
        confirmed: z
          .boolean()
          .optional()
          .describe('Whether it was compared with the source and is no text of the article.'),
      }),
    )
    .default([])
    .describe('What was taken out of the copy, and why.'),
  unclaimed: z
    .array(
      z.strictObject({
        ...selector,
        why: text.describe('Why it holds no claim: a dateline, a byline, a table.'),
      }),
    )
    .default([])
    .describe('Runs of its text that were read and hold no claim.'),
  was: z.array(id).optional().describe('Ids that it had before: their addresses lead to this one.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits')
    .optional()
    .describe('SHA-256 of the body, so that a changed word is noticed.'),
});

export type ArticleData = z.infer<typeof articleSchema>;
