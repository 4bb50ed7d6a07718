import type { Corpus } from '../corpus/read-corpus.ts';
import type { IsoDay } from '../model/dates/uncertain-date.ts';
import { accessed } from './rules/accessed.ts';
import { code } from './rules/code.ts';
import { date } from './rules/date.ts';
import { eventOrder } from './rules/event-order.ts';
import { fields } from './rules/fields.ts';
import { id } from './rules/id.ts';
import type { History, Issue, Rule, ShownIssue } from './issue.ts';
import { language } from './rules/language.ts';
import { link } from './rules/link.ts';
import { overlap } from './rules/overlap.ts';
import { published } from './rules/published.ts';
import { quote } from './rules/quote.ts';
import { quotedWords } from './rules/quoted-words.ts';
import { readable } from './rules/readable.ts';
import { reading } from './rules/reading.ts';
import { reference } from './rules/reference.ts';
import { relation } from './rules/relation.ts';
import { silence } from './rules/silence.ts';
import { spelling } from './rules/spelling.ts';
import { text } from './rules/text.ts';
import { unchanged } from './rules/unchanged.ts';
import { unique } from './rules/unique.ts';

/** All rules, in the order in which they are explained. */
export const rules: readonly Rule[] = [
  readable,
  fields,
  id,
  language,
  unique,
  reference,
  text,
  unchanged,
  code,
  link,
  quote,
  overlap,
  date,
  eventOrder,
  published,
  relation,
  reading,
  silence,
  spelling,
  quotedWords,
  accessed,
];

/**
 * Everything that the rules find, by file and line.
 *
 * @param today the day of the check, so that a date in the future can be noticed
 * @param history what was committed before, for the rules that say what has changed; nothing where it is left out
 */
export function runChecks(
  corpus: Corpus,
  today: IsoDay,
  history: History = { readCommitted: () => null },
): ShownIssue[] {
  const lines = new Map<string, string[]>();
  const lineOf = ({ file, line }: Issue): string | null => {
    const source = corpus.sources.get(file);
    if (source !== undefined && !lines.has(file)) lines.set(file, source.split(/\r?\n/));
    return lines.get(file)?.[line - 1] ?? null;
  };
  return rules
    .flatMap((rule) => rule.check(corpus, today, history))
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column))
    .map((issue) => ({ ...issue, source: lineOf(issue) }));
}
