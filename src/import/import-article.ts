import { languageTag, webAddress } from '../schemas/fields.ts';
import { articleKinds, type waysOfKnowing } from '../schemas/vocabularies.ts';
import { readEdtf } from '../model/dates/edtf.ts';
import type { IsoDay } from '../model/dates/uncertain-date.ts';
import type { SourceFormat } from './detect-format.ts';
import { hashBody } from '../corpus/hash-body.ts';
import { nextLetter } from './next-letter.ts';
import { isCleanId, proposeId } from './propose-id.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';
import { type Known, knowableFields, type KnowableField } from './source-reading.ts';
import { Refusal } from './refusal.ts';
import { type Removal, tallyRemovals } from './removal.ts';
import { writeBody } from './write-body.ts';
import { type Blank, writeFrontMatter } from './write-front-matter.ts';

/**
 * Makes an article's file of a copy of its text. Every word of the copy is in the body or in `removed`; of a web page,
 * every word of what Readability takes for the article.
 *
 * @param options the editor's own values, which go before what the copy says of itself
 * @param letters those of the articles that are there
 * @param today the day on which the article comes to the site
 * @param basis how the editor's own values are known, where that was said
 * @throws Refusal for an id that cannot be an address, an unknown kind, a date that is none, and a copy without text
 */
export function importArticle(
  source: string,
  format: SourceFormat,
  options: Given,
  letters: Iterable<string>,
  today: IsoDay,
  basis: Basis = {},
): Imported {
  const given = dropBlanks(options);
  refuseFaults(given);
  const { root, removed, known: found, remarks = [] } = readers[format](source, given.title);
  const body = writeBody(root);
  if (body === '')
    throw new Refusal(
      'The copy has no article text, or all of it was taken for boilerplate of the page. Check that the whole article was copied.',
    );

  const known: Known = { ...found };
  for (const field of knowableFields) {
    const value = given[field];
    if (value !== undefined && value !== found[field]?.value) known[field] = { value, ...basis[field] };
  }

  const letter = nextLetter(letters);
  const id = given.id ?? proposeId(letter, known.title?.value, known.publisher?.value);
  if (!isCleanId(id))
    throw new Refusal(
      `The id "${id}" cannot be an address. Give one of small letters, digits and single hyphens, such as --id a-ruthless-agenda.`,
    );

  const tallied = tallyRemovals(removed);
  const { yaml, blanks } = writeFrontMatter({ letter, added: today, known, removed: tallied, sha256: hashBody(body) });
  return { id, letter, known, body, removed: tallied, blanks, remarks, file: `---\n${yaml}---\n\n${body}\n` };
}

/** Refuses what an editor says of an article where it cannot be. */
export function refuseFaults(given: Given): void {
  for (const [field, value] of Object.entries(dropBlanks(given))) {
    const fault = findFault(field as keyof Given, value);
    if (fault !== null) throw new Refusal(fault);
  }
}

/** Why a value cannot be that of a field, in a sentence; null where it can. */
export function findFault(field: keyof Given, value: string): string | null {
  switch (field) {
    case 'kind':
      return (articleKinds as readonly string[]).includes(value)
        ? null
        : `The kind "${value}" is not known. Give one of ${articleKinds.join(', ')}, or leave it out and fill it in later.`;
    case 'published': {
      const date = readEdtf(value);
      return date.ok ? null : `The day of publication "${value}": ${date.problem} ${date.remedy}`;
    }
    case 'language':
    case 'url': {
      const { error } = { language: languageTag, url: webAddress }[field].safeParse(value);
      return error ? `The ${field} "${value}" ${error.issues[0]?.message ?? 'is not known'}.` : null;
    }
    default:
      return null;
  }
}

/** An option without a value says nothing. */
function dropBlanks(options: Given): Given {
  return Object.fromEntries(
    Object.entries(options).flatMap(([field, value]) => (value.trim() === '' ? [] : [[field, value.trim()]])),
  );
}

const readers: Record<SourceFormat, typeof readText> = { text: readText, html: readHtml, markdown: readMarkdown };

/** How the values that an editor gave are known. */
export type Basis = Partial<Record<KnowableField, { is: (typeof waysOfKnowing)[number]; how?: string }>>;

/** What the editor says of an article. */
export type Given = Partial<Record<KnowableField | 'id', string>>;

export interface Imported {
  id: string;
  letter: string;
  /** What is known of it, from the editor and from the copy. */
  known: Known;
  body: string;
  removed: Removal[];
  blanks: Blank[];
  remarks: string[];
  /** The whole file, front matter and body. */
  file: string;
}
