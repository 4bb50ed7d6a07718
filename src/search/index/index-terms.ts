import type { SearchLanguage } from '../text/search-language.ts';
import { createSpellingFinder, nameTerm, type SpellingGroup } from '../text/spellings.ts';
import { createStemmer } from '../text/stem-word.ts';
import { isAllCaps, isFunctionWord, listWritten, readWord } from '../text/words.ts';

/**
 * Reads the terms of texts, as they are indexed: the stem of each word, of the parts of a word with hyphens, and for
 * each spelling of the table the term of its group. Terms are told by their number, in the order in which they are met;
 * a word is folded and stemmed once, however often it is written.
 */
export function createTermReader(spellings: readonly SpellingGroup[], language: SearchLanguage): TermReader {
  const findSpellings = createSpellingFinder(spellings, false, language);
  const stem = createStemmer(spellings, language);
  const terms: string[] = [];
  const numbers = new Map<string, number>();
  const known = new Map<string, KnownForms>();
  const [written, writtenInCapitals] = [new Map<string, WrittenWord>(), new Map<string, WrittenWord>()];

  const numberTerm = (term: string): number => {
    const number = numbers.get(term) ?? terms.push(term) - 1;
    numbers.set(term, number);
    return number;
  };
  const learn = (word: string, allCaps: boolean): WrittenWord => {
    const { folded, parts } = readWord(word, allCaps, language);
    if (folded === '') return { terms: [] };
    const own = { terms: [folded, ...parts].map((part) => numberTerm(stem(part))) };
    if (!isKnown(folded, language)) return own;
    const forms = known.get(folded) ?? { forms: new Map<string, Form>(), documents: 0, last: -1 };
    known.set(folded, forms);
    const written = nameForm(word);
    const form = forms.forms.get(written) ?? { written, times: 0 };
    forms.forms.set(written, form);
    return { ...own, known: { forms, form } };
  };
  return {
    terms,
    known,
    read(text) {
      const allCaps = isAllCaps(text);
      const cache = allCaps ? writtenInCapitals : written;
      return listWritten(text).map((word) => {
        let info = cache.get(word);
        if (info === undefined) cache.set(word, (info = learn(word, allCaps)));
        return info;
      });
    },
    readSpellings: (text) => findSpellings(text).map(({ id }) => numberTerm(nameTerm(id))),
  };
}

/** Whether a typing error may stand for a word: for no figure and no function word. */
export function isKnown(folded: string, language: SearchLanguage): boolean {
  return folded.length >= SHORTEST_WORD && !/[^\p{L}]/u.test(folded) && !isFunctionWord(folded, language);
}

/** A word as it is written, without the possessive. */
export function nameForm(written: string): string {
  return written.replace(/['’]s?$/u, '');
}

/** A shorter word has too many neighbours to guess which was meant. */
const SHORTEST_WORD = 3;

export interface TermReader {
  /** The terms met so far, by their numbers. */
  terms: readonly string[];
  /** The words met so far that a typing error may stand for, folded. */
  known: ReadonlyMap<string, KnownForms>;
  /** The words of a text. */
  read: (text: string) => WrittenWord[];
  /** The terms of its spellings. */
  readSpellings: (text: string) => number[];
}

/** A word as it is written. */
export interface WrittenWord {
  terms: readonly number[];
  known?: { forms: KnownForms; form: Form };
}

/** How a folded word is written, and in how many documents it was counted, up to which. */
export interface KnownForms {
  forms: Map<string, Form>;
  documents: number;
  last: number;
}

interface Form {
  written: string;
  times: number;
}
