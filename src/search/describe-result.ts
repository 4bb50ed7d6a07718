import {
  cutExcerpt,
  findMarks,
  splitParts,
  weighMarks,
  type Excerpt,
  type Mark,
  type TextPart,
  type Wanted,
} from './mark-text.ts';
import { addMarksToUrl } from './marked-url.ts';
import type { PagefindFragment } from './pagefind-api.ts';
import { ASKED_ID, TEXT_ID } from './search-document.ts';
import type { SearchKind } from './search-record.ts';

/** Makes what a reader sees of one document: where it leads, and the words in it that answer the query. */
export function describeResult(fragment: PagefindFragment, query: DescribedQuery): SearchResult {
  const { url, meta, filters } = fragment;
  const title = meta['title'] ?? '';
  const titleMarks = findMarks(title, query.wanted);
  const blocks = fragment.anchors.map(({ id, text }) => {
    const marks = findMarks(text, query.wanted);
    return { id, text, marks, weight: weighMarks(marks, query.weights) };
  });
  const kind = (meta['kind'] ?? 'passage') as SearchKind;
  const paragraphs = blocks.filter(({ id }) => !id.startsWith(ASKED_ID));
  const asked = pickHeaviest(blocks.filter(({ id }) => id.startsWith(ASKED_ID)))[0];
  const shown = kind === 'passage' ? pickPassages(paragraphs) : pickHeaviest(paragraphs).slice(0, 1);
  const passages = (shown.length > 0 ? shown : paragraphs.slice(0, 1)).map((block): FoundPassage => ({
    ...(block.id.startsWith(TEXT_ID) ? {} : { id: block.id }),
    url: addMarksToUrl(block.id.startsWith(TEXT_ID) ? url : `${url}#${block.id}`, listMarked(block)),
    excerpt: cutExcerpt(block.text, block.marks, query.weights),
  }));
  const all = [{ text: title, marks: titleMarks }, ...blocks];
  return {
    kind,
    id: meta['id'] ?? '',
    url: passages[0]?.url ?? url,
    title,
    titleParts: splitParts(title, { start: 0, end: title.length }, titleMarks),
    passages,
    ...(asked === undefined || asked.weight === 0
      ? {}
      : { asked: splitParts(asked.text, { start: 0, end: asked.text.length }, asked.marks) }),
    letters: (meta['letters'] ?? '').split(' ').filter((letter) => letter !== ''),
    articles: filters['article'] ?? [],
    topics: filters['topic'] ?? [],
    ...(meta['date'] === undefined ? {} : { date: meta['date'] }),
    ...(meta['dateLabel'] === undefined ? {} : { dateLabel: meta['dateLabel'] }),
    missing: [],
    matchedAs: query.names.flatMap(({ name, typed }) => {
      const found = unique(all.flatMap(({ text, marks }) => listSpellings(text, marks, name)));
      return found.length === 0 || found.some((form) => form.toLowerCase() === typed.toLowerCase())
        ? []
        : [{ typed, found }];
    }),
  };
}

function pickHeaviest(blocks: readonly Block[]): Block[] {
  return [...blocks].sort((a, b) => b.weight - a.weight);
}

/** The paragraphs to show of an article: the one that answers best, then others that answer at least half as well. */
function pickPassages(paragraphs: readonly Block[]): Block[] {
  const heaviest = pickHeaviest(paragraphs);
  const least = (heaviest[0]?.weight ?? 0) / 2;
  return heaviest.filter(({ weight }) => weight > 0 && weight >= least).slice(0, MOST_PASSAGES);
}

function listMarked({ text, marks }: Block): string[] {
  return unique(marks.map(({ start, end }) => text.slice(start, end)));
}

function listSpellings(text: string, marks: readonly Mark[], name: string): string[] {
  return marks.filter((mark) => mark.name === name).map(({ start, end }) => text.slice(start, end));
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

const MOST_PASSAGES = 3;

interface Block {
  id: string;
  text: string;
  marks: Mark[];
  weight: number;
}

/** What of a query is needed to show a result. */
export interface DescribedQuery {
  wanted: Wanted;
  /** How rare each word is. */
  weights: readonly number[];
  /** The groups of spellings asked for, and how each was typed. */
  names: readonly { name: string; typed: string }[];
}

/** A result, ready to be shown. */
export interface SearchResult {
  kind: SearchKind;
  /** The id of the article, claim, topic, event or name. */
  id: string;
  /** With the base path, the words to mark, and the paragraph. */
  url: string;
  title: string;
  titleParts: TextPart[];
  /** For an article up to three of its paragraphs, the best first; for other kinds one, or none if it has no text. */
  passages: FoundPassage[];
  /** The way of asking that answers the query, where one does. */
  asked?: TextPart[];
  letters: string[];
  /** Ids. */
  articles: string[];
  topics: string[];
  date?: string;
  dateLabel?: string;
  /** Words of the query, as typed, that it does not hold; empty for a full match. */
  missing: string[];
  /** Where it has only other spellings of what was typed: which. */
  matchedAs: { typed: string; found: string[] }[];
}

export interface FoundPassage {
  /** The paragraph's id on the article's page; absent for other kinds. */
  id?: string;
  url: string;
  excerpt: Excerpt;
}
