import type { Locale } from 'date-fns';
import type { DateWords } from './date-words.ts';
import type { Messages } from './en.ts';

/** One language in which the site can speak. */
export interface Language {
  /** BCP 47, as in the page's `lang`. */
  tag: string;
  /** The language's name for itself. */
  name: string;
  direction: 'ltr' | 'rtl';
  /** The marks before and after quoted words, and before and after a quotation within them. */
  quotes: readonly [string, string, string, string];
  /** Gives date-fns the names of the months. */
  locale: Locale;
  /** Every word that a reader meets, but for dates. */
  t: Messages;
  /** Said where there is no date. */
  noDate: string;
  /** Dates in running text and lists. */
  long: DateWords;
  /** Dates in pictures and narrow places. */
  short: DateWords;
}
