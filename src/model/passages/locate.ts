import { flattenSpace } from './article-text.ts';

/**
 * Find the words of a text-quote selector (W3C Web Annotation) in a text: verbatim, where a run of white space counts
 * as one space. `prefix` and `suffix` settle which, where the words occur more than once.
 *
 * @param text the text of an article, as `readText` gives it
 * @returns the run, or that it is missing, or all the runs that it could be
 */
export function locate(text: string, selector: Selector): Location {
  const quote = flattenSpace(selector.quote);
  if (quote === '') return { status: 'missing' };
  const prefix = selector.prefix && flattenSpace(selector.prefix);
  const suffix = selector.suffix && flattenSpace(selector.suffix);
  const all = findAll(text, quote);
  const found = all.filter(
    ({ start, end }) => (!prefix || hasBefore(text, start, prefix)) && (!suffix || hasAfter(text, end, suffix)),
  );
  const [first] = found;
  if (!first) return { status: 'missing', ...(all.length > 0 && { unsettled: all.length }) };
  return found.length === 1 ? { status: 'found', ...first } : { status: 'ambiguous', spans: found };
}

/** Every place where some words stand, whatever stands around them. */
export function findAll(text: string, words: string): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    found.push({ start, end: start + words.length });
  }
  return found;
}

/** Whether some words stand directly before a place, or with a space between. */
export function hasBefore(text: string, start: number, prefix: string): boolean {
  return text
    .slice(Math.max(0, start - prefix.length - 1), start)
    .trimEnd()
    .endsWith(prefix);
}

/** Whether some words stand directly after a place, or with a space between. */
export function hasAfter(text: string, end: number, suffix: string): boolean {
  return text
    .slice(end, end + suffix.length + 1)
    .trimStart()
    .startsWith(suffix);
}

/** Whether two runs have a part in common. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether a run lies within another. */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** A run without the white space at its ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length) };
}

export interface Selector {
  quote: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/** A run of the text: `start` to before `end`, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

export type Location =
  | ({ status: 'found' } & Span)
  /** `unsettled`: how often the words themselves occur, where prefix or suffix rule out every place. */
  | { status: 'missing'; unsettled?: number }
  | { status: 'ambiguous'; spans: Span[] };
