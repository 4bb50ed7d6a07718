import { expect, test } from 'vitest';
import { listCharacters } from '../../src/integrations/subset-fonts.ts';
import { enGb } from '../../src/messages/en.ts';
import { pickSearchLanguage } from '../../src/search/index/pick-search-language.ts';
import { LANGUAGES } from '../../src/messages/languages.ts';

test('The characters of a language are those of its plain words, of its messages with parameters and of its dates', () => {
  const language = {
    ...enGb,
    noDate: 'ä',
    t: { ...enGb.t, counts: { ...enGb.t.counts, articles: (count: number) => `${String(count)} ö` } },
    long: { ...enGb.long, spring: 'ü {year}' },
    locale: { ...enGb.locale, localize: { ...enGb.locale.localize, month: () => 'ß' } },
  };
  const characters = listCharacters(language);
  for (const character of 'äöüß') expect(characters).toContain(character);
});

test('Search knows every language that the site can speak', () => {
  for (const { tag } of LANGUAGES) expect(tag.startsWith(pickSearchLanguage(tag).tag)).toBe(true);
});
