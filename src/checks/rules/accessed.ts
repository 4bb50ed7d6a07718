import type { Corpus, Entry } from '../../corpus/read-corpus.ts';
import { issueAt, type Rule } from '../issue.ts';

export const accessed: Rule = {
  name: 'accessed',
  asks: 'Every reference with an address says on which day it was read there.',
  check: (corpus) =>
    everyEntry(corpus).flatMap((entry) =>
      findReferences(entry.data, []).map(({ path, url }) =>
        issueAt(entry, [...path, 'url'], {
          rule: 'accessed',
          severity: 'warning',
          message: `The reference to ${url} does not say when it was read there.`,
          remedy: 'Add `accessed`, the day on which you last read it there, such as accessed: 2024-03-25.',
        }),
      ),
    ),
};

function everyEntry({ articles, claims, events, gaps }: Corpus): Entry<unknown>[] {
  return [...articles, ...claims, ...events, ...gaps];
}

/** The references below a value that have an address and no day: those in lists, and those of a background figure. */
function findReferences(value: unknown, path: PropertyKey[]): { path: PropertyKey[]; url: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const isReference = path.at(-1) === 'reference' || path.at(-2) === 'references';
  if (isReference) {
    const { url, accessed } = value as { url?: string; accessed?: string };
    return url !== undefined && accessed === undefined ? [{ path, url }] : [];
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    findReferences(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
