/**
 * A date as far as it is known, read from EDTF by `readEdtf`. It is a plain JSON value: it can be stored, compared and
 * sent.
 *
 * `earliest` and `latest` are the outermost days that the text names, and null where that side has no bound.
 * They are literal: "about 2024" has the bounds of 2024. What may be concluded from them is for `certainlyBefore` to say.
 */
export type UncertainDate = PointDate | IntervalDate | SetDate;

/** A day of the Gregorian calendar, `YYYY-MM-DD`, years 0001 to 9999, so that comparing the text compares the days. */
export type IsoDay = string;

/** One date, of whatever precision: it happened then. */
interface PointDate extends Bounds {
  form: 'point';
  point: DatePoint;
}

/**
 * Something that lasted from `start` to `end`. An `open` end (`2023-11/..`) has not come, or is left open on purpose;
 * an `unknown` one (`2023-11/`) came at a time that nobody gives. At least one of the two is a date.
 */
export interface IntervalDate extends Bounds {
  form: 'interval';
  start: DatePoint | 'open' | 'unknown';
  end: DatePoint | 'open' | 'unknown';
}

/** One of several dates (`[a,b]`, `[a..b]`, `[a..]`), or each of them where `every` is true (`{a,b}`). */
export interface SetDate extends Bounds {
  form: 'set';
  every: boolean;
  members: SetMember[];
}

/** A date, or a run of dates, null where the run has no first or last one. At least one of the two is a date. */
export type SetMember = DatePoint | { from: DatePoint | null; to: DatePoint | null };

/**
 * A date that is written in one piece. Where its digits are not all known (`2024-03-XX`), `precision` is that of what is
 * meant (a day), and `first` and `last` are the outermost days that fit (1 and 31 March).
 */
export interface DatePoint {
  precision: DatePrecision;
  first: IsoDay;
  last: IsoDay;
  /** `~`: about then. */
  approximate: boolean;
  /** `?`: the source is doubtful, so that it may be another date altogether. */
  uncertain: boolean;
}

export type DatePrecision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

interface Bounds {
  /** The text that was read. */
  edtf: string;
  earliest: IsoDay | null;
  latest: IsoDay | null;
}
