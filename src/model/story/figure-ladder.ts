import { nice, ticks } from 'd3-array';
import { toInterval, type Figure } from '../figures/figures.ts';

/**
 * Lay the figures of a claim out as a ladder: one rung for each, in the order of the times that they were true at, on
 * one scale. An interval without an end runs off the scale, and is drawn with an arrow there.
 *
 * @param figures the figures, each with the earliest day that it may be of (null where unknown: it comes last)
 */
export function layOutLadder<T extends LadderFigure>(figures: readonly T[]): Ladder<T> {
  const numbers = figures.flatMap(({ figure }) => toInterval(figure).filter(Number.isFinite));
  const { ticks: values, min, max } = chooseScale(Math.min(...numbers), Math.max(...numbers));
  const place = (value: number) => round((100 * (value - min)) / (max - min));
  const rungs = [...figures]
    .sort((a, b) => compareDays(a.day, b.day) || lowest(a.figure) - lowest(b.figure))
    .map((figure): Rung<T> => {
      const [low, high] = toInterval(figure.figure);
      return {
        source: figure,
        from: Number.isFinite(low) ? place(low) : 0,
        to: Number.isFinite(high) ? place(high) : 100,
        openStart: !Number.isFinite(low),
        openEnd: !Number.isFinite(high),
      };
    });
  return { rungs, ticks: values.map((value) => ({ value, at: place(value) })), startsAtZero: min === 0 };
}

/** Round numbers that span the values, from 4 to 7 of them, with room at both ends for what runs on. */
function chooseScale(low: number, high: number): { ticks: number[]; min: number; max: number } {
  const room = (high - low || Math.max(Math.abs(high), 16)) / 16;
  const [min, max] = nice(low < 0 ? low - room : Math.max(0, low - room), high + room, 4);
  return { ticks: ticks(min, max, 4), min, max };
}

function compareDays(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null || a < b ? -1 : 1;
}

function lowest({ value }: Figure): number {
  return Array.isArray(value) ? value[0] : value;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

export interface LadderFigure {
  figure: Figure;
  day: string | null;
}

/** Places are in per cent of the width of the scale. */
interface Rung<T> {
  source: T;
  from: number;
  to: number;
  openStart: boolean;
  openEnd: boolean;
}

export interface Ladder<T> {
  rungs: Rung<T>[];
  ticks: { value: number; at: number }[];
  startsAtZero: boolean;
}
