import type { RelationWord, WrittenRelation } from '../../schemas/vocabularies.ts';
import { compareFigures, strongest, type Figure, type FigureRelation } from './figures.ts';

/**
 * How the articles of one claim stand to each other. One article is *one article only*. Where two or more give figures,
 * each pair is compared and the strongest word leads; else it is the relation that an editor wrote.
 *
 * @param sides for each article that has the claim, its figures
 * @returns null where it can't be computed and none is written
 */
export function relate(
  sides: readonly Side[],
  written: WrittenRelation | undefined,
  cumulative: boolean,
): Relation | null {
  if (sides.length <= 1) return { word: 'one-only', pairs: [] };
  const pairs = comparePairs(sides, cumulative);
  if (pairs.length > 0) return { word: strongest(pairs.map((pair) => pair.relation)), pairs };
  return written ? { word: written, pairs: [] } : null;
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
export function describeReason({ figures, relation }: FigurePair): string {
  const [a, b] = figures.map(formatFigure) as [string, string];
  const [first, second] = figures;
  switch (relation) {
    case 'same':
      return `Both give ${a}.`;
    case 'update':
      return `The number can only grow, and the higher one is of a surely later time: ${lessThan(first, second)}, then ${moreThan(first, second)}.`;
    case 'contradict':
      return `No number is both ${a} and ${b}.`;
    case 'both-hold':
      if (first.qualifier === 'at-least' && second.qualifier === 'at-least') {
        return `Both are floors: a number that is ${moreThan(first, second)} is also ${lessThan(first, second)}.`;
      }
      if (first.qualifier === 'at-most' && second.qualifier === 'at-most') {
        return `Both are ceilings: a number that is ${lessThan(first, second)} is also ${moreThan(first, second)}.`;
      }
      return `A number can be both ${a} and ${b}.`;
  }
}

/** A figure in words: "at least 115", "20", "between 30 and 40". */
export function formatFigure(figure: Figure): string {
  if (figure.qualifier === 'between')
    return `between ${formatNumber(figure.value[0])} and ${formatNumber(figure.value[1])}`;
  const lead = { exactly: '', 'at-least': 'at least ', 'at-most': 'at most ', about: 'about ' };
  return lead[figure.qualifier] + formatNumber(figure.value);
}

/** A number with its thousands parted by commas. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat('en-GB').format(value);
}

function moreThan(a: Figure, b: Figure): string {
  return formatFigure(numberOf(a) >= numberOf(b) ? a : b);
}

function lessThan(a: Figure, b: Figure): string {
  return formatFigure(numberOf(a) >= numberOf(b) ? b : a);
}

function numberOf(figure: Figure): number {
  return Array.isArray(figure.value) ? figure.value[0] : figure.value;
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

export interface Relation {
  word: RelationWord;
  /** Each pair of figures of two articles, where figures decide. */
  pairs: FigurePair[];
}
