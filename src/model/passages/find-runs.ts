import search from 'approx-string-match';
import type { Span } from './locate.ts';
import { splitWords, type Word } from './split-words.ts';

/**
 * The runs of a text that come nearest to a quotation, word by word: those with the fewest words missing, added or other;
 * none where more than half of the quotation's words are not there.
 */
export function findRuns(text: string, quotation: string): Nearest[] {
  const [words, quoted] = [splitWords(text), splitWords(quotation).slice(0, longest)];
  const encode = makeEncoder();
  return search(encode(words), encode(quoted), Math.floor(quoted.length / 2)).flatMap(
    ({ start, end, errors }) => spanOf(words.slice(start, end), errors) ?? [],
  );
}

/** The run from the first to the last of some words; null where there are none. */
export function spanOf(words: readonly Word[], errors: number): Nearest | null {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? { start: first.start, end: last.end, errors } : null;
}

/**
 * Writes every word as one character, the same for the same word in small letters, so that words are searched as text
 * is.
 */
function makeEncoder(): (words: readonly Word[]) => string {
  const codes = new Map<string, number>();
  return (words) =>
    words
      .map(({ word }) => {
        const folded = word.replaceAll('’', "'").toLowerCase();
        const code = codes.get(folded) ?? codes.size;
        codes.set(folded, code);
        return String.fromCharCode(code);
      })
      .join('');
}

/** How many words of a quotation are looked for; enough to find where it was taken from. */
export const longest = 120;

/** A run of a text, and in how many words the quotation differs from it. */
export interface Nearest extends Span {
  errors: number;
}
