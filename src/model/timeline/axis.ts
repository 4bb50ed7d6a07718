import { utc } from '@date-fns/utc';
import { format } from 'date-fns/format';
import { listMonths } from '../dates/calendar.ts';
import { formatDate } from '../dates/format-date.ts';
import { readEdtf } from '../dates/edtf.ts';
import type { Language } from '../../messages/language.ts';
import { placeDay, type Scale, type ScalePart, type Unit } from './scale.ts';
import type { IsoDay } from '../dates/uncertain-date.ts';

/**
 * The words on a scale for a width at least as great as the one given: for each part what it spans, and the years,
 * months or days within it, as many as stand free of each other. What finds no room is left out; `formatPart` says it
 * below. Rows 0 and up hold the spans, the last row the rest. A span that stands above another is led to its part,
 * where the other leaves room.
 *
 * @param width in pixels; letters are taken to be `LETTER` pixels wide
 */
export function layoutAxis({ scale, width, language }: { scale: Scale; width: number; language: Language }): Axis {
  const spans: AxisLabel[] = [];
  const upper: number[] = [];
  for (const part of [...scale.parts].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const middle = (part.start + part.end) / 2;
    const label = fitIn({ text: formatPart(part, language), at: middle, row: 0 }, width);
    const rows = [0, 1].map((row) => ({ ...label, row }));
    const free = rows.find((candidate) => !spans.some((other) => overlap(candidate, other, width)));
    if (free) spans.push(free);
    if (free?.row === 1) upper.push(middle);
  }
  const leads = upper.filter((at) =>
    spans.every((span) => span.row === 1 || !overlap({ text: '', at, anchor: 'middle', row: 0 }, span, width)),
  );
  const rows = spans.some(({ row }) => row === 1) ? 2 : 1;
  // The first row is the upper one, so that the spans told first stand next to the line.
  const labels = spans.map((label) => ({ ...label, row: rows - 1 - label.row }));
  const ticks: AxisLabel[] = [];
  for (const part of scale.parts) ticks.push(...listTicks(part, { scale, width, language }, rows, ticks.at(-1)));
  return { labels: [...labels.sort((a, b) => a.at - b.at), ...ticks], rows: rows + 1, leads };
}

/** What a part of the scale spans, in short words: `1979–2015`, `22–24 Mar 2024`. */
export function formatPart({ from, to, unit }: ScalePart, language: Language): string {
  const [start, end] = [from, to].map((day) => day.slice(0, LENGTH_OF_UNIT[unit]));
  const reading = readEdtf(`${start ?? ''}/${end ?? ''}`);
  return reading.ok ? formatDate(reading.date, language, 'short') : '';
}

/** Where a label lies on its row, in pixels, when the scale is so wide. */
export function measureLabel({ text, at, anchor }: AxisLabel, width: number): { left: number; right: number } {
  const length = text.length * LETTER;
  const left = (at / 100) * width - (anchor === 'start' ? 0 : anchor === 'end' ? length : length / 2);
  return { left, right: left + length };
}

/** A generous width for a letter or digit of 12 pixels' size, and the room between two labels, in pixels. */
const LETTER = 7.2;
const ROOM = 14;
const LENGTH_OF_UNIT: Record<Unit, number> = { day: 10, month: 7, year: 4 };

/** The labels of the finest step that has room within a part, where one has; none where only one label would stand. */
function listTicks(
  part: ScalePart,
  { scale, width, language }: Parameters<typeof layoutAxis>[0],
  row: number,
  previous: AxisLabel | undefined,
): AxisLabel[] {
  for (const step of STEPS[part.unit]) {
    const days = listDays(part, step);
    if (days.length * LETTER > width) continue;
    const ticks = days.map((day): AxisLabel => {
      const text = format(day, PATTERNS[part.unit], { in: utc, locale: language.locale });
      return { text, at: placeDay(scale, day), row, anchor: 'middle' };
    });
    if (ticks.length < 2) return [];
    const free = ticks.every((tick, index) => {
      const { left, right } = measureLabel(tick, width);
      const before = index === 0 ? previous : ticks[index - 1];
      return left >= 0 && right <= width && (!before || !overlap(before, tick, width));
    });
    if (free) return ticks;
  }
  return [];
}

/** The days on which a unit of so many days, months or years starts, within a part. */
function listDays({ from, to, unit }: ScalePart, step: number): IsoDay[] {
  const days: IsoDay[] = [];
  if (unit === 'year') {
    for (let year = Math.ceil(Number(from.slice(0, 4)) / step) * step; year <= Number(to.slice(0, 4)); year += step) {
      days.push(`${String(Math.max(year, 1)).padStart(4, '0')}-01-01`);
    }
  } else {
    for (const month of listMonths(from, to)) {
      if (unit === 'month' && (Number(month.slice(5)) - 1) % step === 0) days.push(`${month}-01`);
      if (unit === 'day') days.push(...listDaysOfMonth(step).map((day) => `${month}-${day}`));
    }
  }
  return days.filter((day) => day >= from && day <= to);
}

/** Days of a month at even steps; the last ones are left out, where the step to the next month would be short. */
function listDaysOfMonth(step: number): string[] {
  const all = Array.from({ length: step === 1 ? 31 : 31 - step }, (_, index) => index + 1);
  return all.filter((day) => step === 1 || day % step === 0 || day === 1).map((day) => String(day).padStart(2, '0'));
}

/** A label in the middle of its place, or at the edge where it would run over it. */
function fitIn(label: Omit<AxisLabel, 'anchor'>, width: number): AxisLabel {
  const middle: AxisLabel = { ...label, anchor: 'middle' };
  const { left, right } = measureLabel(middle, width);
  if (left < 0) return { ...label, at: 0, anchor: 'start' };
  return right > width ? { ...label, at: 100, anchor: 'end' } : middle;
}

function overlap(a: AxisLabel, b: AxisLabel, width: number): boolean {
  if (a.row !== b.row) return false;
  const [first, second] = [measureLabel(a, width), measureLabel(b, width)];
  return first.left < second.right + ROOM && second.left < first.right + ROOM;
}

const STEPS: Record<Unit, number[]> = {
  day: [1, 5, 10],
  month: [1, 3, 6, 12],
  year: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000],
};

const PATTERNS: Record<Unit, string> = { day: 'd', month: 'MMM', year: 'y' };

export interface Axis {
  labels: AxisLabel[];
  /** How many rows the labels take. */
  rows: number;
  /** Where a line leads from a span in the first row to its part, in percent of the width. */
  leads: number[];
}

export interface AxisLabel {
  text: string;
  /** Where it is anchored, in percent of the width. */
  at: number;
  anchor: 'start' | 'middle' | 'end';
  /** From 0, downwards. */
  row: number;
}
