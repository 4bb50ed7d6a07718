import { describeResult, type SearchResult } from './describe-result.ts';
import { createFilters, type FilterChoice, type FilterCounts } from './filter-documents.ts';
import { findVerbatim } from './find-verbatim.ts';
import { mostErrors, pickNearest } from './known-words.ts';
import { loadSearch, type LoadedSearch } from './load-search.ts';
import { listWords, parseQuery, type ParsedQuery, type QueryWord } from './parse-query.ts';
import { dropPoorMatches, rankDocuments, reckonRarity } from './rank-documents.ts';
import { createSpellingFinder } from './spellings.ts';
import { createStemmer, type Stem } from './stem-word.ts';
import { foldWord } from './words.ts';

/**
 * Makes a search over the index that `writeIndex` wrote to `<base>pagefind/`. Nothing is fetched before the first call
 * of `open` or `search`; a fetch that fails rejects with a SearchUnavailableError and may be tried again.
 */
export function createSearch({ base }: { base: string }): Search {
  let opening: Promise<OpenSearch> | undefined;
  const open = (): Promise<OpenSearch> => {
    opening ??= openSearch(base).catch((error: unknown) => {
      opening = undefined;
      throw new SearchUnavailableError(error);
    });
    return opening;
  };
  return {
    async open() {
      await open();
    },
    async search(query, options = {}) {
      const opened = await open();
      try {
        return await runSearch(opened, query, options);
      } catch (error) {
        throw new SearchUnavailableError(error);
      }
    },
  };
}

/** The index could not be fetched or read: the reader is offline, or something blocks it. The cause says which file. */
export class SearchUnavailableError extends Error {
  constructor(cause: unknown) {
    super('The search index could not be loaded.', { cause });
    this.name = 'SearchUnavailableError';
  }
}

async function openSearch(base: string): Promise<OpenSearch> {
  const loaded = await loadSearch(base);
  const { spellings } = loaded.manifest;
  return {
    ...loaded,
    filters: createFilters(loaded),
    findAsked: createSpellingFinder(spellings, true),
    findWritten: createSpellingFinder(spellings, false),
    stem: createStemmer(spellings),
  };
}

async function runSearch(search: OpenSearch, query: string, options: SearchOptions): Promise<SearchOutcome> {
  const parsed = parseQuery(query, search.findAsked, search.stem);
  const { words, corrections } = await matchWords(search, parsed, options.literal === true);
  const verbatim = await Promise.all(parsed.verbatim.map((phrase) => holdVerbatim(search, phrase)));
  const excluded = await listExcluded(search, parsed);
  const allowed = await search.filters.choose(options.filters ?? {});
  const isEmpty = words.length === 0 && verbatim.length === 0;
  const passes = (number: number): boolean => !excluded.has(number) && verbatim.every((holders) => holders.has(number));

  const sought = [...words, ...(await weighVerbatim(search, parsed.verbatim))];
  const ranked = isEmpty
    ? search.hits.map((_, number) => ({ number, score: 0, holds: [] }))
    : rankDocuments(sought, search.hits.length).filter(({ number }) => passes(number));
  const kept = isEmpty ? ranked : dropPoorMatches(ranked, sought.length);
  const found = kept.filter(({ number }) => allowed.has(number));
  if (options.sort !== undefined && options.sort !== 'relevance') {
    const key = (number: number): number => orderByDate(number, search.manifest.dated, options.sort === 'oldest');
    found.sort((a, b) => key(a.number) - key(b.number));
  }
  const isFull = ({ holds }: { holds: readonly number[] }): boolean => holds.length === sought.length;
  const described = {
    wanted: {
      terms: indexTerms(words),
      verbatim: parsed.verbatim,
      findSpellings: search.findWritten,
      stem: search.stem,
    },
    weights: words.map(({ impacts }) => reckonRarity(impacts.size, search.hits.length)),
    typed: words.map(({ word, isBegun }) => (isBegun ? undefined : word.typed)),
  };
  return {
    total: found.length,
    full: found.filter(isFull).length,
    corrections,
    unknown: words.filter(({ impacts }) => impacts.size === 0).map(({ word }) => word.typed),
    load: async (from, count) =>
      Promise.all(
        found.slice(from, from + count).map(async ({ number, holds }) => {
          const result = describeResult(await readFragment(search, number), described);
          result.missing = words.flatMap(({ word }, at) => (holds.includes(at) ? [] : [word.typed]));
          return result;
        }),
      ),
    countFilters: async () => search.filters.count(new Set(kept.map(({ number }) => number)), options.filters ?? {}),
  };
}

