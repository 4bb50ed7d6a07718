import { editDistance } from '../../model/edit-distance.ts';
import { countShared } from './postings.ts';

/**
 * Writes known words, sorted, as text, one a line: how many letters it shares with the line before, the rest of the
 * word, the binary logarithm of the number of documents that hold it, and how it is written where that is not in small
 * letters: `^` for a first capital, else the whole.
 */
export function writeKnownWords(words: readonly KnownWord[]): string {
  let before = '';
  return words
    .map(({ folded, written, documents }) => {
      const shared = countShared(before, folded, 35);
      before = folded;
      const size = Math.min(9, Math.floor(Math.log2(documents)));
      const form = written === folded ? '' : written === capitalise(folded) ? '^' : written;
      return `${shared.toString(36)}${folded.slice(shared)}${size}${form}`;
    })
    .join('\n');
}

/** Reads what `writeKnownWords` wrote; the numbers of documents come back as powers of two. */
export function readKnownWords(text: string): KnownWord[] {
  let before = '';
  return Array.from(text.matchAll(/^(.)(\p{L}*)(\d)(.*)$/gmu), ([, shared = '', rest = '', size = '', form = '']) => {
    const folded = before.slice(0, parseInt(shared, 36)) + rest;
    before = folded;
    const written = form === '' ? folded : form === '^' ? capitalise(folded) : form;
    return { folded, written, documents: 2 ** Number(size) };
  });
}

/**
 * The known word nearest to a folded word: fewest letters wrong, missing, too many or swapped with their neighbour
 * (`most` at the most); among equals the one that begins alike, then the one that is met more often, then the longer.
 * Undefined where none is near.
 *
 * The first letter is seldom the wrong one: a short word, or one with two errors, is only taken for one that begins
 * with the same, or "knew" would be read as "new" and "blamed" as "named".
 */
export function pickNearest(folded: string, words: readonly KnownWord[], most: number): KnownWord | undefined {
  let best: { word: KnownWord; rank: number[] } | undefined;
  for (const word of words) {
    const candidate = word.folded;
    const errors = editDistance(folded, candidate, Math.min(most, best?.rank[0] ?? most));
    if (errors > most) continue;
    const beginsAlike = candidate[0] === folded[0];
    if (!beginsAlike && (errors > 1 || folded.length <= SHORT_WORD)) continue;
    const rank = [errors, beginsAlike ? 0 : 1, -word.documents, -candidate.length];
    if (best === undefined || compareRanks(rank, best.rank) < 0) best = { word, rank };
  }
  return best?.word;
}

/** How many errors a word may have and still be recognised: one in words of up to four letters, else two. */
export function mostErrors(folded: string): number {
  return folded.length <= SHORT_WORD ? 1 : 2;
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [at, value] of a.entries()) {
    const difference = value - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const SHORT_WORD = 4;

/** A word as it is compared and as it is mostly written, and how many documents hold it. */
export interface KnownWord {
  folded: string;
  written: string;
  documents: number;
}
