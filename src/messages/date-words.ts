/**
 * How dates are written in one language. A *pattern* is one of date-fns (`d MMMM y`); a *template* is a sentence part with
 * names in braces, which stand for what the comment says, in whatever order the language needs.
 */
export interface DateWords {
  /** Patterns. */
  day: string;
  month: string;
  year: string;
  /** Templates with `{year}` and, for the winter that ends in it, `{nextYear}`. */
  spring: string;
  summer: string;
  autumn: string;
  winter: string;
  /** A template with `{year}`, the first year of the decade. */
  decade: string;
  /** Templates with `{date}`: the month or year that a day or month lies in. */
  dayNotKnown: string;
  monthNotKnown: string;
  /** Templates with `{date}`: about then; of doubtful source, standing alone; the same inside a longer phrase. */
  about: string;
  uncertain: string;
  perhaps: string;
  /** Spans whose two dates share their month or year, and those that share nothing (`apart`). */
  daysOfOneMonth: SpanWords;
  daysOfOneYear: SpanWords;
  monthsOfOneYear: SpanWords;
  years: SpanWords;
  /**
   * Templates with `{start}` and `{end}`: an interval, the same where one of the two is doubtful, and one date of a
   * run.
   */
  apart: string;
  doubtful: string;
  between: string;
  /** Templates with `{date}`: intervals with an end that is open, or not known. */
  since: string;
  until: string;
  endNotKnown: string;
  startNotKnown: string;
  /** Templates with `{date}`: one date, that or later; the same among other choices; and all of them from then. */
  orLater: string;
  orEarlier: string;
  orLaterAmongOthers: string;
  orEarlierAmongOthers: string;
  andLater: string;
  andEarlier: string;
}

/** Patterns for the start and the end of a span, and the template with `{start}` and `{end}` that joins them. */
export interface SpanWords {
  start: string;
  end: string;
  joined: string;
}
