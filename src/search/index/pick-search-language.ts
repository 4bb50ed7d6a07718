import { language as de } from '../text/languages/de.ts';
import { language as en } from '../text/languages/en.ts';
import type { SearchLanguage } from '../text/search-language.ts';

/**
 * What search knows of a language, by the language of its tag: for `en-GB` what it knows of English.
 *
 * @param tag BCP 47
 * @throws where it knows nothing of it
 */
export function pickSearchLanguage(tag: string): SearchLanguage {
  const language = known.find((candidate) => candidate.tag === new Intl.Locale(tag).language);
  if (language) return language;
  throw new Error(
    `Search knows nothing of the language "${tag}", only of ${known.map(({ tag }) => tag).join(' and ')}. Write what it must know as a file beside src/search/text/languages/en.ts, and name it in src/search/index/pick-search-language.ts.`,
  );
}

const known = [en, de];
