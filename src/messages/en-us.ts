import { enUS } from 'date-fns/locale/en-US';
import { enGb } from './en.ts';
import type { Language } from './language.ts';

/** American English: British English but for the order of day and month, and one season. */
export const enUs: Language = {
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
