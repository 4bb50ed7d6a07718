import { diffArrays } from 'diff';
import { splitWords, type Word } from './split-words.ts';

/**
 * The difference of two texts, word by word, as `wdiff` writes it: `[-words before-]` `{+words now+}`. White space does
 * not count.
 */
export function formatDifference(before: string, after: string): string {
  return join(diffWords(before, after));
}

/**
 * Each change from one text to another, written as in `formatDifference`, with a few words on either side. Changes that
 * stand so near to each other that these words would meet are given as one.
 */
export function listChanges(before: string, after: string): string[] {
  const changes: Piece[][] = [];
  let lead: Piece[] = [];
  for (const piece of diffWords(before, after)) {
    if (!piece.isSame) {
      if (lead.length > 0 || changes.length === 0) changes.push(lead);
      changes.at(-1)?.push(piece);
      lead = [];
    } else if (piece.words.length <= 2 * around && changes.length > 0) {
      changes.at(-1)?.push(piece);
    } else {
      changes.at(-1)?.push({ ...piece, words: piece.words.slice(0, around) });
      lead = [{ ...piece, words: piece.words.slice(-around) }];
    }
  }
  return changes.map(join);
}

/**
 * The words of two texts in order: those that both have, those of the first alone and those of the second alone.
 *
 * @param fold gives words that count as the same the same form
 */
export function diffWords(before: string, after: string, fold = (word: string) => word): Piece[] {
  const [old, now] = [splitWords(before), splitWords(after)];
  const changes = diffArrays(old, now, {
    comparator: (a, b) => fold(a.word) === fold(b.word),
    maxEditLength: mostChanges,
  }) ?? [
    { value: old, removed: true, added: false },
    { value: now, removed: false, added: true },
  ];
  return changes.map(({ value, removed, added }) => ({
    words: value,
    source: removed ? before : after,
    isSame: !removed && !added,
    marks: removed ? ['[-', '-]'] : added ? ['{+', '+}'] : ['', ''],
  }));
}

function join(pieces: readonly Piece[]): string {
  return pieces
    .map(({ words, source, isSame, marks: [open, close] }) => {
      const [first, last] = [words[0], words.at(-1)];
      if (!first || !last) return '';
      const text = source.slice(first.start, last.end).replaceAll(/\s+/gu, ' ');
      const isLong = !isSame && text.length > longest;
      const shown = isLong ? `${text.slice(0, longest / 2)} … ${text.slice(-longest / 2)}` : text;
      return `${/^$|\s/u.test(source.charAt(first.start - 1)) ? ' ' : ''}${open}${shown}${close}`;
    })
    .join('')
    .trim();
}

/** How many words are shown on either side of a change. */
const around = 4;

/** Texts that differ by more words than these are not compared word by word, which would take seconds. */
const mostChanges = 2000;

/** How many letters of one change are shown. */
const longest = 400;

export interface Piece {
  words: Word[];
  /** The text that the words are of. */
  source: string;
  isSame: boolean;
  marks: [open: string, close: string];
}
