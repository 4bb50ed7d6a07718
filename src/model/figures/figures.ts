import type { Qualifier } from '../../schemas/vocabularies.ts';

/**
 * A value with its qualifier, as the interval of the numbers that it allows: at least 115 is [115, ∞).
 *
 * "About" is read as rounded to the number's last digit that is not zero: about 20 is [15, 25], about 133 is
 * [132.5, 133.5].
 */
export function toInterval(figure: Figure): Interval {
  if (Array.isArray(figure.value)) return figure.value;
  const value = figure.value;
  switch (figure.qualifier) {
    case 'at-least':
      return [value, Infinity];
    case 'at-most':
      return [-Infinity, value];
    case 'about': {
      const half = lastPlace(value) / 2;
      return [value - half, value + half];
    }
    default:
      return [value, value];
  }
}

/**
 * How two figures for one thing stand to each other. Equal intervals are the same figure; intervals that share a number
 * can both hold; intervals that share none contradict each other. For a cumulative unit, a higher value that was true
 * at a surely later time is an update, before any of these.
 *
 * @param certainlyBefore whether the first `asOf` is surely before the second; dates that may coincide are not
 */
export function compareFigures(
  a: Figure,
  b: Figure,
  cumulative: boolean,
  certainlyBefore: (a: string, b: string) => boolean,
): FigureRelation {
  if (cumulative && a.asOf !== undefined && b.asOf !== undefined) {
    const [lowA, lowB] = [lowest(a), lowest(b)];
    if (lowA < lowB && certainlyBefore(a.asOf, b.asOf)) return 'update';
    if (lowB < lowA && certainlyBefore(b.asOf, a.asOf)) return 'update';
  }
  const [minA, maxA] = toInterval(a);
  const [minB, maxB] = toInterval(b);
  if (minA === minB && maxA === maxB) return 'same';
  return minA <= maxB && minB <= maxA ? 'both-hold' : 'contradict';
}

/** The strongest of several relations: contradict, then differ, then update, then same. */
export function strongest(relations: readonly FigureRelation[]): FigureRelation {
  return strength.find((relation) => relations.includes(relation)) ?? 'same';
}

/** The number that a figure gives, the lower one of two. */
function lowest(figure: Figure): number {
  return Array.isArray(figure.value) ? figure.value[0] : figure.value;
}

function lastPlace(value: number): number {
  if (value === 0) return 1;
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  return 10 ** (Number(exponent) - (digits.split('.')[1]?.length ?? 0));
}

const strength = ['contradict', 'both-hold', 'update', 'same'] as const;

export type FigureRelation = (typeof strength)[number];

export type Interval = [number, number];

export interface Figure {
  value: number | [number, number];
  qualifier: Qualifier;
  /** When it was true, in EDTF. */
  asOf?: string | undefined;
}
