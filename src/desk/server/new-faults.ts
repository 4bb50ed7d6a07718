import type { ShownIssue } from '../../checks/issue.ts';
import { runChecks } from '../../checks/run-checks.ts';
import type { Corpus, Drafts } from '../../corpus/read-corpus.ts';
import { Refusal } from '../../import/refusal.ts';

/**
 * The errors that some changes would bring.
 *
 * @param read reads the content, with the changes or without
 */
export function findNewFaults(read: ReadContent, drafts: Drafts, today: string): ShownIssue[] {
  const find = (of?: Drafts) => runChecks(read(of), today).filter(({ severity }) => severity === 'error');
  const name = ({ rule, file, message }: ShownIssue) => [rule, file, message].join('\n');
  const found = find(drafts);
  const known = new Set(found.length === 0 ? [] : find().map(name));
  return found.filter((issue) => !known.has(name(issue)));
}

/** @throws Refusal that says them, where there are any */
export function refuseNewFaults(read: ReadContent, drafts: Drafts, today: string): void {
  const faults = findNewFaults(read, drafts, today).map(({ message, remedy }) => `${message} ${remedy}`);
  if (faults.length > 0) throw new Refusal(`Nothing was written, since the check would find:\n${faults.join('\n')}`);
}

type ReadContent = (drafts?: Drafts) => Corpus;
