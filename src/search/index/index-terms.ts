import type { SearchLanguage } from '../text/search-language.ts';
import type { SpellingGroup } from '../text/search-record.ts';
import { createSpellingFinder, nameTerm } from '../text/spellings.ts';
import { createStemmer } from '../text/stem-word.ts';
import { findWords } from '../text/words.ts';

/**
 * The terms of a text, as it is indexed: the stem of each word, of the parts of a word with hyphens, and for each
 * spelling of the table the term of its group.
 */
export function createTermLister(
  spellings: readonly SpellingGroup[],
  language: SearchLanguage,
): (text: string) => string[] {
  const findSpellings = createSpellingFinder(spellings, false, language);
  const stem = createStemmer(spellings, language);
  return (text) => {
    const terms: string[] = [];
    for (const { folded, parts } of findWords(text, language)) terms.push(...[folded, ...parts].map(stem));
    for (const { id } of findSpellings(text)) terms.push(nameTerm(id));
    return terms;
  };
}
