import type { IsoDay } from '../model/dates/uncertain-date.ts';
import type { Corpus, Entry } from '../corpus/read-corpus.ts';
import type { Position } from '../corpus/read-yaml.ts';

/** A finding at a value of an entry, or at its key. */
export function issueAt(
  entry: Pick<Entry<unknown>, 'file' | 'at'>,
  path: readonly PropertyKey[],
  fault: Fault & { part?: 'key' | 'value' },
): Finding {
  const { part, ...rest } = fault;
  return { severity: 'error', ...rest, file: entry.file, ...entry.at(path, part) };
}

/** A finding at a place of an entry's body, whose lines are counted from the body's first. */
export function issueInBody(entry: Pick<Entry<unknown>, 'file' | 'bodyLine'>, place: Position, fault: Fault): Finding {
  return { severity: 'error', ...fault, file: entry.file, ...place, line: place.line + entry.bodyLine - 1 };
}

/** What is wrong, and how it is mended; an error, where nothing else is said. */
export type Fault = Pick<Finding, 'message' | 'remedy'> & { severity?: Finding['severity'] };

/** What a rule finds, at a place of a file. The check adds the rule’s name. */
export interface Finding extends Position {
  severity: 'error' | 'warning';
  /** The path of the file from the root. */
  file: string;
  /** What is wrong, with the bad value: a full sentence. */
  message: string;
  /** What to write instead, or what is available: full sentences, each paragraph on a line of its own. */
  remedy: string;
}

/** A finding with the name of its rule. */
export interface Issue extends Finding {
  rule: string;
}

/** The same with the line of the file that it points at; null where the file or the line is not there. */
export interface ShownIssue extends Issue {
  source: string | null;
}

/**
 * A rule: it looks at the whole corpus, on a given day, and says all that it finds. It prints and throws nothing, and
 * looks neither at the clock nor at the environment.
 */
export interface Rule {
  name: string;
  /** What the rule asks for, in a sentence. */
  asks: string;
  check: (corpus: Corpus, today: IsoDay, circumstances: Circumstances) => Finding[];
}

/** What lies outside the content and the rules may ask of. */
export interface Circumstances {
  /** The text of a file as it was last committed, or null; always null where the project has no past. */
  readCommitted: (file: string) => string | null;
  /** The address that the site is built for, where that was said. */
  siteUrl?: string | undefined;
}
