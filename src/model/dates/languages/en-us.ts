import { enUS } from 'date-fns/locale/en-US';
import type { LanguageWords } from '../language-words.ts';
import { enGb } from './en-gb.ts';

/** American English: British English but for the order of day and month, and one season. */
export const enUs: LanguageWords = {
  ...enGb,
  tag: 'en-US',
  name: 'American English',
  locale: enUS,
  long: {
    ...enGb.long,
    day: 'MMMM d, y',
    autumn: 'fall {year}',
    daysOfOneMonth: { start: 'MMMM d', end: 'd, y', joined: '{start}–{end}' },
    daysOfOneYear: { start: 'MMMM d', end: 'MMMM d, y', joined: '{start} to {end}' },
  },
  short: {
    ...enGb.short,
    day: 'MMM d, y',
    autumn: 'fall {year}',
    daysOfOneMonth: { start: 'MMM d', end: 'd, y', joined: '{start}–{end}' },
    daysOfOneYear: { start: 'MMM d', end: 'MMM d, y', joined: '{start} – {end}' },
  },
};
