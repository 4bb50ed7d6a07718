import type { IsoDay, UncertainDate } from './uncertain-date.ts';

/** The day that a date surely is; null where it is longer, doubtful, about then, or one of several. */
export function readExactDay(date: UncertainDate): IsoDay | null {
  if (date.form !== 'point') return null;
  const { precision, first, last, approximate, uncertain } = date.point;
  return precision === 'day' && first === last && !approximate && !uncertain ? first : null;
}

/** The date that is surely a day. */
export function dateOfDay(day: IsoDay): UncertainDate {
  const point = { precision: 'day', first: day, last: day, approximate: false, uncertain: false } as const;
  return { form: 'point', edtf: day, earliest: day, latest: day, point };
}
