import { allFields } from '../fields.ts';
import { issueAt, type Rule } from '../issue.ts';

export const accessed: Rule = {
  name: 'accessed',
  asks: 'Every reference with an address says on which day it was read there.',
  check: (corpus) =>
    allFields(corpus).flatMap(({ entry, path, value, schema }) => {
      // A reference is what can say when it was read.
      if (schema.properties?.['accessed'] === undefined) return [];
      const { url, accessed } = (value ?? {}) as { url?: unknown; accessed?: unknown };
      if (typeof url !== 'string' || accessed !== undefined) return [];
      return issueAt(entry, [...path, 'url'], {
        severity: 'warning',
        message: `The reference to ${url} does not say when it was read there.`,
        remedy: 'Add `accessed`, the day on which you last read it there, such as accessed: 2024-03-25.',
      });
    }),
};
