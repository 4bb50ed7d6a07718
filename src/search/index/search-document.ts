import { sort } from 'd3-array';
import { TEXT_ID, UNDATED, type SearchFilter } from '../text/index-format.ts';
import type { SearchRecord } from '../text/search-record.ts';

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
  return sort(documents.values(), ({ date }) => date);
}

function startDocument(record: SearchRecord, url: string): SearchDocument {
  const { text, shown = text, articles, topics, names, relation, voices, claimKind, story, ...facts } = record;
  const { kind, id, date, asked = [], terms = [], letters = [] } = facts;
  const [paragraphs, whole] = [splitParagraphs(text), splitParagraphs(shown)];
  const isPassage = kind === 'passage';
  return {
    ...facts,
    id: isPassage ? (url.split('/').at(-2) ?? url) : id,
    url,
    paragraphs:
      isPassage && paragraphs.length > 0
        ? [{ id, text: paragraphs.join(' ') }]
        : paragraphs.map((words, at) => ({ id: `${TEXT_ID}${at}`, text: words, shown: whole[at] ?? words })),
    asked,
    terms,
    letters,
    filters: {
      kind: [kind],
      story: story === undefined ? [] : [story],
      article: unique(articles),
      topic: unique(topics),
      name: unique(names),
      year: [date?.slice(0, 4) ?? UNDATED],
      relation: relation === undefined ? [] : [relation],
      voice: unique(voices),
      claim: claimKind === undefined ? [] : [claimKind],
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

/** A thing that is found: an article with its paragraphs, or one other entry. */
export interface SearchDocument extends Pick<
  SearchRecord,
  'kind' | 'id' | 'url' | 'title' | 'language' | 'date' | 'dateLabel' | 'unreviewed'
> {
  /** Each with the words to be found, and as it is shown, where that is more. */
  paragraphs: { id: string; text: string; shown?: string }[];
  asked: readonly string[];
  terms: readonly string[];
  letters: readonly string[];
  filters: Record<SearchFilter, string[]>;
}
