import type { LanguageWords } from '../model/dates/language-words.ts';
import { pickLanguage } from '../model/dates/pick-language.ts';
import { getStory } from './story.ts';

/** The words in which the site says dates, by the language of `site.yaml`. */
export async function getLanguage(): Promise<LanguageWords> {
  const { site } = await getStory();
  const picked = pickLanguage(site.language);
  if (!picked.ok)
    throw new Error(
      `There are no words for the language "${site.language}"; there are ${picked.available.join(', ')}.`,
    );
  return picked.language;
}
