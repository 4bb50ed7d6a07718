/** The lines that a change takes out of a text and puts into it, with the line, from 1, on which it starts. */
export function findDifference(before: string, after: string): { line: number; out: string[]; in: string[] } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  return { line: start + 1, out: old.slice(start, old.length - end), in: now.slice(start, now.length - end) };
}
