import type { ShownIssue } from '../../checks/issue.ts';
import { runChecks } from '../../checks/run-checks.ts';
import { readCorpus, type Drafts } from '../../corpus/read-corpus.ts';
import { Refusal } from '../../import/refusal.ts';

/** The errors that some changes of the content below a folder would bring. */
export function findNewFaults(root: string, drafts: Drafts, today: string): ShownIssue[] {
  const find = (of?: Drafts) => runChecks(readCorpus(root, of), today).filter(({ severity }) => severity === 'error');
  const name = ({ rule, file, message }: ShownIssue) => [rule, file, message].join('\n');
  const found = find(drafts);
  const known = new Set(found.length === 0 ? [] : find().map(name));
  return found.filter((issue) => !known.has(name(issue)));
}

/** @throws Refusal that says them, where there are any */
export function refuseNewFaults(root: string, drafts: Drafts, today: string): void {
  const faults = findNewFaults(root, drafts, today).map(({ message, remedy }) => `${message} ${remedy}`);
  if (faults.length > 0) throw new Refusal(`Nothing was written, since the check would find:\n${faults.join('\n')}`);
}
