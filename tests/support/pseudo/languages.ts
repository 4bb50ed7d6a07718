import { enGb } from '../../../src/messages/en.ts';
import type { Language } from '../../../src/messages/language.ts';
import { accent } from './accent.ts';

/** The pseudo-languages of the Unicode CLDR: one runs from left to right, one from right to left. */
export const PSEUDO_LANGUAGES: readonly Language[] = [makePseudo('en-XA', 'ltr'), makePseudo('ar-XB', 'rtl')];

/** A language made of British English with accents. */
function makePseudo(tag: string, direction: Language['direction']): Language {
  const { localize } = enGb.locale;
  return {
    ...enGb,
    tag,
    name: tag,
    direction,
    locale: { ...enGb.locale, localize: { ...localize, month: accent(localize.month) } },
    t: {
      ...accent(enGb.t),
      // What these two are given besides words must stay what it is.
      list: (words, type) => accent((given: readonly string[]) => enGb.t.list(given, type))(words),
      languageName: (named) => accent(enGb.t.languageName(named)),
    },
    noDate: accent(enGb.noDate),
    long: accentTemplates(enGb.long),
    short: accentTemplates(enGb.short),
  };
}

/** The templates of dates; a pattern, which is for date-fns, stays. */
function accentTemplates(words: Language['long']): Language['long'] {
  const { day, month, year } = words;
  const pairs = Object.entries(words).map(
    ([key, value]: [string, string | { start: string; end: string; joined: string }]) => [
      key,
      typeof value === 'string' ? accent(value) : { ...value, joined: accent(value.joined) },
    ],
  );
  return { ...(Object.fromEntries(pairs) as Language['long']), day, month, year };
}
