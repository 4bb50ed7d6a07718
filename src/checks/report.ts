import type { Issue, ShownIssue } from './issue.ts';

/**
 * The findings as text: grouped by file, each with its place, the name of its rule, the line of the file with what is
 * meant underlined, what is wrong, and what to do. Many warnings with one remedy are a list, each on a line.
 */
export function writeReport(issues: readonly ShownIssue[]): string {
  const alike = Map.groupBy(issues, ({ severity, rule, remedy }) => [severity, rule, remedy].join('\n'));
  const lists = [...alike.values()].filter((found) => found[0]?.severity === 'warning' && found.length >= fewestListed);
  const listed = new Set(lists.flat());
  const groups = Map.groupBy(
    issues.filter((issue) => !listed.has(issue)),
    ({ severity, file }) => `${severity} ${file}`,
  );
  const files = [...groups.values()].map((found) => [found[0]?.file ?? '', ...found.map(writeIssue)].join('\n\n'));
  return [...files, ...lists.map(writeList), formatCount(issues)].join('\n\n');
}

/** How many findings there are, in a sentence. */
export function formatCount(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const parts = [count(errors, 'error'), count(issues.length - errors, 'warning')].filter((part) => part !== '');
  return parts.length > 0 ? `${parts.join(' and ')}.` : 'No faults found.';
}

/** Whether there is anything that has to be mended before the site can be built. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === 'error');
}

function writeIssue({ file, line, column, length, severity, rule, message, remedy, source }: ShownIssue): string {
  return [
    `  ${file}:${line}:${column}  ${severity} (${rule})`,
    ...(source === null || source.trim() === '' ? [] : underline(source, line, column, length)),
    ...message.split('\n').map((paragraph) => `    ${paragraph}`),
    ...remedy.split('\n').map((paragraph) => `    ${paragraph}`),
  ].join('\n');
}

/** Warnings of one rule with one remedy: each with its place on a line, the remedy once. */
function writeList(issues: readonly ShownIssue[]): string {
  const [{ rule, remedy } = { rule: '', remedy: '' }] = issues;
  return [
    `${issues.length} warnings (${rule})`,
    '',
    ...issues.map(({ file, line, column, message }) => `  ${file}:${line}:${column}  ${message}`),
    `    ${remedy}`,
  ].join('\n');
}

/** A line of a file with its number, and below it carets under what is meant. A long line is cut around that. */
function underline(source: string, line: number, column: number, length: number): string[] {
  const from = column - 1 <= widest - 30 ? 0 : column - 1 - 30;
  const shown = source.slice(from, from + widest);
  const text = `${from > 0 ? '…' : ''}${shown}${from + widest < source.length ? '…' : ''}`.replaceAll('\t', ' ');
  const before = column - 1 - from + (from > 0 ? 1 : 0);
  const carets = Math.max(1, Math.min(length, shown.length - (column - 1 - from)));
  const gutter = `    ${line} | `;
  return [gutter + text, `${' '.repeat(gutter.length - 2)}| ${' '.repeat(before)}${'^'.repeat(carets)}`];
}

function count(number: number, noun: string): string {
  return number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** From how many on warnings with one remedy are a list. */
const fewestListed = 5;

/** How many characters of a line are shown. */
const widest = 110;
