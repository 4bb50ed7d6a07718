import type { IsoDay, UncertainDate } from './uncertain-date.ts';

/** The day that a date surely is; null where it is longer, doubtful, about then, or one of several. */
export function readExactDay(date: UncertainDate): IsoDay | null {
  return date.form === 'point' && date.point.uncertain ? null : readGivenDay(date);
}

/** The day that a date gives, be it doubtful or not; null where it is longer, about then, or one of several. */
export function readGivenDay(date: UncertainDate): IsoDay | null {
  if (date.form !== 'point') return null;
  const { precision, first, last, approximate } = date.point;
  return precision === 'day' && first === last && !approximate ? first : null;
}

/** The date that is surely a day. */
export function dateOfDay(day: IsoDay): UncertainDate {
  const point = { precision: 'day', first: day, last: day, approximate: false, uncertain: false } as const;
  return { form: 'point', edtf: day, earliest: day, latest: day, point };
}
