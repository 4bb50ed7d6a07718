import type { Corpus } from '../corpus/read-corpus.ts';
import type { IsoDay } from '../model/uncertain-date.ts';
import { date } from './date.ts';
import { eventOrder } from './event-order.ts';
import { fields } from './fields.ts';
import type { Issue, Rule } from './issue.ts';
import { published } from './published.ts';
import { quote } from './quote.ts';
import { readable } from './readable.ts';
import { reading } from './reading.ts';
import { reference } from './reference.ts';
import { relation } from './relation.ts';
import { silence } from './silence.ts';
import { unique } from './unique.ts';

/** All rules, in the order in which they are explained. */
export const rules: readonly Rule[] = [
  readable,
  fields,
  unique,
  reference,
  quote,
  date,
  eventOrder,
  published,
  relation,
  reading,
  silence,
];

/**
 * Everything that the rules find, by file and line.
 *
 * @param today the day of the check, so that a date in the future can be noticed
 */
export function runChecks(corpus: Corpus, today: IsoDay): Issue[] {
  return rules
    .flatMap((rule) => rule.check(corpus, today))
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column));
}
