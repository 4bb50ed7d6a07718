import type { Selector, Span } from './locate.ts';

/**
 * The text-quote selector of a run: its words and, where they stand elsewhere too, the least that settles which is
 * meant: the fewest whole words directly before it or, where those are fewer, after it; both where neither is enough.
 *
 * @param text the text of an article, as `readText` gives it
 */
export function pinSpan(text: string, span: Span): Selector {
  const quote = text.slice(span.start, span.end);
  const twins = findAll(text, quote).filter((start) => start !== span.start);
  if (twins.length === 0) return { quote };
  const before = leastPrefix(text, span.start, twins);
  const after = leastSuffix(text, span.start, twins, quote.length);
  if (before !== null && (after === null || countWords(before) <= countWords(after))) return { quote, prefix: before };
  if (after !== null) return { quote, suffix: after };
  return pinByBoth(text, span, twins);
}

/** Words on both sides, one more at a time, until no other place has them on both. */
function pinByBoth(text: string, span: Span, twins: readonly number[]): Selector {
  const length = span.end - span.start;
  const [before, after] = [wordsBefore(text, span.start), wordsAfter(text, span.end)];
  let best = { prefix: before.at(-1) ?? '', suffix: after.at(-1) ?? '' };
  for (let count = 0; count < Math.max(before.length, after.length); count++) {
    const prefix = before[count] ?? best.prefix;
    const suffix = after[count] ?? best.suffix;
    best = { prefix, suffix };
    if (!twins.some((twin) => hasBefore(text, twin, prefix) && hasAfter(text, twin + length, suffix))) break;
  }
  return { quote: text.slice(span.start, span.end), ...best };
}

function leastPrefix(text: string, start: number, twins: readonly number[]): string | null {
  return wordsBefore(text, start).find((prefix) => !twins.some((twin) => hasBefore(text, twin, prefix))) ?? null;
}

function leastSuffix(text: string, start: number, twins: readonly number[], length: number): string | null {
  const words = wordsAfter(text, start + length);
  return words.find((suffix) => !twins.some((twin) => hasAfter(text, twin + length, suffix))) ?? null;
}

/** The one word before a place, the two words before it, and so on. */
function wordsBefore(text: string, start: number): string[] {
  const before = text.slice(Math.max(0, start - reach), start).trimEnd();
  return [...before.matchAll(/\S+/gu)]
    .map(({ index }) => before.slice(index))
    .filter(hasWord)
    .reverse();
}

function wordsAfter(text: string, end: number): string[] {
  const after = text.slice(end, end + reach).trimStart();
  return [...after.matchAll(/\S+/gu)].map(({ index, 0: word }) => after.slice(0, index + word.length)).filter(hasWord);
}

/** A mark alone would settle it too, but says nothing to who reads it. */
function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function hasBefore(text: string, start: number, prefix: string): boolean {
  return text
    .slice(Math.max(0, start - prefix.length - 1), start)
    .trimEnd()
    .endsWith(prefix);
}

function hasAfter(text: string, end: number, suffix: string): boolean {
  return text
    .slice(end, end + suffix.length + 1)
    .trimStart()
    .startsWith(suffix);
}

function countWords(text: string): number {
  return text.split(' ').length;
}

function findAll(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** How far around the words is looked for what settles them, in characters. */
const reach = 2000;
