import { findVerbatim } from '../text/find-verbatim.ts';
import { languageOf } from '../text/index-format.ts';
import { matchWord, type MatchedWord, type OpenSearch } from './match-words.ts';
import { listWords, type ParsedQuery } from './parse-query.ts';
import type { PagefindFragment } from './pagefind-api.ts';

/** The documents that hold what stood in quotation marks, by a look at their texts. */
export async function holdVerbatim(search: OpenSearch, phrase: string): Promise<Set<number>> {
  const words = listWords(phrase, { ...search, findAsked: () => [] });
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
      return texts.some((text) => findVerbatim(phrase, text, search.language, languageOf(meta)).length > 0)
        ? [number]
        : [];
    }),
  );
  return new Set(holders.flat());
}

/** The words of what stood in quotation marks rank the documents that hold it. */
export async function scoreVerbatim(search: OpenSearch, phrases: readonly string[]): Promise<MatchedWord[]> {
  const words = phrases.flatMap((phrase) => listWords(phrase, { ...search, findAsked: () => [] }));
  return Promise.all(words.map((word) => matchWord(search, word)));
}

/** The documents that hold a word, or quoted words, that the query leaves out. */
export async function listExcluded(
  search: OpenSearch,
  { excluded, excludedVerbatim }: ParsedQuery,
): Promise<Set<number>> {
  const words = await Promise.all(excluded.map(async (word) => [...(await matchWord(search, word)).impacts.keys()]));
  const phrases = await Promise.all(excludedVerbatim.map(async (phrase) => [...(await holdVerbatim(search, phrase))]));
  return new Set([...words, ...phrases].flat());
}

/** Reads the text of a document. */
export async function readFragment({ hits }: OpenSearch, number: number): Promise<PagefindFragment> {
  const hit = hits[number];
  if (hit === undefined)
    throw new Error(`The search index has no document ${number}: its parts do not belong together.`);
  return hit.data();
}

/** So many texts are read to find a phrase before Pagefind's own phrases, which weigh more, narrow them down. */
const MOST_READ = 12;
