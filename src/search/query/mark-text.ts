import type { Span } from '../../model/passages/locate.ts';
import { splitParagraph } from '../../model/passages/sentences.ts';
import { findVerbatim } from '../text/find-verbatim.ts';
import { nameTerm, type SpellingFinder } from '../text/spellings.ts';
import type { Stem } from '../text/stem-word.ts';
import type { SearchLanguage } from '../text/search-language.ts';
import { findWords } from '../text/words.ts';

/**
 * Finds in a text the words that a query asks for, and what it has in quotation marks, in order of the text.
 *
 * @param language the language of the text (BCP 47)
 */
export function findMarks(text: string, wanted: Wanted, language: string): Mark[] {
  const marks: Mark[] = wanted.verbatim.flatMap((phrase) =>
    findVerbatim(phrase, text, wanted.language, language).map((range) => ({ ...range, words: [], verbatim: true })),
  );
  const isFree = ({ start, end }: Span): boolean => marks.every((mark) => end <= mark.start || start >= mark.end);
  for (const { id, start, end } of wanted.findSpellings(text)) {
    const words = wanted.terms.get(nameTerm(id));
    if (words !== undefined && isFree({ start, end })) marks.push({ start, end, words: [...words] });
  }
  for (const { folded, parts, start, end } of findWords(text, wanted.language)) {
    if (!isFree({ start, end })) continue;
    const words = [folded, ...parts].flatMap((part) => [...(wanted.terms.get(wanted.stem(part)) ?? [])]);
    if (words.length > 0) marks.push({ start, end, words: [...new Set(words)] });
  }
  return marks.sort((a, b) => a.start - b.start);
}

/**
 * Cuts the part of a text that shows best why it was found: the sentence whose marks weigh most, then as many of the
 * sentences after and before it as fit. `weights` says how rare each word of the query is.
 */
export function cutExcerpt(
  text: string,
  marks: readonly Mark[],
  weights: readonly number[],
  language: string,
): Excerpt {
  const sentences = splitParagraph(text, language);
  const scores = sentences.map((sentence) => scoreMarks(listInside(marks, sentence), weights));
  const best = scores.indexOf(Math.max(...scores));
  let [first, last] = [best, best];
  const size = (from: number, to: number): number => (sentences[to]?.end ?? 0) - (sentences[from]?.start ?? 0);
  while (last + 1 < sentences.length && size(first, last + 1) <= EXCERPT_LENGTH) last++;
  while (first > 0 && size(first - 1, last) <= EXCERPT_LENGTH) first--;
  const range = clip(text, { start: sentences[first]?.start ?? 0, end: sentences[last]?.end ?? 0 }, marks);
  return {
    parts: splitParts(text, range, marks),
    cutBefore: range.start > 0,
    cutAfter: text.slice(range.end).trim() !== '',
  };
}

/** How much marks tell: each word of the query counts once, what stands in quotation marks more than any word. */
export function scoreMarks(marks: readonly Mark[], weights: readonly number[]): number {
  const words = new Set(marks.flatMap((mark) => mark.words));
  const verbatim = marks.filter((mark) => mark.verbatim === true).length;
  return verbatim * 100 + [...words].reduce((sum, word) => sum + (weights[word] ?? 0), 0) + marks.length / 1000;
}

/** A text as runs, marked and not, without white space at its ends. */
export function splitParts(text: string, range: Span, marks: readonly Mark[]): TextPart[] {
  const parts: TextPart[] = [];
  let at = range.start;
  for (const { start, end } of listInside(marks, range)) {
    if (start > at) parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < range.end) parts.push({ text: text.slice(at, range.end), marked: false });
  return parts;
}

function listInside(marks: readonly Mark[], range: Span): Mark[] {
  return marks.filter(({ start, end }) => start >= range.start && end <= range.end);
}

/** Trims white space, and cuts a single sentence that is far too long at a word near its first mark. */
function clip(text: string, range: Span, marks: readonly Mark[]): Span {
  let { start, end } = range;
  if (end - start > 2 * EXCERPT_LENGTH) {
    const mark = listInside(marks, range)[0];
    if (mark !== undefined && mark.start - start > EXCERPT_LENGTH / 2) {
      start = text.indexOf(' ', mark.start - EXCERPT_LENGTH / 2) + 1;
    }
    if (end - start > EXCERPT_LENGTH) end = Math.max(text.lastIndexOf(' ', start + EXCERPT_LENGTH), mark?.end ?? 0);
  }
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** In UTF-16 code units: about three lines on a wide screen. */
const EXCERPT_LENGTH = 240;

/** What is to be found in a text. */
export interface Wanted {
  /** For each term, the words of the query (by their place) that it answers. */
  terms: ReadonlyMap<string, ReadonlySet<number>>;
  verbatim: readonly string[];
  findSpellings: SpellingFinder;
  stem: Stem;
  language: SearchLanguage;
}

/** A run of a text that answers the query. */
export interface Mark extends Span {
  /** Which of the query's words it answers, by their place. */
  words: number[];
  verbatim?: boolean;
}

/** A run of text, to be written as text, in a `mark` element where it is marked. */
export interface TextPart {
  text: string;
  marked: boolean;
}

export interface Excerpt {
  parts: TextPart[];
  /** Whether text was left out before, or after. */
  cutBefore: boolean;
  cutAfter: boolean;
}
