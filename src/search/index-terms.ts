import type { SpellingTable } from './search-record.ts';
import { createSpellingFinder, nameTerm } from './spellings.ts';
import { findWords, foldWord, splitHyphens, stemWord } from './words.ts';

/**
 * The terms of a text, as it is indexed: the stem of each word, of the parts of a word with hyphens, and for each
 * spelling of the table the term of its group.
 */
export function createTermLister(spellings: SpellingTable): (text: string) => string[] {
  const findSpellings = createSpellingFinder(spellings.groups, false);
  return (text) => {
    const terms: string[] = [];
    for (const { written } of findWords(text)) {
      const folded = foldWord(written);
      if (folded === '') continue;
      terms.push(stemWord(folded, spellings.endings));
      for (const part of splitHyphens(written)) terms.push(stemWord(part, spellings.endings));
    }
    for (const { id } of findSpellings(text)) terms.push(nameTerm(id));
    return terms;
  };
}
