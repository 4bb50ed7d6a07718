import type { Messages } from '../../messages/en.ts';
import type { RelationBasis, RelationWord, WrittenRelation } from '../../schemas/vocabularies.ts';
import { compareFigures, lowest, strongest, type Figure, type FigureRelation } from './figures.ts';

/**
 * How the articles of one claim stand to each other. One article is *one article only*, or *so far* where others have yet
 * to be read for the claim. Where two or more give figures, each pair is compared and the strongest word leads; else it
 * is the relation that an editor wrote.
 *
 * @param sides for each article that has the claim, its figures
 * @param written the relation that an editor wrote
 * @param isOpen whether an article has yet to be read for the claim
 * @returns null where it can't be computed and none is written
 */
export function relate(
  sides: readonly Side[],
  written: WrittenRelation | undefined,
  cumulative: boolean,
  isOpen = false,
): Relation | null {
  if (sides.length <= 1) return { word: isOpen ? 'one-so-far' : 'one-only', basis: 'counted', pairs: [], groups: [] };
  const pairs = comparePairs(sides, cumulative);
  if (pairs.length > 0) {
    const word = strongest(pairs.map((pair) => pair.relation));
    return { word, basis: 'computed', pairs, groups: groupByFigures(sides) };
  }
  return written ? { word: written, basis: 'judged', pairs: [], groups: [] } : null;
}

/** The articles that give the same figures, together, in the order in which the figures are first met. */
function groupByFigures(sides: readonly Side[]): FigureGroup[] {
  const groups = Map.groupBy(sides, ({ figures }) =>
    JSON.stringify(figures.map(({ value, qualifier }) => [value, qualifier])),
  );
  return [...groups.values()].map((group) => ({
    figures: group[0]?.figures ?? [],
    articles: group.map(({ article }) => article),
  }));
}

/** Every figure of each article against every figure of each other article. */
function comparePairs(sides: readonly Side[], cumulative: boolean): FigurePair[] {
  return sides.flatMap((side, index) =>
    sides.slice(index + 1).flatMap((other) =>
      side.figures.flatMap((a) =>
        other.figures.map((b) => ({
          articles: [side.article, other.article] as const,
          figures: [a, b] as const,
          relation: compareFigures(a, b, cumulative),
        })),
      ),
    ),
  );
}

/** Why two figures stand as they do, in a sentence. */
export function describeReason({ figures: [a, b], relation }: FigurePair, t: Messages): string {
  const { reasons } = t.figures;
  const words = [formatFigure(a, t), formatFigure(b, t)] as const;
  const byHeight = lowest(a) >= lowest(b) ? ([words[1], words[0]] as const) : words;
  switch (relation) {
    case 'same':
      return reasons.same(words[0]);
    case 'update':
      return reasons.update(...byHeight);
    case 'contradict':
      return reasons.contradict(...words);
    case 'both-hold':
      if (a.qualifier === 'at-least' && b.qualifier === 'at-least') return reasons.floors(...byHeight);
      if (a.qualifier === 'at-most' && b.qualifier === 'at-most') return reasons.ceilings(...byHeight);
      return reasons.bothHold(...words);
  }
}

/** A figure in words: "at least 115", "20", "between 30 and 40". */
export function formatFigure({ value, qualifier }: Figure, t: Messages): string {
  const { number } = t.figures;
  return qualifier === 'between'
    ? t.figures.between(number(value[0]), number(value[1]))
    : t.figures[qualifier](number(value));
}

export interface Side {
  article: string;
  figures: Figure[];
}

export interface FigurePair {
  articles: readonly [string, string];
  figures: readonly [Figure, Figure];
  relation: FigureRelation;
}

/** The articles that give the same figures; those that give none stand together too. */
interface FigureGroup {
  figures: readonly Figure[];
  articles: string[];
}

export interface Relation {
  word: RelationWord;
  basis: RelationBasis;
  /** Each pair of figures of two articles, where figures decide. */
  pairs: FigurePair[];
  /** Where figures decide: which articles stand together. */
  groups: FigureGroup[];
}
