import { readEdtf } from '../../model/dates/edtf.ts';
import { allFields } from '../fields.ts';
import { issueAt, type Rule } from '../issue.ts';

export const date: Rule = {
  name: 'date',
  asks: 'Every date is EDTF (ISO 8601-2).',
  check: (corpus) =>
    allFields(corpus).flatMap(({ entry, path, value, schema }) => {
      const reading = schema.format === 'edtf' && typeof value === 'string' ? readEdtf(value) : null;
      if (reading?.ok !== false) return [];
      const field = path.findLast((step) => typeof step === 'string') ?? 'date';
      return issueAt(entry, path, { message: `The field "${field}": ${reading.problem}`, remedy: reading.remedy });
    }),
};
