import { readEdtf } from '../../model/dates/edtf.ts';
import type { Corpus, Entry } from '../../corpus/read-corpus.ts';
import { dateFields } from '../../schemas/fields.ts';
import { issueAt, type Issue, type Rule } from '../issue.ts';

export const date: Rule = {
  name: 'date',
  asks: 'Every date is EDTF (ISO 8601-2).',
  check: (corpus) =>
    everyEntry(corpus).flatMap((entry) =>
      findDates(entry.data, []).flatMap(({ path, value }) => checkDate(entry, path, value)),
    ),
};

function checkDate(entry: Entry<unknown>, path: PropertyKey[], value: string): Issue[] {
  const reading = readEdtf(value);
  if (reading.ok) return [];
  const field = path.findLast((step) => typeof step === 'string') ?? 'date';
  return [
    issueAt(entry, path, { rule: 'date', message: `The field "${field}": ${reading.problem}`, remedy: reading.remedy }),
  ];
}

function everyEntry(corpus: Corpus): Entry<unknown>[] {
  const { articles, claims, events, topics, names, gaps, corrections, site } = corpus;
  return [...articles, ...claims, ...events, ...topics, ...names, ...gaps, ...corrections, ...site];
}

/** Every date field below a value, with its path. */
function findDates(value: unknown, path: PropertyKey[]): { path: PropertyKey[]; value: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    return typeof inner === 'string' && dateFields.has(key)
      ? [{ path: [...path, step], value: inner }]
      : findDates(inner, [...path, step]);
  });
}
