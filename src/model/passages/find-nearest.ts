import search from 'approx-string-match';
import { editDistance } from '../edit-distance.ts';
import type { Span } from './locate.ts';
import { splitWords, type Word } from './split-words.ts';

/**
 * The run of a text that comes nearest to a quotation that does not stand in it: the one with the fewest words missing,
 * added or other; among equals the one with as many words as the quotation, then the one with the fewest wrong letters; null where more than half of the quotation's
 * words are not there. Of a quotation that is too short for that, the words that are spelt nearest to it.
 */
export function findNearest(text: string, quotation: string): Nearest | null {
  const [words, quoted] = [splitWords(text), splitWords(quotation).slice(0, longest)];
  const encode = makeEncoder();
  const runs = search(encode(words), encode(quoted), Math.floor(quoted.length / 2)).map(({ start, end, errors }) =>
    spanOf(words.slice(start, end), errors),
  );
  if (runs.length > 0) return pickBySpelling(runs, text, quotation);
  const spelt = search(text, quotation.slice(0, longest), Math.floor(quotation.length / 4)).map((match) =>
    spanOf(
      words.filter(({ start, end }) => end > match.start && start < match.end),
      match.errors,
    ),
  );
  return pickBySpelling(spelt, text, quotation);
}

function pickBySpelling(runs: readonly (Nearest | null)[], text: string, quotation: string): Nearest | null {
  const textOf = (run: Span) => text.slice(run.start, run.end);
  const wanted = splitWords(quotation).length;
  const [best] = runs
    .filter((run) => run !== null)
    .map((run) => ({
      run,
      spare: Math.abs(splitWords(textOf(run)).length - wanted),
      wrong: editDistance(textOf(run), quotation),
    }))
    .sort((a, b) => a.spare - b.spare || a.wrong - b.wrong);
  return best?.run ?? null;
}

function spanOf(words: readonly Word[], errors: number): Nearest | null {
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
const longest = 120;

/** A run of a text, and in how many words the quotation differs from it. */
export interface Nearest extends Span {
  errors: number;
}
