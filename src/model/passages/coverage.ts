import { sum } from 'd3-array';
import { isWithin, overlap, type Span } from './locate.ts';
import { splitWords } from './split-words.ts';

/**
 * How many words of a run of an article's text stand in a passage of a claim, how many in a run that was read and holds
 * none, and how many in neither. A word counts as quoted where it is quoted whole; what only a hyphen or a full
 * stop parts, as in ISIS-K and U.S., is one word here.
 *
 * @param text the text of the article
 * @param run the run to be counted, such as a sentence
 * @param quoted the passages of claims
 * @param unclaimed the runs that hold no claim
 */
export function measureRun(text: string, run: Span, quoted: readonly Span[], unclaimed: readonly Span[]): Coverage {
  const [quotedHere, unclaimedHere] = [quoted, unclaimed].map((spans) => spans.filter((span) => overlap(span, run)));
  const words = findWholeWords(text, run).map((word) => ({
    ...word,
    in: isIn(word, quotedHere) ? 'quoted' : isIn(word, unclaimedHere) ? 'unclaimed' : 'neither',
  }));
  const openRuns: Span[] = [];
  for (const [index, { start, end, in: kind }] of words.entries()) {
    if (kind !== 'neither') continue;
    const last = openRuns.at(-1);
    if (last && words[index - 1]?.in === 'neither') last.end = end;
    else openRuns.push({ start, end });
  }
  const count = (kind: string) => words.filter((word) => word.in === kind).length;
  return {
    words: words.length,
    quoted: count('quoted'),
    unclaimed: count('unclaimed'),
    open: count('neither'),
    openRuns,
  };
}

/** The words of several runs, counted together. */
export function addCoverage(runs: readonly Coverage[]): Coverage {
  return {
    words: sum(runs, ({ words }) => words),
    quoted: sum(runs, ({ quoted }) => quoted),
    unclaimed: sum(runs, ({ unclaimed }) => unclaimed),
    open: sum(runs, ({ open }) => open),
    openRuns: runs.flatMap(({ openRuns }) => openRuns),
  };
}

function findWholeWords(text: string, run: Span): Span[] {
  const words: Span[] = [];
  for (const piece of splitWords(text.slice(run.start, run.end)).filter(({ isMark }) => !isMark)) {
    const [start, end] = [piece.start + run.start, piece.end + run.start];
    const last = words.at(-1);
    if (last && /^[-‐‑.]$/u.test(text.slice(last.end, start))) last.end = end;
    else words.push({ start, end });
  }
  return words;
}

function isIn(word: Span, spans: readonly Span[] = []): boolean {
  return spans.some((span) => isWithin(word, span));
}

export interface Coverage {
  words: number;
  /** In a passage of a claim. */
  quoted: number;
  /** In a run that was read and holds no claim. */
  unclaimed: number;
  /** In neither. */
  open: number;
  /** The runs of words in neither. */
  openRuns: Span[];
}
