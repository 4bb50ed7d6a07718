import { addDays } from '../dates/calendar.ts';
import { measureSlack } from '../dates/date-order.ts';
import { isDay, listPoints } from '../dates/date-points.ts';
import { requireDate } from '../dates/read-dates.ts';
import { placeDay, type Scale } from './scale.ts';
import type { DatePoint, IntervalDate, SetDate, SetMember, UncertainDate } from '../dates/uncertain-date.ts';

/**
 * The strokes that draw a date on a scale, those further back first. Solid is what is known to be so: a known day, or
 * the whole of what lasted. Hollow is one time somewhere within. Dots lead to where an end is not known, an arrow to where
 * it is open, a halo lies about what is approximate, and a question mark stands beside what is doubtful.
 */
export function drawDate(date: UncertainDate, scale: Scale): Stroke[] {
  switch (date.form) {
    case 'point':
      return drawPoint(date.point, scale);
    case 'interval':
      return drawInterval(date, scale);
    case 'set':
      return drawSet(date, scale);
  }
}

/** Which of the legend's entries explain how a date is drawn. */
export function listKinds(date: UncertainDate): MarkKind[] {
  const points = listPoints(date);
  return [
    formOf(date),
    ...(points.some(({ approximate }) => approximate) ? (['about'] as const) : []),
    ...(points.some(({ uncertain }) => uncertain) ? (['doubtful'] as const) : []),
  ];
}

function formOf(date: UncertainDate): MarkKind {
  if (date.form === 'point') return isDay(date.point) ? 'day' : 'within';
  if (date.form === 'set') {
    const [only] = date.members;
    if (date.every) return 'each';
    if (date.earliest === null || date.latest === null) return 'beyond';
    return date.members.length === 1 && only && 'from' in only ? 'within' : 'choice';
  }
  const ends = [date.start, date.end];
  return ends.includes('open') ? 'open' : ends.includes('unknown') ? 'unknown' : 'span';
}

function drawPoint(point: DatePoint, scale: Scale): Stroke[] {
  return [
    ...drawDoubt(point, scale),
    { as: isDay(point) ? 'solid' : 'hollow', from: placeDay(scale, point.first), to: placeDay(scale, point.last) },
  ];
}

function drawInterval({ start, end }: IntervalDate, scale: Scale): Stroke[] {
  const first = typeof start === 'object' ? placeDay(scale, start.first) : null;
  const last = typeof end === 'object' ? placeDay(scale, end.last) : null;
  const strokes = [
    ...(typeof start === 'object' ? drawDoubt(start, scale, 'first') : []),
    ...(typeof end === 'object' ? drawDoubt(end, scale, 'last') : []),
  ];
  if (first !== null && last !== null) return [...strokes, { as: 'solid', from: first, to: last }];
  const known = first ?? last ?? 0;
  const away = first === null ? 'start' : 'end';
  const lead = toEdge(known, away);
  if ((first === null ? start : end) === 'open')
    return [...strokes, { as: 'solid', ...lead }, { as: 'arrow', ...lead }];
  return [...strokes, { as: 'dots', ...lead }, { as: 'solid', from: known, to: known }];
}

function drawSet({ members, every }: SetDate, scale: Scale): Stroke[] {
  const strokes: Stroke[] = [];
  if (members.length > 1) {
    const places = members.flatMap((member) => placeMember(member, scale));
    strokes.push({ as: every ? 'line' : 'dots', from: Math.min(...places), to: Math.max(...places) });
  }
  for (const member of members) {
    const [from, to] = placeMember(member, scale);
    const open = 'from' in member && (member.from === null || member.to === null);
    if (open) {
      const away = member.from === null ? 'start' : 'end';
      strokes.push({ as: every ? 'line' : 'dots', ...toEdge(from, away) }, { as: 'arrow', ...toEdge(from, away) });
    }
    const ends = 'from' in member ? [member.from, member.to].filter((point) => point !== null) : [member];
    strokes.push(...ends.flatMap((point) => drawDoubt(point, scale)), { as: every ? 'solid' : 'hollow', from, to });
  }
  return strokes;
}

/** Where a member starts and ends; for a run without one of the two, where the other stands. */
function placeMember(member: SetMember, scale: Scale): [number, number] {
  const [start, end] = 'from' in member ? [member.from, member.to] : [member, member];
  const from = start ?? end;
  const to = end ?? start;
  return [
    from ? placeDay(scale, start ? from.first : from.last) : 0,
    to ? placeDay(scale, end ? to.last : to.first) : 0,
  ];
}

/** The halo of what is approximate, as wide as it may be off, and on one side the question mark of what is doubtful. */
function drawDoubt(point: DatePoint, scale: Scale, side: 'first' | 'last' = 'last'): Stroke[] {
  const slack = measureSlack(point);
  const at = placeDay(scale, point[side]);
  const [from, to] = [placeDay(scale, shift(point.first, -slack)), placeDay(scale, shift(point.last, slack))];
  return [
    ...(slack > 0 ? [{ as: 'halo', from, to } as const] : []),
    ...(point.uncertain ? [{ as: 'query', from: at, to: at } as const] : []),
  ];
}

/** A day some days away, or the calendar's first or last where there is none. */
function shift(day: string, days: number): string {
  if (days < 0 && day < '0102') return '0001-01-01';
  return days > 0 && day > '9898' ? '9999-12-31' : addDays(day, days);
}

function toEdge(known: number, away: 'start' | 'end'): { from: number; to: number } {
  return away === 'start' ? { from: 0, to: known } : { from: known, to: 100 };
}

/** A sample of what a mark can say, for the legend: on a scale of the year of the samples. */
export function drawSample(kind: MarkKind): Stroke[] {
  return drawDate(requireDate(markKinds[kind]), sampleYear);
}

const sampleYear: Scale = { parts: [{ from: '2024-01-01', to: '2024-12-31', unit: 'month', start: 4, end: 96 }] };

/** Everything that a mark can say, for the legend, each with a date as a sample of it. */
export const markKinds = {
  day: '2024-07-01',
  within: '[2024-06..2024-08]',
  span: '2024-05/2024-09',
  open: '2024-05/..',
  unknown: '2024-05/',
  beyond: '[2024-05-15..]',
  choice: '[2024-04-15,2024-09-15]',
  each: '{2024-04-15,2024-09-15}',
  about: '2024-07-01~',
  doubtful: '2024-07-01?',
} as const;

export type MarkKind = keyof typeof markKinds;

/**
 * A stroke from one place to another, in percent of the width. An arrow points away from the middle; a tick is one of
 * many.
 */
export interface Stroke {
  as: 'solid' | 'hollow' | 'line' | 'dots' | 'arrow' | 'halo' | 'query' | 'tick';
  from: number;
  to: number;
}
