import type { Qualifier } from '../../schemas/vocabularies.ts';
import { certainlyBefore } from '../dates/date-order.ts';
import type { UncertainDate } from '../dates/uncertain-date.ts';

/**
 * A value with its qualifier, as the interval of the numbers that it allows: at least 115 is [115, ∞).
 *
 * "About" is read as rounded to the number's last digit that is not zero: about 20 is [15, 25], about 133 is
 * [132.5, 133.5].
 */
export function toInterval(figure: Figure): Interval {
  if (figure.qualifier === 'between') return figure.value;
  const { value, qualifier } = figure;
  switch (qualifier) {
    case 'at-least':
      return [value, Infinity];
    case 'at-most':
      return [-Infinity, value];
    case 'about': {
      const half = lastPlace(value) / 2;
      return [value - half, value + half];
    }
    case 'exactly':
      return [value, value];
  }
}

/**
 * How two figures for one thing stand to each other. The same number that is said to be the same is the same figure;
 * intervals that share a number can both hold; intervals that share none contradict each other. For a cumulative unit, a higher value that was true
 * at a surely later time is an update, before any of these.
 */
export function compareFigures(a: Figure, b: Figure, cumulative: boolean): FigureRelation {
  if (cumulative && a.asOf && b.asOf) {
    const [lowA, lowB] = [lowest(a), lowest(b)];
    if (lowA < lowB && certainlyBefore(a.asOf, b.asOf)) return 'update';
    if (lowB < lowA && certainlyBefore(b.asOf, a.asOf)) return 'update';
  }
  const [minA, maxA] = toInterval(a);
  const [minB, maxB] = toInterval(b);
  if (a.qualifier === b.qualifier && minA === minB && maxA === maxB) return 'same';
  return minA <= maxB && minB <= maxA ? 'both-hold' : 'contradict';
}

/** The figure that some fields give; null where they give none, or, as the checks refuse, only half of one. */
export function toFigure({ value, qualifier, asOf }: FigureFields): Figure | null {
  if (value === undefined || qualifier === undefined) return null;
  if (qualifier === 'between') return Array.isArray(value) ? { value, qualifier, asOf } : null;
  return Array.isArray(value) ? null : { value, qualifier, asOf };
}

/** The strongest of several relations: contradict, then differ, then update, then same. */
export function strongest(relations: readonly FigureRelation[]): FigureRelation {
  return strength.find((relation) => relations.includes(relation)) ?? 'same';
}

/** The number that a figure gives, the lower one of two. */
export function lowest(figure: Figure): number {
  return Array.isArray(figure.value) ? figure.value[0] : figure.value;
}

function lastPlace(value: number): number {
  if (value === 0) return 1;
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  return 10 ** (Number(exponent) - (digits.split('.')[1]?.length ?? 0));
}

const strength = ['contradict', 'both-hold', 'update', 'same'] as const;

interface FigureFields {
  value?: number | [number, number] | undefined;
  qualifier?: Qualifier | undefined;
  asOf?: UncertainDate | undefined;
}

export type FigureRelation = (typeof strength)[number];

export type Interval = [number, number];

/** A number with what it is said to be: one, or the two that it lies between. */
export type Figure = (
  { value: [number, number]; qualifier: 'between' } | { value: number; qualifier: Exclude<Qualifier, 'between'> }
) & {
  /** When it was true. */
  asOf?: UncertainDate | undefined;
};
