import { mostErrors, pickNearest } from '../text/known-words.ts';
import type { LoadedSearch } from './load-search.ts';
import { listWords, type ParsedQuery, type QueryReader, type QueryWord } from './parse-query.ts';
import type { SpellingFinder } from '../text/spellings.ts';
import { foldWord } from '../text/words.ts';

/** Finds the documents for each word; a word that no document holds is tried as the beginning of one, then as an error. */
export async function matchWords(
  search: OpenSearch,
  { words, isOpen }: ParsedQuery,
  literal: boolean,
): Promise<{ words: MatchedWord[]; corrections: Correction[] }> {
  const found = await Promise.all(
    words.map(async (word, at): Promise<{ matched: MatchedWord; correction?: Correction }> => {
      const direct = { matched: await matchWord(search, word) };
      if (direct.matched.impacts.size > 0 || literal) return direct;
      const folded = foldWord(word.typed);
      if (isOpen && at === words.length - 1 && folded.length >= SHORTEST_BEGINNING) {
        const begun = await matchBeginning(search, word, folded);
        if (begun.impacts.size > 0) return { matched: begun };
      }
      if (folded.length < SHORTEST_CORRECTED) return direct;
      const nearest = await findNearest(search, folded);
      const [meant] = nearest === undefined ? [] : listWords(nearest, search);
      if (nearest === undefined || meant === undefined) return direct;
      return { matched: await matchWord(search, meant), correction: { typed: word.typed, used: nearest } };
    }),
  );
  return {
    words: found.map(({ matched }) => matched),
    corrections: found.flatMap(({ correction }) => correction ?? []),
  };
}

/** Finds the documents that hold a word, in whichever of its alternatives, each with the word's impact on it. */
export async function matchWord({ ranking }: OpenSearch, word: QueryWord): Promise<MatchedWord> {
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

const SHORTEST_BEGINNING = 2;
const SHORTEST_CORRECTED = 3;

/** The index, and how its words are read. */
export interface OpenSearch extends LoadedSearch, QueryReader {
  /** Finds spellings in a text. */
  findWritten: SpellingFinder;
}

export interface MatchedWord {
  word: QueryWord;
  /** The documents that hold it. */
  impacts: Map<number, number>;
  times: number;
  /** The terms by which it is known in a text. */
  terms: string[];
  /** Whether only its beginning was typed. */
  isBegun: boolean;
}

export interface Correction {
  typed: string;
  used: string;
}
