import { findAll, hasAfter, hasBefore, type Selector, type Span } from './locate.ts';

/**
 * The text-quote selector of a run: its words and, where they stand elsewhere too, the least that settles which is
 * meant: the fewest whole words directly before it or, where those are fewer, after it; both where neither is enough.
 *
 * @param text the text of an article, as `readText` gives it
 */
export function pinSpan(text: string, span: Span): Selector {
  const quote = text.slice(span.start, span.end);
  const twins = findAll(text, quote).filter(({ start }) => start !== span.start);
  if (twins.length === 0) return { quote };
  const before = wordsBefore(text, span.start).find(
    (prefix) => !twins.some(({ start }) => hasBefore(text, start, prefix)),
  );
  const after = wordsAfter(text, span.end).find((suffix) => !twins.some(({ end }) => hasAfter(text, end, suffix)));
  if (before !== undefined && (after === undefined || countWords(before) <= countWords(after))) {
    return { quote, prefix: before };
  }
  if (after !== undefined) return { quote, suffix: after };
  return pinByBoth(text, span, twins);
}

/** Words on both sides, one more at a time, until no other place has them on both. */
function pinByBoth(text: string, span: Span, twins: readonly Span[]): Selector {
  const [before, after] = [wordsBefore(text, span.start), wordsAfter(text, span.end)];
  let best = { prefix: before.at(-1) ?? '', suffix: after.at(-1) ?? '' };
  for (let count = 0; count < Math.max(before.length, after.length); count++) {
    const prefix = before[count] ?? best.prefix;
    const suffix = after[count] ?? best.suffix;
    best = { prefix, suffix };
    if (!twins.some(({ start, end }) => hasBefore(text, start, prefix) && hasAfter(text, end, suffix))) break;
  }
  return { quote: text.slice(span.start, span.end), ...best };
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

function countWords(text: string): number {
  return text.split(' ').length;
}

/** How far around the words is looked for what settles them, in characters. */
const reach = 2000;
