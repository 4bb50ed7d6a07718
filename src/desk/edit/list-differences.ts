import { structuredPatch } from 'diff';

/** What a change takes out of a text and puts into it, line by line, each place with the line, from 1, that it starts on. */
export function listDifferences(before: string, after: string): { line: number; out: string[]; in: string[] }[] {
  return structuredPatch('', '', before, after, '', '', { context: 0 }).hunks.map(({ oldStart, newStart, lines }) => {
    const [out, added] = ['-', '+'].map((sign) =>
      lines.filter((line) => line.startsWith(sign)).map((line) => line.slice(1)),
    );
    return { line: added?.length ? newStart : oldStart, out: out ?? [], in: added ?? [] };
  });
}
