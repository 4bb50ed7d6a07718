import type { DatePoint, UncertainDate } from './uncertain-date.ts';

/** The dates written in one piece that a date is made of, in the order in which they are written. */
export function listPoints(date: UncertainDate): DatePoint[] {
  switch (date.form) {
    case 'point':
      return [date.point];
    case 'interval':
      return [date.start, date.end].filter((end) => typeof end === 'object');
    case 'set':
      return date.members
        .flatMap((member) => ('from' in member ? [member.from, member.to] : [member]))
        .filter((point) => point !== null);
  }
}

/** Whether only one day fits the digits. */
export function isDay({ first, last }: DatePoint): boolean {
  return first === last;
}
