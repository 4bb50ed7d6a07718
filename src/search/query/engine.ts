import { describeResult, type SearchResult } from './describe-result.ts';
import { createFilters, type DocumentFilters, type FilterChoice, type FilterCounts } from './filter-documents.ts';
import { holdVerbatim, listExcluded, readFragment, scoreVerbatim } from './hold-verbatim.ts';
import { loadSearch } from './load-search.ts';
import { matchWords, type Correction, type MatchedWord, type OpenSearch } from './match-words.ts';
import { parseQuery } from './parse-query.ts';
import { dropPoorMatches, rankDocuments, computeRarity, type RankedDocument } from './rank-documents.ts';
import type { SearchKind } from '../text/index-format.ts';
import type { SearchLanguage } from '../text/search-language.ts';
import { createSpellingFinder } from '../text/spellings.ts';
import { createStemmer } from '../text/stem-word.ts';
import { findWords, foldWord, isFunctionWord } from '../text/words.ts';

/**
 * Makes a search over the index that `writeIndex` wrote to `<base>pagefind/`. Nothing is fetched before the first call
 * of `open` or `search`; a fetch that fails rejects with a SearchUnavailableError and may be tried again. The index is
 * opened anew then: it may have been replaced by that of a later build, which has files of other names.
 */
export function createSearch({ base, language }: { base: string; language: SearchLanguage }): Search {
  let opening: Promise<FilteredSearch> | undefined;
  const fail = (error: unknown): never => {
    opening = undefined;
    throw new SearchUnavailableError(error);
  };
  const open = () => (opening ??= openSearch(base, language).catch(fail));
  return {
    async open() {
      await open();
    },
    async search(query, options = {}) {
      const outcome = await runSearch(await open(), query, options).catch(fail);
      return { ...outcome, load: (from, count) => outcome.load(from, count).catch(fail) };
    },
  };
}

/** The index could not be fetched or read: the reader is offline, or something blocks it. The cause says which file. */
class SearchUnavailableError extends Error {
  constructor(cause: unknown) {
    super('The search index could not be loaded.', { cause });
    this.name = 'SearchUnavailableError';
  }
}

async function openSearch(base: string, language: SearchLanguage): Promise<FilteredSearch> {
  const loaded = await loadSearch(base);
  const { spellings } = loaded.manifest;
  return {
    ...loaded,
    language,
    filters: createFilters(loaded),
    findAsked: createSpellingFinder(spellings, true, language),
    findWritten: createSpellingFinder(spellings, false, language),
    stem: createStemmer(spellings, language),
  };
}

async function runSearch(search: FilteredSearch, query: string, options: SearchOptions): Promise<SearchOutcome> {
  const parsed = parseQuery(query, search);
  const { words, corrections } = await matchWords(search, parsed, options.literal === true);
  const verbatim = await Promise.all(parsed.verbatim.map((phrase) => holdVerbatim(search, phrase)));
  const excluded = await listExcluded(search, parsed);
  const allowed = await search.filters.choose(options.filters ?? {});
  const isEmpty = words.length === 0 && verbatim.length === 0;
  const passes = (number: number): boolean => !excluded.has(number) && verbatim.every((holders) => holders.has(number));

  const sought = [...words, ...(await scoreVerbatim(search, parsed.verbatim))];
  const ranked = isEmpty
    ? search.hits.map((_, number) => ({ number, score: 0, holds: [] }))
    : rankDocuments(sought, search.hits.length).filter(({ number }) => passes(number));
  const kept = isEmpty ? ranked : dropPoorMatches(ranked, sought.length);
  const found = kept.filter(({ number }) => allowed.has(number));
  const byDate = options.sort !== undefined && options.sort !== 'relevance';
  if (byDate || isEmpty) {
    const places = await search.ranking.listPlaces();
    const key = (number: number): number =>
      orderByDate(places[number] ?? 0, search.manifest.dated, options.sort !== 'newest');
    found.sort((a, b) => key(a.number) - key(b.number));
  }
  const isFull = ({ holds }: { holds: readonly number[] }): boolean => holds.length === sought.length;
  const described = {
    wanted: {
      terms: indexTerms(words),
      verbatim: parsed.verbatim,
      findSpellings: search.findWritten,
      stem: search.stem,
      language: search.language,
    },
    weights: words.map(({ impacts }) => computeRarity(impacts.size, search.hits.length)),
    typed: words.map(({ word, isBegun }) => (isBegun ? undefined : word.typed)),
  };
  const byRelevance = !isEmpty && (options.sort ?? 'relevance') === 'relevance';
  const typedWords = words
    .map(({ word }) => foldWord(word.typed))
    .filter((word) => !isFunctionWord(word, search.language));
  const namesThing = findWords(query, search.language).every(({ folded }) => !isFunctionWord(folded, search.language));
  const order = async (): Promise<readonly RankedDocument[]> => {
    if (!byRelevance) return found;
    const preferred = await preferTyped(search, found, isFull, typedWords);
    return namesThing ? preferClaims(search, preferred, isFull) : preferred;
  };
  let ordered: Promise<readonly RankedDocument[]> | undefined;
  return {
    total: found.length,
    full: found.filter(isFull).length,
    corrections,
    unheld: parsed.verbatim.filter((_, at) => verbatim[at]?.size === 0),
    unknown: words.filter(({ impacts }) => impacts.size === 0).map(({ word }) => word.typed),
    load: async (from, count) =>
      Promise.all(
        (await (ordered ??= order())).slice(from, from + count).map(async ({ number, holds }) => {
          const result = describeResult(await readFragment(search, number), described);
          result.missing = words.flatMap(({ word }, at) => (holds.includes(at) ? [] : [word.typed]));
          return result;
        }),
      ),
    countFilters: async () => search.filters.count(new Set(kept.map(({ number }) => number)), options.filters ?? {}),
  };
}

