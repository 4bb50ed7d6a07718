import { flattenSpace } from '../passages/article-text.ts';
import { diffWords, type Piece } from '../passages/diff-words.ts';
import { findRuns } from '../passages/find-runs.ts';
import type { Span } from '../passages/locate.ts';
import { splitWords } from '../passages/split-words.ts';

/**
 * Where the words of a quotation stand: verbatim in a text, with words altered, or nowhere. Verbatim is letter by letter,
 * but for the form of quotation marks, apostrophes, dashes and spaces, and for a comma or full stop at its end, which many
 * put within the quotation. Words that are left out, where the quotation says so (…, [...]), may be any; the rest must
 * stand in order.
 *
 * @param sources the texts, of which the first that has the words, or has the nearest, is given
 */
export function checkQuotation<T extends Source>(quotation: string, sources: readonly T[]): QuotationFinding<T> {
  const parts = quotation
    .split(omission)
    .map((part) => fold(flattenSpace(part)))
    .filter((part) => part !== '');
  for (const source of sources) {
    const spans = locateParts(fold(source.text), parts);
    if (spans) return { is: 'verbatim', source, spans };
  }
  const found = sources.flatMap((source) => findAltered(quotation, source) ?? []);
  const [nearest] = found.sort((a, b) => b.likeness - a.likeness);
  return nearest
    ? { is: 'altered', source: nearest.source, span: nearest.span, changes: nearest.changes }
    : { is: 'nowhere' };
}

/** The parts one after another in a text; null where one is not there. */
function locateParts(text: string, parts: readonly string[]): Span[] | null {
  const spans: Span[] = [];
  let from = 0;
  for (const part of parts) {
    const span = findWhole(text, part, from) ?? findWhole(text, part.replace(/[,.]+$/, ''), from);
    if (!span) return null;
    spans.push(span);
    from = span.end;
  }
  return spans.length > 0 ? spans : null;
}

/** The first place of some words from an offset on at which they are no parts of longer words. */
function findWhole(text: string, words: string, from: number): Span | null {
  if (words === '') return null;
  for (let start = text.indexOf(words, from); start !== -1; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    const isCut = isWord(text.charAt(start - 1)) && isWord(text.charAt(start));
    if (!isCut && !(isWord(text.charAt(end - 1)) && isWord(text.charAt(end)))) return { start, end };
  }
  return null;
}

/** The run of a text that the words were made of, where enough of them stand there in order; else null. */
function findAltered<T extends Source>(quotation: string, source: T) {
  const wanted = countWords(quotation);
  if (wanted < fewest) return null;
  const runs = findRuns(fold(source.text), fold(quotation)).map(({ start, end }) => {
    const words = source.text.slice(start, end);
    return { span: { start, end }, words, spare: Math.abs(countWords(words) - wanted) };
  });
  const [nearest] = runs.sort((a, b) => a.spare - b.spare);
  if (!nearest) return null;
  const changes = diffWords(nearest.words, quotation, fold);
  const same = diffWords(nearest.words, quotation, (word) => fold(word).toLowerCase()).filter(({ isSame }) => isSame);
  const likeness = same.flatMap(({ words }) => words.filter(({ isMark }) => !isMark)).length / wanted;
  return likeness >= alike ? { source, span: nearest.span, changes, likeness } : null;
}

function countWords(text: string): number {
  return splitWords(text).filter(({ isMark }) => !isMark).length;
}

/** A text of the same length with one form for every kind of quotation mark, apostrophe, dash and space. */
function fold(text: string): string {
  return text
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s/g, ' ');
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

/** What says that words were left out. */
const omission = /\s*(?:[[(]\s*(?:…|\.{3})\s*[\])]|…|\.{3,})\s*/u;

/** A quotation of fewer words than these is verbatim, or cannot be told from one that anybody might write. */
const fewest = 4;

/** What part of a quotation's words must stand in order in a run of a text for it to be made of that. */
const alike = 0.6;

export interface Source {
  /** With every run of white space as one space. */
  text: string;
}

export type QuotationFinding<T> =
  | { is: 'verbatim'; source: T; spans: Span[] }
  /** `changes` goes from the source's words to the quotation's. */
  | { is: 'altered'; source: T; span: Span; changes: Piece[] }
  | { is: 'nowhere' };
