import { mapFields, type FieldSchema } from '../../schemas/field-schema.ts';
import type { UncertainDate } from '../dates/uncertain-date.ts';

/** `$A`: the article with the letter A, in the site's own words. */
export const marker = /\$([A-Z]{1,2})(?![\p{L}\p{N}])/gu;

/**
 * A text of the site with the names of the articles in the place of their markers.
 *
 * @param names the articles' names, by letter
 * @throws where a marker stands for no article; the checks refuse that
 */
export function nameArticles(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(marker, (whole, letter: string) => {
    const name = names.get(letter);
    if (name === undefined) throw new Error(`"${whole}" stands for no article.`);
    return name;
  });
}

/** The names of articles, by their letters. */
export function namesByLetter(articles: readonly { data: NamedArticle }[]): Map<string, string> {
  return new Map(articles.map(({ data }) => [data.letter, nameOf(data)]));
}

/** What the site's own words call an article: its short name, else its headline. */
export function nameOf({ short, title }: Omit<NamedArticle, 'letter'>): string {
  return short ?? title;
}

/** The data of an entry, with the names of the articles in all of the site's words. */
export function nameArticlesIn<T>(schema: FieldSchema, data: T, names: ReadonlyMap<string, string>): T {
  return mapFields(data, schema, (value, { marked }) =>
    marked === true && typeof value === 'string' ? nameArticles(value, names) : value,
  ) as T;
}

/**
 * The articles that some words were not written against: those missing from their list, and those that changed after the
 * words were last read. Words without a list speak only of the articles that they quote.
 */
export function listUnreviewed<A extends ReviewedArticle>({ comparedIn, read }: Reviewed, articles: readonly A[]): A[] {
  if (comparedIn === undefined) return [];
  return articles.filter(({ id, changed }) => !comparedIn.includes(id) || (changed && !isReadSince(changed, read)));
}

/** Whether words were read on the day of a change or later, by the days that both dates allow. */
function isReadSince(changed: UncertainDate, read: UncertainDate | null | undefined): boolean {
  return (read?.earliest ?? '') >= (changed.latest ?? '9999');
}

export interface Reviewed {
  /** Ids of the articles that the words were written against. */
  comparedIn?: readonly string[] | undefined;
  read?: UncertainDate | null | undefined;
}

export interface ReviewedArticle {
  id: string;
  changed: UncertainDate | null;
}

export interface NamedArticle {
  letter: string;
  title: string;
  short?: string | undefined;
}
