/**
 * Ranks documents by BM25: the sum, over the words that each holds, of how rare the word is times the word's impact on
 * the document (see build-ranking.ts). Documents that hold all words are full matches; where the query has few words,
 * all are meant, and full matches come before partial ones whatever their sum. Best first; equals by number.
 */
export function rankDocuments(words: readonly WordMatches[], documents: number): RankedDocument[] {
  const ranked = new Map<number, RankedDocument>();
  words.forEach(({ impacts, times }, at) => {
    const rarity = times * computeRarity(impacts.size, documents);
    for (const [number, impact] of impacts) {
      const known = ranked.get(number) ?? { number, score: 0, holds: [] };
      known.score += rarity * impact;
      known.holds.push(at);
      ranked.set(number, known);
    }
  });
  const isFull = ({ holds }: RankedDocument): boolean => holds.length === words.length;
  const fullFirst = words.length <= FEW_WORDS;
  return [...ranked.values()].sort((a, b) => {
    if (fullFirst && isFull(a) !== isFull(b)) return isFull(a) ? -1 : 1;
    return b.score - a.score || a.number - b.number;
  });
}

/** How much a word tells that so many of the documents hold: BM25's inverse document frequency, never negative. */
export function computeRarity(holders: number, documents: number): number {
  return Math.log(1 + (documents - holders + 0.5) / (holders + 0.5));
}

/**
 * Leaves out what is hardly a match: where enough documents hold all of a few words, those that do not; else partial
 * matches far below the best. Keeps the order.
 */
export function dropPoorMatches(ranked: readonly RankedDocument[], words: number): RankedDocument[] {
  const full = ranked.filter(({ holds }) => holds.length === words);
  if (words <= FEW_WORDS && full.length >= ENOUGH_FULL) return full;
  const best = Math.max(0, ...ranked.map(({ score }) => score));
  let left = MOST_PARTIAL;
  return ranked.filter(({ holds, score }) => holds.length === words || (score >= best * POOR_SHARE && left-- > 0));
}

const FEW_WORDS = 3;
const ENOUGH_FULL = 10;
const MOST_PARTIAL = 100;
const POOR_SHARE = 0.25;

/** For one word of a query, the documents that hold it, each with the word's impact there. */
export interface WordMatches {
  impacts: ReadonlyMap<number, number>;
  /** How often the query has it. */
  times: number;
}

export interface RankedDocument {
  /** The document's number in the index. */
  number: number;
  score: number;
  /** Which of the query's words it holds, by their place in the query. */
  holds: number[];
}
