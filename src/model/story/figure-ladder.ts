import { nice, sort, ticks } from 'd3-array';
import { lowest, toInterval, type Figure } from '../figures/figures.ts';

/**
 * Lay the figures of a claim out as a ladder: one rung for each, in the order of the times that they were true at, on
 * one scale. An interval without an end runs off the scale, and is drawn with an arrow there.
 *
 * @param figures the figures, each with the earliest day that it may be of (null where unknown: it comes last)
 */
export function layOutLadder<T extends { figure: Figure; day: string | null }>(figures: readonly T[]) {
  const numbers = figures.flatMap(({ figure }) => toInterval(figure).filter(Number.isFinite));
  const { ticks: values, min, max } = chooseScale(Math.min(...numbers), Math.max(...numbers));
  const place = (value: number) => round((100 * (value - min)) / (max - min));
  const sorted = sort(
    figures,
    ({ day }) => day,
    ({ figure }) => lowest(figure),
  );
  const rungs = sorted.map((source): Rung<T> => {
    const [low, high] = toInterval(source.figure);
    const [openStart, openEnd] = [!Number.isFinite(low), !Number.isFinite(high)];
    return { source, from: openStart ? 0 : place(low), to: openEnd ? 100 : place(high), openStart, openEnd };
  });
  return { rungs, ticks: values.map((value) => ({ value, at: place(value) })), startsAtZero: min === 0 };
}

/** Round numbers that span the values, from 4 to 7 of them, with room at both ends for what runs on. */
function chooseScale(low: number, high: number): { ticks: number[]; min: number; max: number } {
  const room = (high - low || Math.max(Math.abs(high), 16)) / 16;
  const [min, max] = nice(low < 0 ? low - room : Math.max(0, low - room), high + room, 4);
  return { ticks: ticks(min, max, 4), min, max };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Places are in per cent of the width of the scale. */
interface Rung<T> {
  source: T;
  from: number;
  to: number;
  openStart: boolean;
  openEnd: boolean;
}
