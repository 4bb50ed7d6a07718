import type { Selector, Span } from './locate.ts';

/**
 * The text-quote selector of a run: its words and, where they stand elsewhere too, the least that settles which is
 * meant: the fewest whole words directly before it or, where those are fewer, after it; both where neither is enough.
 *
 * @param text the text of an article, as `readText` gives it
 */
export function pinSpan(text: string, span: Span): Selector {
  const flat = text.replaceAll('\n', ' ');
  const quote = flat.slice(span.start, span.end);
  const twins = findAll(flat, quote).filter((start) => start !== span.start);
  if (twins.length === 0) return { quote };
  const before = leastPrefix(flat, span.start, twins);
  const after = leastSuffix(flat, span.start, twins, quote.length);
  if (before !== null && (after === null || before.length <= after.length)) return { quote, prefix: before };
  if (after !== null) return { quote, suffix: after };
  return pinByBoth(flat, span, twins);
}

/** Words on both sides, one more at a time, until no other place has them on both. */
function pinByBoth(flat: string, span: Span, twins: readonly number[]): Selector {
  const length = span.end - span.start;
  const [before, after] = [wordsBefore(flat, span.start), wordsAfter(flat, span.end)];
  let best = { prefix: before.at(-1) ?? '', suffix: after.at(-1) ?? '' };
  for (let count = 0; count < Math.max(before.length, after.length); count++) {
    const prefix = before[count] ?? best.prefix;
    const suffix = after[count] ?? best.suffix;
    best = { prefix, suffix };
    if (!twins.some((twin) => hasBefore(flat, twin, prefix) && hasAfter(flat, twin + length, suffix))) break;
  }
  return { quote: flat.slice(span.start, span.end), ...best };
}

function leastPrefix(flat: string, start: number, twins: readonly number[]): string | null {
  return wordsBefore(flat, start).find((prefix) => !twins.some((twin) => hasBefore(flat, twin, prefix))) ?? null;
}

function leastSuffix(flat: string, start: number, twins: readonly number[], length: number): string | null {
  const words = wordsAfter(flat, start + length);
  return words.find((suffix) => !twins.some((twin) => hasAfter(flat, twin + length, suffix))) ?? null;
}

/** The one word before a place, the two words before it, and so on. */
function wordsBefore(flat: string, start: number): string[] {
  const text = flat.slice(Math.max(0, start - reach), start).trimEnd();
  return [...text.matchAll(/\S+/gu)].map(({ index }) => text.slice(index)).reverse();
}

function wordsAfter(flat: string, end: number): string[] {
  const text = flat.slice(end, end + reach).trimStart();
  return [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => text.slice(0, index + word.length));
}

function hasBefore(flat: string, start: number, prefix: string): boolean {
  return flat
    .slice(Math.max(0, start - prefix.length - 1), start)
    .trimEnd()
    .endsWith(prefix);
}

function hasAfter(flat: string, end: number, suffix: string): boolean {
  return flat
    .slice(end, end + suffix.length + 1)
    .trimStart()
    .startsWith(suffix);
}

function findAll(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** How far around the words is looked for what settles them, in characters. */
const reach = 2000;
