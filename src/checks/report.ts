import type { Issue } from './issue.ts';

/** The findings as text: grouped by file, each with its place, what is wrong, what to do, and the name of the rule. */
export function writeReport(issues: readonly Issue[]): string {
  const groups = Map.groupBy(issues, ({ file }) => file);
  const files = [...groups].map(([file, found]) => [file, ...found.map(writeIssue)].join('\n'));
  return [...files, writeCount(issues)].join('\n\n');
}

function writeIssue({ file, line, column, severity, rule, message, remedy }: Issue): string {
  return [`  ${file}:${String(line)}:${String(column)}  ${severity} (${rule})`, `    ${message}`, `    ${remedy}`].join(
    '\n',
  );
}

function writeCount(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  const parts = [count(errors, 'error'), count(warnings, 'warning')].filter((part) => part !== '');
  return parts.length > 0 ? `${parts.join(' and ')}.` : 'No faults found.';
}

function count(number: number, noun: string): string {
  return number === 0 ? '' : `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