/** Finds the documents for each word; a word that no document holds is tried as the beginning of one, then as an error. */
async function matchWords(
  search: OpenSearch,
  { words, isOpen }: ParsedQuery,
  literal: boolean,
): Promise<{ words: MatchedWord[]; corrections: Correction[] }> {
  const corrections: Correction[] = [];
  const matched = await Promise.all(
    words.map(async (word, at): Promise<MatchedWord> => {
      const direct = await matchWord(search, word);
      if (direct.impacts.size > 0 || literal) return direct;
      const folded = foldWord(word.typed);
      if (isOpen && at === words.length - 1 && folded.length >= SHORTEST_BEGINNING) {
        const begun = await matchBeginning(search, word, folded);
        if (begun.impacts.size > 0) return begun;
      }
      if (folded.length < SHORTEST_CORRECTED) return direct;
      const nearest = await findNearest(search, folded);
      const [meant] = nearest === undefined ? [] : listWords(nearest, search.findAsked, search.stem);
      if (nearest === undefined || meant === undefined) return direct;
      corrections.push({ typed: word.typed, used: nearest });
      return matchWord(search, meant);
    }),
  );
  const order = words.map(({ typed }) => typed);
  corrections.sort((a, b) => order.indexOf(a.typed) - order.indexOf(b.typed));
  return { words: matched, corrections };
}

async function matchWord({ ranking }: OpenSearch, word: QueryWord): Promise<MatchedWord> {
  const impacts = new Map<number, number>();
  for (const terms of word.alternatives) {
    const sets = await Promise.all(terms.map(async (term) => readImpacts(await ranking.findTerm(term))));
    const [first, ...others] = sets;
    for (const [number, impact] of first ?? []) {
      if (!others.every((set) => set.has(number))) continue;
      const least = Math.min(impact, ...others.map((set) => set.get(number) ?? 0));
      impacts.set(number, Math.max(impacts.get(number) ?? 0, least));
    }
  }
  return { word, impacts, times: word.times, terms: word.alternatives.flat(), isBegun: false };
}

async function matchBeginning({ ranking }: OpenSearch, word: QueryWord, folded: string): Promise<MatchedWord> {
  const found = await ranking.findPrefixed(folded);
  const impacts = new Map<number, number>();
  for (const postings of found) {
    for (const [number, impact] of readImpacts(postings)) {
      impacts.set(number, Math.max(impacts.get(number) ?? 0, impact));
    }
  }
  return { word, impacts, times: word.times, terms: found.map(({ term }) => term), isBegun: true };
}

function readImpacts(
  postings: { documents: readonly number[]; impacts: ArrayLike<number> } | undefined,
): Map<number, number> {
  return new Map(postings?.documents.map((number, at) => [number, postings.impacts[at] ?? 0]));
}

/** Among the words that begin alike first, because the first letter is seldom the wrong one and few words are fetched. */
async function findNearest({ ranking }: OpenSearch, folded: string): Promise<string | undefined> {
  for (const beginning of [folded.slice(0, 1), '']) {
    const nearest = pickNearest(folded, await ranking.findKnownWords(beginning), mostErrors(folded));
    if (nearest !== undefined) return nearest.written;
  }
  return undefined;
}

