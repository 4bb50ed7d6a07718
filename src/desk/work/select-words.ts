import { findWholeWords } from '../../model/passages/mentions.ts';
import { flattenSpace, type ArticleText } from '../../model/passages/article-text.ts';
import type { Span } from '../../model/passages/locate.ts';
import type { ClaimData } from '../../schemas/claim.ts';

/**
 * Where words that were selected on a page stand in the article's text, the ends of the selection moved out to the ends
 * of the words that they cut.
 *
 * @param before some of what stands before them on the page, `after` some of what stands after: they tell places with
 *   the same words apart, and may be of another page's text as far as they differ
 * @returns null where the text has no such words
 */
export function selectWords(text: string, { words, before, after }: Selected): Span | null {
  const quote = flattenSpace(words);
  if (quote === '') return null;
  let best: { span: Span; likeness: number } | null = null;
  for (let start = text.indexOf(quote); start !== -1; start = text.indexOf(quote, start + 1)) {
    const span = { start, end: start + quote.length };
    const likeness =
      countAlike(reverse(text.slice(0, start).trimEnd()), reverse(flattenSpace(before))) +
      countAlike(text.slice(span.end).trimStart(), flattenSpace(after));
    if (!best || likeness > best.likeness) best = { span, likeness };
  }
  return best && widen(text, best.span);
}

function widen(text: string, { start, end }: Span): Span {
  while (isLetter(text.charAt(start)) && isLetter(text.charAt(start - 1))) start--;
  while (isLetter(text.charAt(end - 1)) && isLetter(text.charAt(end))) end++;
  return { start, end };
}

/**
 * How near a claim stands to some words: its terms within them count most, then the longer words of its statement, and
 * the terms of their paragraph less; for a figure a number with its unit beside it.
 */
export function rankClaim(
  { statement, terms, unit }: Pick<ClaimData, 'statement' | 'terms' | 'unit'>,
  { text, blocks }: ArticleText,
  span: Span,
): number {
  const block = blocks.find(({ start, end }) => start <= span.start && end >= span.start) ?? span;
  const [words, around] = [span, block].map(({ start, end }) => text.slice(start, end).toLowerCase());
  const count = (where = '') =>
    terms.filter((term) => findWholeWords(where, term.toLowerCase()).length > 0).length +
    (/\p{N}/u.test(where) && (unit?.toLowerCase().match(/\p{L}{5,}/gu) ?? []).some((word) => where.includes(word))
      ? 1
      : 0);
  const shared = (statement.toLowerCase().match(/\p{L}{5,}/gu) ?? []).filter((word) => words?.includes(word)).length;
  return 3 * count(words) + shared + count(around);
}

function countAlike(a: string, b: string): number {
  let count = 0;
  while (count < Math.min(a.length, b.length) && a[count] === b[count]) count++;
  return count;
}

function reverse(text: string): string {
  return [...text].reverse().join('');
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(character);
}

export interface Selected {
  words: string;
  before: string;
  after: string;
}
