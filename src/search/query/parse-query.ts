import type { SearchLanguage } from '../text/search-language.ts';
import { nameTerm, type SpellingFinder } from '../text/spellings.ts';
import type { Stem } from '../text/stem-word.ts';
import { findWords, isFunctionWord } from '../text/words.ts';

/**
 * Reads what a reader typed: words, "words in quotation marks" to be found as they stand, and -words to be left out.
 * A quotation mark that is not closed yet is passed over.
 *
 * Function words are dropped unless there is nothing else.
 */
export function parseQuery(query: string, reader: QueryReader): ParsedQuery {
  const verbatim: string[] = [];
  const excluded: string[] = [];
  const excludedVerbatim: string[] = [];
  let plain = query.replace(
    /(^|\s)(-?)["“”„]([^"“”„]*)["“”„]/gu,
    (_, before: string, minus: string, quoted: string) => {
      if (/[\p{L}\p{N}]/u.test(quoted)) (minus === '' ? verbatim : excludedVerbatim).push(quoted.trim());
      return `${before} `;
    },
  );
  plain = plain.replace(/(^|\s)-(?=[\p{L}\p{N}])(\S+)/gu, (_, before: string, word: string) => {
    excluded.push(word);
    return before;
  });
  const list = (text: string): QueryWord[] => listWords(text, reader);
  const words = list(plain);
  const carrying = words.filter(({ carries }) => carries);
  const isOpen = /[\p{L}\p{N}]$/u.test(plain);
  return {
    words: carrying.length > 0 || verbatim.length > 0 ? carrying : words,
    verbatim,
    excluded: excluded.flatMap(list),
    excludedVerbatim,
    isOpen,
  };
}

/** The words of a text that a query asks for: a spelling of the table is one word, however many it is written with. */
export function listWords(text: string, reader: QueryReader): QueryWord[] {
  const { findAsked, stem, language } = reader;
  const spellings = findAsked(text);
  const found: (QueryWord & { start: number })[] = spellings.map(({ id, written, start }) => ({
    typed: written,
    name: id,
    alternatives: [[nameTerm(id)], ...describeLiterally(written, reader)],
    carries: true,
    times: 1,
    start,
  }));
  for (const { written, folded, parts, start, end } of findWords(text, language)) {
    if (spellings.some((spelling) => start < spelling.end && end > spelling.start)) continue;
    found.push({
      typed: written,
      alternatives: [[stem(folded)], ...(parts.length > 0 ? [parts.map(stem)] : [])],
      carries: !isFunctionWord(folded, language),
      times: 1,
      start,
    });
  }
  found.sort((a, b) => a.start - b.start);
  const words = new Map<string, QueryWord>();
  for (const { start: _, ...word } of found) {
    const key = word.alternatives.join('|');
    const before = words.get(key);
    if (before === undefined) words.set(key, word);
    else before.times++;
  }
  return [...words.values()];
}

/** A spelling of one word as such, beside its group: "ISIS" is also found inside "ISIS-K". */
function describeLiterally(written: string, { stem, language }: QueryReader): string[][] {
  const folded = findWords(written, language).map((word) => word.folded);
  return folded.length > 1 || folded.every((word) => isFunctionWord(word, language))
    ? []
    : [folded.map((word) => stem(word))];
}

/** What a query is read with. */
export interface QueryReader {
  language: SearchLanguage;
  /** Finds spellings in a query, with capitals or without: the lenient finder of spellings.ts. */
  findAsked: SpellingFinder;
  stem: Stem;
}

export interface ParsedQuery {
  words: QueryWord[];
  /** What stood in quotation marks. */
  verbatim: string[];
  excluded: QueryWord[];
  excludedVerbatim: string[];
  /** Whether the last word may still be being typed. */
  isOpen: boolean;
}

export interface QueryWord {
  /** As the reader typed it. */
  typed: string;
  /** The group of spellings that it belongs to. */
  name?: string;
  /** Sets of terms, any of which will do; of one set all are needed. */
  alternatives: string[][];
  /** Whether it is more than a function word. */
  carries: boolean;
  /** How often the query has it: a long question says again what matters. */
  times: number;
}
