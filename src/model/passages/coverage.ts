import type { Span } from './locate.ts';
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
  const here = ({ start, end }: Span) => start < run.end && end > run.start;
  const inside = { quoted: quoted.filter(here), unclaimed: unclaimed.filter(here) };
  const words = findWholeWords(text, run);
  const open = words.filter((word) => !isIn(word, inside.quoted) && !isIn(word, inside.unclaimed));
  const inQuoted = words.filter((word) => isIn(word, inside.quoted)).length;
  return {
    words: words.length,
    quoted: inQuoted,
    unclaimed: words.length - inQuoted - open.length,
    open: open.length,
    openRuns: joinRuns(open, words),
  };
}

/** The words of several runs, counted together. */
export function addCoverage(runs: readonly Coverage[]): Coverage {
  const sum = (count: (run: Coverage) => number) => runs.reduce((total, run) => total + count(run), 0);
  return {
    words: sum(({ words }) => words),
    quoted: sum(({ quoted }) => quoted),
    unclaimed: sum(({ unclaimed }) => unclaimed),
    open: sum(({ open }) => open),
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

function isIn(word: Span, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => word.start >= start && word.end <= end);
}

/** Words that follow each other, as one run. */
function joinRuns(some: readonly Span[], all: readonly Span[]): Span[] {
  const positions = new Map(all.map((word, index) => [word, index]));
  const runs: (Span & { last: number })[] = [];
  for (const word of some) {
    const position = positions.get(word) ?? 0;
    const run = runs.at(-1);
    if (run?.last === position - 1) Object.assign(run, { end: word.end, last: position });
    else runs.push({ ...word, last: position });
  }
  return runs.map(({ start, end }) => ({ start, end }));
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
