import { z } from 'astro/zod';

/**
 * A date in EDTF (ISO 8601-2), as the text that stands in the file. Whoever reads content reads it raw, never as YAML's
 * own date, list or number: YAML turns `2024-02-30` into 1 March and `[2024-03-23..]` into a list. That it is EDTF is
 * checked by the rule `date`. The brand tells it from other texts, so that the story can have it read (see `readDates`).
 * An editor that reads `2024` or `[2024-03-23..]` as YAML is told that a number, a list or a map is right.
 */
export const edtfText = z
  .string()
  .min(1)
  .brand<'EDTF'>()
  .meta({ format: 'edtf', type: ['string', 'number', 'array', 'object'] });

export type EdtfText = z.infer<typeof edtfText>;

/** A date that is one day, and surely that. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2024-03-25')
  .brand<'EDTF'>()
  .meta({ format: 'edtf', type: 'string' });

/** A sentence or a word that must not be empty. */
export const text = z.string().trim().min(1);

/** A few words of the site, in which an article may be named by its marker, `$A`. */
export const words = text.meta({ marked: true });

/** A sentence in which the site itself speaks of what the articles say: its quotations are checked. */
export const ownWords = words.meta({ ownWords: true, marked: true });

/** What an entry is called; search could not find one without a letter or digit. */
export const title = text.refine((words) => /[\p{L}\p{N}]/u.test(words), {
  error: ({ input }) => `is ${JSON.stringify(input)}, and must hold a letter or a digit`,
});

/** The same, in which an article may be named by its marker. */
export const markedTitle = title.meta({ marked: true });

const idPattern = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** An entry's id: the last part of an address, and an anchor on a page. */
export const id = z
  .string()
  .regex(new RegExp(`^${idPattern}$`), 'must be small letters, digits and single hyphens, such as "death-toll"');

/** The id of an entry of another collection, which must be there. */
export function idOf(collection: Referable) {
  return id.meta({ refersTo: collection });
}

/** The id of a claim; of one of another story with the id of that before it: `other-story/death-toll`. */
export const claimOfAnyStory = z
  .string()
  .regex(
    new RegExp(`^(?:${idPattern}/)?${idPattern}$`),
    'must be the id of a claim, or those of a story and a claim with a slash between them',
  )
  .meta({ refersTo: 'claims' satisfies Referable });

/** When an entry came to the site, and when what it says last changed. */
export const dated = {
  added: edtfText.optional().describe('The day on which it came to the site (EDTF).'),
  changed: edtfText.optional().describe('The day on which what it says last changed here (EDTF).'),
};

/** Which articles an entry's own words were written against, and when that was last done: for words that need it. */
export const mayBeReviewed = {
  comparedIn: z.array(idOf('articles')).optional().describe('The articles that its own words were written against.'),
  read: edtfText
    .optional()
    .describe('The day on which its own words were last read against them (EDTF); needed once one of them changes.'),
};

/** The same for an entry whose own words speak of all articles: without a list, they were read against none. */
export const reviewed = {
  ...mayBeReviewed,
  comparedIn: mayBeReviewed.comparedIn
    .unwrap()
    .default([])
    .describe(mayBeReviewed.comparedIn.description ?? ''),
};

/** An address outside the site. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'must be an address that starts with http:// or https://',
});

/** The collections whose entries others refer to. */
export type Referable = 'articles' | 'claims' | 'events' | 'topics' | 'stories';

const languageProblem = 'must be a BCP 47 language tag, such as "en", "pt-BR" or "zh-Hant"';

/** A language (BCP 47), by a tag that `Intl` takes: one that it throws on would stop the build. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, { error: languageProblem, abort: true })
  .refine(isLanguageTag, { error: ({ input }) => `is ${JSON.stringify(input)}, and ${languageProblem}` });

function isLanguageTag(tag: string): boolean {
  try {
    // It names languages, and takes no extensions; the others take all that it takes.
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) !== undefined;
  } catch {
    return false;
  }
}
