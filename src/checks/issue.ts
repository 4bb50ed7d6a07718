import type { IsoDay } from '../model/uncertain-date.ts';
import type { Corpus, Entry } from '../corpus/read-corpus.ts';

/** A finding at a value of an entry, or at its key. */
export function issueAt(
  entry: Pick<Entry<unknown>, 'file' | 'at'>,
  path: readonly PropertyKey[],
  finding: Pick<Issue, 'rule' | 'message' | 'remedy'> & { severity?: Issue['severity']; part?: 'key' | 'value' },
): Issue {
  const { part, ...rest } = finding;
  return { severity: 'error', ...rest, file: entry.file, ...entry.at(path, part) };
}

/** One finding of a check. */
export interface Issue {
  /** The name of the rule. */
  rule: string;
  severity: 'error' | 'warning';
  /** The path of the file from the root. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** What is wrong, with the bad value: a full sentence. */
  message: string;
  /** What to write instead, or what is available: a full sentence. */
  remedy: string;
}

/**
 * A rule: it looks at the whole corpus, on a given day, and says all that it finds. It prints and throws nothing, and
 * does not look at the clock.
 */
export interface Rule {
  name: string;
  /** What the rule asks for, in a sentence. */
  asks: string;
  check: (corpus: Corpus, today: IsoDay) => Issue[];
}
