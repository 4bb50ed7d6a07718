import type { Issue } from '../../checks/issue.ts';
import { listOpenClaims, proposeEvent, readForClaims } from '../../checks/questions.ts';
import { articlesWithText } from '../../checks/articles.ts';
import { measureCoverage } from '../../corpus/measure-coverage.ts';
import type { Corpus, Entry } from '../../corpus/read-corpus.ts';
import { findDate } from '../../model/dates/read-dates.ts';
import type { Selector } from '../../model/passages/locate.ts';
import { pinSpan } from '../../model/passages/pin-span.ts';
import { listUnreviewed } from '../../model/story/own-words.ts';
import type { ArticleData } from '../../schemas/article.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import type { EdtfText } from '../../schemas/fields.ts';

/**
 * What is left to do for an article, each thing once: its blanks and faults, what an import took out of it and nobody
 * confirmed, the claims that it was not read for, the events that it may report, its sentences that stand in no claim, and
 * what the site says that was not read against it.
 *
 * @param issues what the checks find
 * @returns null where there is no such article
 */
export function listWork(corpus: Corpus, id: string, issues: readonly Issue[]): Work | null {
  const article = articlesWithText(corpus).find((entry) => entry.id === id);
  const reading = article && readForClaims(article, corpus);
  if (!reading) return null;
  const open = listOpenClaims(reading, corpus.claims)
    .map(({ claim, sentences }) => ({ id: claim.id, statement: claim.data.statement, sentences }))
    .sort((a, b) => b.sentences.length - a.sentences.length);
  return {
    blanks: issues.filter(({ file, severity }) => file === reading.article.file && severity === 'error'),
    removed: (corpus.articles.find((entry) => entry.id === id)?.data.removed ?? []).flatMap((taken, index) =>
      taken.confirmed === true ? [] : { ...taken, index },
    ),
    claims: open,
    events: corpus.events.flatMap((event) => {
      const sentences = proposeEvent(reading, event.data);
      return sentences.length > 0 ? [{ id: event.id, title: event.data.title, sentences }] : [];
    }),
    sentences: listSentences(corpus, id),
    unread: listUnread(corpus, id),
  };
}

/** How many things are left of a list of work. */
export function countWork(work: Work): number {
  return Object.values(work).reduce((sum, list: readonly unknown[]) => sum + list.length, 0);
}

/** The sentences with words that no claim and no event has. */
function listSentences(corpus: Corpus, id: string): Work['sentences'] {
  const text = corpus.texts.get(id)?.text ?? '';
  const measured = measureCoverage(corpus, [...corpus.claims, ...corpus.events]);
  return (measured.find(({ article }) => article.id === id)?.open ?? []).map(({ line, text: words, runs }) => ({
    line,
    text: words,
    runs: runs.map((run) => pinSpan(text, run)),
  }));
}

/** The words of the site that were not read against an article as it now is. */
function listUnread(corpus: Corpus, id: string): UnreadWords[] {
  const articles = corpus.articles
    .filter((article) => article.id === id)
    .map(({ data }) => ({ id, changed: findDate(data.changed) }));
  const isUnread = ({ comparedIn, read }: Reviewed) =>
    listUnreviewed({ comparedIn, read: findDate(read) }, articles).length > 0;
  const list = <T extends Reviewed>(entries: readonly Entry<T>[], say: (data: T) => string, fields: (keyof T)[]) =>
    entries
      .filter(({ data }) => isUnread(data))
      .map(({ collection, id: name, data, file, at }) => ({
        collection,
        id: name,
        words: say(data),
        fields: Object.fromEntries(fields.map((field) => [field, String(data[field] ?? '')])),
        file,
        line: at([]).line,
      }));
  const { claims, gaps, events, names, site, story } = corpus;
  return [
    ...list(
      claims.filter(({ data, body }) => data.finding !== undefined || body.trim() !== ''),
      ({ finding, statement }) => finding ?? statement,
      ['finding'],
    ),
    ...list(gaps, ({ question }) => question, ['question', 'note']),
    ...list(events, ({ note, title }) => note ?? title, ['title', 'note']),
    ...list(names, ({ note, name }) => note ?? name, ['note']),
    ...list(site, ({ lead }) => lead, ['description', 'lead', 'differences']),
    ...list(story, ({ lead }) => lead, ['lead', 'differences']),
  ];
}

export interface Work {
  /** What the article's own file lacks, and what is wrong in it. */
  blanks: Issue[];
  /** What was taken out of the copy, each with its place in the list; an editor has yet to confirm it. */
  removed: (ArticleData['removed'][number] & { index: number })[];
  /** The claims that it was not read for, those that it may make first. */
  claims: { id: string; statement: string; sentences: string[] }[];
  /** The events that it may report. */
  events: { id: string; title: string; sentences: string[] }[];
  /** The sentences that hold words in no claim or event, with those words. */
  sentences: { line: number; text: string; runs: Selector[] }[];
  unread: UnreadWords[];
}

/** Words of the site's own that speak of the articles. */
interface UnreadWords {
  collection: CollectionName;
  id: string;
  words: string;
  /** The sentences that may have to be mended, by their fields. */
  fields: Record<string, string>;
  file: string;
  line: number;
}

interface Reviewed {
  comparedIn?: string[] | undefined;
  read?: EdtfText | undefined;
}
