import {
  cutExcerpt,
  findMarks,
  splitParts,
  scoreMarks,
  type Excerpt,
  type Mark,
  type TextPart,
  type Wanted,
} from './mark-text.ts';
import type { RelationWord } from '../../schemas/vocabularies.ts';
import { addMarksToUrl } from './marked-url.ts';
import type { PagefindFragment } from './pagefind-api.ts';
import { ASKED_ID, languageOf, SHOWN_ID, TEXT_ID, type SearchKind } from '../text/index-format.ts';
import type { SearchLanguage } from '../text/search-language.ts';
import { findWords } from '../text/words.ts';

/** Makes what a reader sees of one document: where it leads, and the words in it that answer the query. */
export function describeResult(fragment: PagefindFragment, query: DescribedQuery): SearchResult {
  const { url, meta, filters } = fragment;
  const language = languageOf(meta);
  const title = meta['title'] ?? '';
  const titleMarks = findMarks(title, query.wanted, language);
  const blocks = fragment.anchors.map(({ id, text }) => {
    const weight = scoreMarks(findMarks(text, query.wanted, language), query.weights);
    const shown = meta[SHOWN_ID + id] ?? text;
    return { id, text: shown, marks: findMarks(shown, query.wanted, language), weight };
  });
  const kind = (meta['kind'] ?? 'passage') as SearchKind;
  const paragraphs = blocks.filter(({ id }) => !id.startsWith(ASKED_ID));
  const asked = pickHeaviest(blocks.filter(({ id }) => id.startsWith(ASKED_ID)))[0];
  const shown = kind === 'passage' ? pickPassages(paragraphs) : pickHeaviest(paragraphs).slice(0, 1);
  const passages = (shown.length > 0 ? shown : paragraphs.slice(0, 1)).map((block): FoundPassage => ({
    ...(block.id.startsWith(TEXT_ID) ? {} : { id: block.id }),
    url: addMarksToUrl(
      block.id.startsWith(TEXT_ID) ? url : `${url}#${block.id}`,
      listMarked(kind === 'passage' ? [block] : [{ text: title, marks: titleMarks }, block]),
    ),
    excerpt: cutExcerpt(block.text, block.marks, query.weights, language),
  }));
  const all = [{ text: title, marks: titleMarks }, ...blocks];
  return {
    kind,
    id: meta['id'] ?? '',
    url: passages[0]?.url ?? addMarksToUrl(url, listMarked([{ text: title, marks: titleMarks }])),
    title,
    titleParts: splitParts(title, { start: 0, end: title.length }, titleMarks),
    passages,
    ...(asked === undefined || asked.weight === 0
      ? {}
      : { asked: splitParts(asked.text, { start: 0, end: asked.text.length }, asked.marks) }),
    letters: (meta['letters'] ?? '').split(' ').filter((letter) => letter !== ''),
    articles: filters['article'] ?? [],
    topics: filters['topic'] ?? [],
    ...(filters['story']?.[0] === undefined ? {} : { story: filters['story'][0] }),
    ...(filters['relation']?.[0] === undefined ? {} : { relation: filters['relation'][0] as RelationWord }),
    ...(meta['date'] === undefined ? {} : { date: meta['date'] }),
    ...(meta['dateLabel'] === undefined ? {} : { dateLabel: meta['dateLabel'] }),
    ...(meta['unreviewed'] === undefined ? {} : { unreviewed: meta['unreviewed'] }),
    missing: [],
    matchedAs: query.typed.flatMap((typed, word) =>
      typed === undefined ? [] : listOtherSpellings(all, typed, word, query.wanted.language),
    ),
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

function listMarked(texts: readonly MarkedText[]): string[] {
  return unique(texts.flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end))));
}

/** The spellings by which a word was found, where none of them has the word that was typed. */
function listOtherSpellings(
  texts: readonly MarkedText[],
  typed: string,
  word: number,
  language: SearchLanguage,
): SearchResult['matchedAs'] {
  const found = unique(
    texts.flatMap(({ text, marks }) =>
      marks.filter(({ words }) => words.includes(word)).map(({ start, end }) => text.slice(start, end)),
    ),
  );
  const stems = (text: string): string =>
    ` ${findWords(text, language)
      .map(({ folded }) => language.stem(folded))
      .join(' ')} `;
  const own = stems(typed);
  return found.length === 0 || found.some((form) => stems(form).includes(own)) ? [] : [{ typed, found }];
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

const MOST_PASSAGES = 3;

interface MarkedText {
  text: string;
  marks: Mark[];
}

interface Block extends MarkedText {
  id: string;
  weight: number;
}

/** What of a query is needed to show a result. */
export interface DescribedQuery {
  wanted: Wanted;
  /** How rare each word is. */
  weights: readonly number[];
  /** How each word was typed; undefined where only its beginning was. */
  typed: readonly (string | undefined)[];
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
  /** The title of its story, where the site has several. */
  story?: string;
  /** Of a claim: how the articles stand to each other. */
  relation?: RelationWord;
  date?: string;
  dateLabel?: string;
  /** That its text has yet to be read against some articles. */
  unreviewed?: string;
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
