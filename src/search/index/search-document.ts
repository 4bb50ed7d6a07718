import { TEXT_ID, UNDATED, type SearchFilter } from '../text/index-format.ts';
import type { SearchKind, SearchRecord } from '../text/search-record.ts';

/**
 * Joins records into the documents of the index: the passages of one article are one document, every other record is
 * its own. Documents come in the order of their dates, undated ones last, so that a document's number is its place in
 * time; within a date they keep the order in which they were handed over.
 *
 * Throws where two documents have one address, or where the records cannot be told apart.
 */
export function groupDocuments(records: readonly SearchRecord[]): SearchDocument[] {
  const documents = new Map<string, SearchDocument>();
  for (const record of records) {
    const url = record.kind === 'passage' ? record.url.replace(/#.*$/u, '') : record.url;
    const known = documents.get(url);
    if (known === undefined) {
      documents.set(url, startDocument(record, url));
    } else if (known.kind === 'passage' && record.kind === 'passage') {
      addPassage(known, record);
    } else {
      throw new Error(
        `Two search records have the address ${url}: the ${known.kind} "${known.title}" and the ${record.kind} "${record.title}". Give each an address of its own.`,
      );
    }
  }
  return [...documents.values()].sort((a, b) => compareDates(a.date, b.date));
}

function startDocument(record: SearchRecord, url: string): SearchDocument {
  const paragraphs = splitParagraphs(record.text);
  const shown = splitParagraphs(record.shown ?? record.text);
  const isPassage = record.kind === 'passage';
  return {
    kind: record.kind,
    id: isPassage ? (url.split('/').at(-2) ?? url) : record.id,
    url,
    title: record.title,
    paragraphs:
      isPassage && paragraphs.length > 0
        ? [{ id: record.id, text: paragraphs.join(' ') }]
        : paragraphs.map((text, at) => ({ id: `${TEXT_ID}${at}`, text, shown: shown[at] ?? text })),
    asked: [...(record.asked ?? [])],
    terms: [...(record.terms ?? [])],
    letters: [...(record.letters ?? [])],
    ...(record.language === undefined ? {} : { language: record.language }),
    ...(record.date === undefined ? {} : { date: record.date }),
    ...(record.dateLabel === undefined ? {} : { dateLabel: record.dateLabel }),
    ...(record.unreviewed === undefined ? {} : { unreviewed: record.unreviewed }),
    filters: {
      kind: [record.kind],
      story: record.story === undefined ? [] : [record.story],
      article: unique(record.articles),
      topic: unique(record.topics),
      name: unique(record.names),
      year: [record.date?.slice(0, 4) ?? UNDATED],
      relation: record.relation === undefined ? [] : [record.relation],
      voice: unique(record.voices),
      claim: record.claimKind === undefined ? [] : [record.claimKind],
    },
  };
}

function addPassage(document: SearchDocument, record: SearchRecord): void {
  document.paragraphs.push({ id: record.id, text: splitParagraphs(record.text).join(' ') });
  document.filters.topic = unique([...document.filters.topic, ...(record.topics ?? [])]);
  document.filters.name = unique([...document.filters.name, ...(record.names ?? [])]);
}

function splitParagraphs(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
}

function unique(values: readonly string[] = []): string[] {
  return [...new Set(values)];
}

function compareDates(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}

/** A thing that is found: an article with its paragraphs, or one other entry. */
export interface SearchDocument {
  kind: SearchKind;
  id: string;
  url: string;
  title: string;
  /** Each with the words to be found, and as it is shown, where that is more. */
  paragraphs: { id: string; text: string; shown?: string }[];
  asked: string[];
  terms: string[];
  letters: string[];
  language?: string;
  date?: string;
  dateLabel?: string;
  unreviewed?: string;
  filters: Record<SearchFilter, string[]>;
}
