import type { Article, Claim, Story } from '../story/story.ts';

/**
 * The pairs of articles that have a page. Of a few articles every pair has one. Of many, each article is paired with
 * those that it shares the most claims with, so that the pages do not grow with the square of the articles; what shares
 * one claim alone is told on the page of that claim. The two that share the most have a page in any case.
 */
export function listPairs({ articles, claims }: Pick<Story, 'articles' | 'claims'>): Pair[] {
  if (articles.length <= fewArticles) {
    return articles.flatMap((a, index) => articles.slice(index + 1).map((b): Pair => [a, b]));
  }
  const shared = countShared(claims);
  const closest = pickClosest(claims);
  const partners = new Map<Article, SharedPair[]>(articles.map((article) => [article, []]));
  for (const found of shared.values()) for (const article of found.pair) partners.get(article)?.push(found);
  const chosen = new Set(
    [...partners.values()].flatMap((found) =>
      found
        .filter((found) => found.claims.length >= sharedAtLeast)
        .sort((a, b) => b.claims.length - a.claims.length)
        .slice(0, nearest)
        .map(({ pair }) => keyOf(pair)),
    ),
  );
  if (closest) chosen.add(keyOf(closest));
  return [...shared].filter(([key]) => chosen.has(key)).map(([, { pair }]) => pair);
}

/** The two articles that share the most claims, the first of equals; null where no two share any. Their pair has a page. */
export function pickClosest(claims: readonly Claim[]): Pair | null {
  const [closest] = [...countShared(claims).values()].sort((a, b) => b.claims.length - a.claims.length);
  return closest?.pair ?? null;
}

/** The part of an address that names a pair: the letters, which never change. */
export function keyOf([a, b]: Pair): string {
  return keyOfLetters(a.data.letter, b.data.letter);
}

/** The same, of the letters alone. */
export function keyOfLetters(a: string, b: string): string {
  return `${a}+${b}`.toLowerCase();
}

/** What a pair's page is called below the comparisons; the only pair of a site stands at their root. */
export function pathOf(pair: Pair, { articles }: Pick<Story, 'articles'>): string | undefined {
  return articles.length === 2 ? undefined : keyOf(pair);
}

/** The claims that two articles share, for each pair that shares any, by the pair's key. */
export function countShared(claims: readonly Claim[]): Map<string, SharedPair> {
  const found = new Map<string, SharedPair>();
  for (const claim of claims) {
    for (const [index, a] of claim.sides.entries()) {
      for (const b of claim.sides.slice(index + 1)) {
        const pair: Pair = [a.article, b.article];
        const shared = found.get(keyOf(pair)) ?? { pair, claims: [] };
        shared.claims.push(claim);
        found.set(keyOf(pair), shared);
      }
    }
  }
  return found;
}

/** How many claims two articles may turn out to share: each has it or has yet to be read for it, and one has yet to be. */
export function countOpen(claims: readonly Claim[], pair: Pair): number {
  return claims.filter(
    ({ sides, unread }) =>
      pair.some((article) => unread.includes(article)) &&
      pair.every((article) => unread.includes(article) || sides.some((side) => side.article === article)),
  ).length;
}

/** Up to how many articles every pair has a page. */
export const fewArticles = 6;
/** Of more articles, with how many others each has a page, and how many claims they share at least. */
export const nearest = 3;
export const sharedAtLeast = 2;

/** What is made for each of two texts. */
export function both<T>(make: (side: 0 | 1) => T): [T, T] {
  return [make(0), make(1)];
}

/** Two articles, in the order of their letters. */
export type Pair = readonly [Article, Article];

export interface SharedPair {
  pair: Pair;
  claims: Claim[];
}
