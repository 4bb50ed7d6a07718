import { sort } from 'd3-array';
import type { Corpus } from '../corpus/read-corpus.ts';
import type { IsoDay } from '../model/dates/uncertain-date.ts';
import { absolutes } from './rules/absolutes.ts';
import { accessed } from './rules/accessed.ts';
import { background } from './rules/background.ts';
import { code } from './rules/code.ts';
import { date } from './rules/date.ts';
import { direction } from './rules/direction.ts';
import { editor } from './rules/editor.ts';
import { eventOrder } from './rules/event-order.ts';
import { fields } from './rules/fields.ts';
import { id } from './rules/id.ts';
import { history } from './rules/history.ts';
import type { Circumstances, Finding, Rule, ShownIssue } from './issue.ts';
import { language } from './rules/language.ts';
import { link } from './rules/link.ts';
import { marker } from './rules/marker.ts';
import { overlap } from './rules/overlap.ts';
import { positions } from './rules/positions.ts';
import { published } from './rules/published.ts';
import { quote } from './rules/quote.ts';
import { quotedWords } from './rules/quoted-words.ts';
import { readable } from './rules/readable.ts';
import { reading } from './rules/reading.ts';
import { reference } from './rules/reference.ts';
import { relation } from './rules/relation.ts';
import { silence } from './rules/silence.ts';
import { story } from './rules/story.ts';
import { spelling } from './rules/spelling.ts';
import { text } from './rules/text.ts';
import { unchanged } from './rules/unchanged.ts';
import { unique } from './rules/unique.ts';
import { voices } from './rules/voices.ts';

/** All rules, in the order in which they are explained. */
export const rules: readonly Rule[] = [
  readable,
  fields,
  id,
  story,
  language,
  editor,
  unique,
  reference,
  text,
  unchanged,
  history,
  code,
  direction,
  link,
  quote,
  overlap,
  voices,
  date,
  eventOrder,
  published,
  relation,
  positions,
  reading,
  silence,
  absolutes,
  marker,
  spelling,
  quotedWords,
  accessed,
  background,
];

/**
 * Everything that the rules find in the stories of a site, each thing once: errors before warnings, each by file and
 * line.
 *
 * @param today the day of the check, so that a date in the future can be noticed
 * @param circumstances what was committed before, and what the site is built for; nothing where it is left out
 */
export function runChecks(
  { stories }: Corpus,
  today: IsoDay,
  circumstances: Circumstances = { readCommitted: () => null },
): ShownIssue[] {
  const sources = new Map(stories.flatMap((corpus) => [...corpus.sources]));
  const lines = new Map<string, string[]>();
  const lineOf = ({ file, line }: Finding): string | null => {
    const source = sources.get(file);
    if (source !== undefined && !lines.has(file)) lines.set(file, source.split(/\r?\n/));
    return lines.get(file)?.[line - 1] ?? null;
  };
  const found = stories.flatMap((corpus) =>
    rules.flatMap(({ name, check }) =>
      check(corpus, today, circumstances).map((finding) => ({ ...finding, rule: name, source: lineOf(finding) })),
    ),
  );
  return sortIssues(found);
}

/** Findings as they are reported: each once, since what all stories share is looked at with each of them. */
export function sortIssues(found: readonly ShownIssue[]): ShownIssue[] {
  const once = [...new Map(found.map((issue) => [JSON.stringify(issue), issue])).values()];
  return sort(
    once,
    ({ severity }) => severity,
    ({ file }) => file,
    ({ line }) => line,
    ({ column }) => column,
  );
}
