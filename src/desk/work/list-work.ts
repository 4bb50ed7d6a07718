import type { Issue } from '../../checks/issue.ts';
import { listOpenClaims, proposeEvent, readForClaims } from '../../checks/questions.ts';
import { articlesWithText } from '../../checks/articles.ts';
import { measureCoverage } from '../../corpus/measure-coverage.ts';
import type { Corpus } from '../../corpus/read-corpus.ts';
import { findDate } from '../../model/dates/read-dates.ts';
import { listUnreviewed } from '../../model/story/own-words.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import type { EdtfText } from '../../schemas/fields.ts';

/**
 * What is left to do for an article, each thing once: its blanks and faults, the claims that it was not read for, the
 * events that it may report, its sentences that stand in no claim, and what the site says that was not read against it.
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
    claims: open,
    events: corpus.events.flatMap((event) => {
      const sentences = proposeEvent(reading, event.data);
      return sentences.length > 0 ? [{ id: event.id, title: event.data.title, sentences }] : [];
    }),
    sentences: measureCoverage(corpus).find((found) => found.article.id === id)?.open ?? [],
    unread: listUnread(corpus, id),
  };
}

/** How many things are left of a list of work. */
export function countWork({ blanks, claims, events, sentences, unread }: Work): number {
  return blanks.length + claims.length + events.length + sentences.length + unread.length;
}

/** The words of the site that were not read against an article as it now is. */
function listUnread(corpus: Corpus, id: string): UnreadWords[] {
  const articles = corpus.articles
    .filter((article) => article.id === id)
    .map(({ data }) => ({ id, changed: findDate(data.changed) }));
  const isUnread = ({ comparedIn, read }: Reviewed) =>
    listUnreviewed({ comparedIn, read: findDate(read) }, articles).length > 0;
  const { claims, gaps, events, names, site, story } = corpus;
  const told = claims.filter(({ data, body }) => data.finding !== undefined || body.trim() !== '');
  const of = (collection: CollectionName, words: string, name: string) => ({ collection, id: name, words });
  return [
    ...told
      .filter(({ data }) => isUnread(data))
      .map(({ id, data }) => of('claims', data.finding ?? data.statement, id)),
    ...gaps.filter(({ data }) => isUnread(data)).map(({ id, data }) => of('gaps', data.question, id)),
    ...events.filter(({ data }) => isUnread(data)).map(({ id, data }) => of('events', data.note ?? data.title, id)),
    ...names.filter(({ data }) => isUnread(data)).map(({ id, data }) => of('names', data.note ?? data.name, id)),
    ...[...site, ...story]
      .filter(({ data }) => isUnread(data))
      .map(({ collection, id, data }) => of(collection, data.lead, id)),
  ];
}

export interface Work {
  /** What the article's own file lacks, and what is wrong in it. */
  blanks: Issue[];
  /** The claims that it was not read for, those that it may make first. */
  claims: { id: string; statement: string; sentences: string[] }[];
  /** The events that it may report. */
  events: { id: string; title: string; sentences: string[] }[];
  /** The sentences that hold words in no claim. */
  sentences: { line: number; text: string }[];
  unread: UnreadWords[];
}

/** Words of the site's own that speak of the articles. */
interface UnreadWords {
  collection: CollectionName;
  id: string;
  words: string;
}

interface Reviewed {
  comparedIn?: string[] | undefined;
  read?: EdtfText | undefined;
}
