import search from 'approx-string-match';
import { editDistance } from '../edit-distance.ts';
import { findRuns, longest, spanOf, type Nearest } from './find-runs.ts';
import type { Span } from './locate.ts';
import { splitWords } from './split-words.ts';

/**
 * The run of a text that comes nearest to a quotation that does not stand in it: of those with the fewest words missing,
 * added or other, the one with as many words as the quotation, then the one with the fewest wrong letters; null where
 * more than half of the quotation's words are not there. Of a quotation that is too short for that, the words that are
 * spelt nearest to it.
 */
export function findNearest(text: string, quotation: string): Nearest | null {
  const runs = findRuns(text, quotation);
  if (runs.length > 0) return pickBySpelling(runs, text, quotation);
  const words = splitWords(text);
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
