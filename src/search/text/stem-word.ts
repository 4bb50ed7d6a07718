import type { SearchLanguage } from './search-language.ts';
import { isCapitals, type SpellingGroup } from './spellings.ts';
import { foldWord, isFunctionWord } from './words.ts';

/**
 * Makes the function that gives a folded word the term under which it is indexed: its stem. Stems of
 * forms that stand in one group of spellings are one term, and with them all that is made of them: from
 * "deradicalisation, deradicalization" also "deradicalised" is found as "deradicalized".
 */
export function createStemmer(groups: readonly SpellingGroup[], language: SearchLanguage): Stem {
  const same = new Map<string, string>();
  for (const { forms } of groups) {
    const stems = forms.filter((form) => isPlainWord(form, language)).map((form) => language.stem(foldWord(form)));
    const first = stems.map((stem) => same.get(stem)).find((stem) => stem !== undefined) ?? stems[0];
    if (first !== undefined) for (const stem of stems) same.set(stem, first);
  }
  return (folded) => {
    const stem = language.stem(folded);
    return same.get(stem) ?? stem;
  };
}

/** Whether a form is one word that is not known by its capitals. */
function isPlainWord(form: string, language: SearchLanguage): boolean {
  return /^\p{L}+$/u.test(form) && !isCapitals(form) && !isFunctionWord(foldWord(form), language);
}

export type Stem = (folded: string) => string;