/**
 * Among the first entries that hold every word and rank about alike, those come first that have the words as they were
 * typed: "mourning" before "mourns". The ranking knows stems only; the texts of the first entries are read anyway.
 */
async function preferTyped(
  search: FilteredSearch,
  found: RankedDocument[],
  isFull: (one: RankedDocument) => boolean,
  typed: readonly string[],
): Promise<RankedDocument[]> {
  const least = (found[0]?.score ?? 0) * ABOUT_ALIKE;
  const rest = found.findIndex((one, at) => at >= MOST_PREFERRED || !isFull(one) || one.score < least);
  const leading = found.slice(0, rest === -1 ? found.length : rest);
  if (typed.length < 2 || leading.length < 2) return found;
  const counted = await Promise.all(
    leading.map(async (one) => {
      const { meta, anchors } = await readFragment(search, one.number);
      const texts = [meta['title'] ?? '', ...anchors.map(({ text }) => text)];
      const own = texts.flatMap((text) => findWords(text, search.language).map(({ folded }) => folded));
      return { one, count: typed.filter((word) => own.includes(word)).length };
    }),
  );
  return [...counted.sort((a, b) => b.count - a.count).map(({ one }) => one), ...found.slice(leading.length)];
}

/**
 * For words that name a thing and ask no question, the claims on it come before the topics, the questions and the events
 * of that name: a topic's name is so short that it ranks before what is said on it, and of many stories there are many of
 * one name. Articles and names keep their places.
 */
async function preferClaims(
  { ranking }: FilteredSearch,
  found: readonly RankedDocument[],
  isFull: (one: RankedDocument) => boolean,
): Promise<readonly RankedDocument[]> {
  if (found.length < 2) return found;
  const least = (found[0]?.score ?? 0) * WORTH_MOVING;
  const kindOf = await ranking.readKinds();
  const moved = found.filter((one) => isFull(one) && one.score >= least && movedKinds.has(kindOf(one.number)));
  const isClaim = (one: RankedDocument) => Number(kindOf(one.number) === 'claim');
  const sorted = moved.toSorted((a, b) => isClaim(b) - isClaim(a));
  const places = new Map(moved.map((one, at) => [one, sorted[at]]));
  return found.map((one) => places.get(one) ?? one);
}

const movedKinds = new Set<SearchKind | undefined>(['claim', 'topic', 'question', 'event']);
/** What has less than this share of the best one's score stays where it is. */
const WORTH_MOVING = 0.4;

/** Entries whose scores are this near to the best one's. */
const ABOUT_ALIKE = 0.85;
/** How many of them: their texts are fetched for it, and these are shown first. */
const MOST_PREFERRED = 5;

function indexTerms(words: readonly MatchedWord[]): Map<string, Set<number>> {
  const terms = new Map<string, Set<number>>();
  words.forEach(({ terms: own }, at) => {
    for (const term of own) terms.set(term, (terms.get(term) ?? new Set()).add(at));
  });
  return terms;
}

/** Places follow the dates, undated documents last; newest first turns the dated ones round and leaves those last. */
function orderByDate(place: number, dated: number, oldest: boolean): number {
  return oldest || place >= dated ? place : dated - 1 - place;
}

interface FilteredSearch extends OpenSearch {
  filters: DocumentFilters;
}

export interface Search {
  /** Fetches what every search needs, so that the first keystroke need not wait for it. */
  open: () => Promise<void>;
  search: (query: string, options?: SearchOptions) => Promise<SearchOutcome>;
}

export interface SearchOptions {
  /** For each filter the values allowed, any of which will do. */
  filters?: FilterChoice;
  sort?: 'relevance' | 'newest' | 'oldest';
  /** Search for the words as typed, even where they look like typing errors. */
  literal?: boolean;
}

export interface SearchOutcome {
  /** How many entries were found, partial matches among them. */
  total: number;
  /** How many hold every word. */
  full: number;
  /** Words that no entry holds, and the known words that were searched for instead. */
  corrections: Correction[];
  /** What stood in quotation marks and stands so in no entry. */
  unheld: string[];
  /** Words that no entry holds and that resemble none. */
  unknown: string[];
  /** Reads results in order; fetches their texts. */
  load: (from: number, count: number) => Promise<SearchResult[]>;
  /** Counts, for each value of each filter, the results that it would leave beside the other filters chosen. */
  countFilters: () => Promise<FilterCounts>;
}