/** The documents that hold what stood in quotation marks, by a look at their texts. */
async function holdVerbatim(search: OpenSearch, phrase: string): Promise<Set<number>> {
  const words = listWords(phrase, () => [], search.stem);
  const matched = await Promise.all(words.map((word) => matchWord(search, word)));
  let candidates = [...(matched[0]?.impacts.keys() ?? [])].filter((number) =>
    matched.every(({ impacts }) => impacts.has(number)),
  );
  if (candidates.length > MOST_READ && /^[\p{L}\p{N} ]+$/u.test(phrase)) {
    const { results } = await search.pagefind.search(`"${phrase}"`);
    const near = new Set(results.map(({ id }) => search.numbers.get(id)));
    candidates = candidates.filter((number) => near.has(number));
  }
  const holders = await Promise.all(
    candidates.map(async (number) => {
      const { meta, anchors } = await readFragment(search, number);
      const texts = [meta['title'] ?? '', ...anchors.map(({ text }) => text)];
      return texts.some((text) => findVerbatim(phrase, text).length > 0) ? [number] : [];
    }),
  );
  return new Set(holders.flat());
}

/** The words of what stood in quotation marks rank the documents that hold it. */
async function weighVerbatim(search: OpenSearch, phrases: readonly string[]): Promise<MatchedWord[]> {
  const words = phrases.flatMap((phrase) => listWords(phrase, () => [], search.stem));
  return Promise.all(words.map((word) => matchWord(search, word)));
}

async function listExcluded(search: OpenSearch, { excluded, excludedVerbatim }: ParsedQuery): Promise<Set<number>> {
  const words = await Promise.all(excluded.map(async (word) => [...(await matchWord(search, word)).impacts.keys()]));
  const phrases = await Promise.all(excludedVerbatim.map(async (phrase) => [...(await holdVerbatim(search, phrase))]));
  return new Set([...words, ...phrases].flat());
}

async function readFragment({ hits }: OpenSearch, number: number): ReturnType<OpenSearch['hits'][number]['data']> {
  const hit = hits[number];
  if (hit === undefined)
    throw new Error(`The search index has no document ${String(number)}: its parts do not belong together.`);
  return hit.data();
}

function indexTerms(words: readonly MatchedWord[]): Map<string, Set<number>> {
  const terms = new Map<string, Set<number>>();
  words.forEach(({ terms: own }, at) => {
    for (const term of own) terms.set(term, (terms.get(term) ?? new Set()).add(at));
  });
  return terms;
}

/** Numbers follow the dates, undated documents last; newest first turns the dated ones round and leaves those last. */
function orderByDate(number: number, dated: number, oldest: boolean): number {
  return oldest || number >= dated ? number : dated - 1 - number;
}

const SHORTEST_BEGINNING = 2;
const SHORTEST_CORRECTED = 3;

/** So many texts are read to find a phrase before Pagefind's own phrases, which weigh more, narrow them down. */
const MOST_READ = 12;

interface OpenSearch extends LoadedSearch {
  filters: ReturnType<typeof createFilters>;
  /** Finds spellings in a query, with capitals or without. */
  findAsked: ReturnType<typeof createSpellingFinder>;
  /** Finds spellings in a text. */
  findWritten: ReturnType<typeof createSpellingFinder>;
  stem: Stem;
}

interface MatchedWord {
  word: QueryWord;
  /** The documents that hold it. */
  impacts: Map<number, number>;
  times: number;
  /** The terms by which it is known in a text. */
  terms: string[];
  /** Whether only its beginning was typed. */
  isBegun: boolean;
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
  /** Words that no entry holds and that resemble none. */
  unknown: string[];
  /** Reads results in order; fetches their texts. */
  load: (from: number, count: number) => Promise<SearchResult[]>;
  /** Counts, for each value of each filter, the results that it would leave beside the other filters chosen. */
  countFilters: () => Promise<FilterCounts>;
}

export interface Correction {
  typed: string;
  used: string;
}
