import type { Span } from './locate.ts';

/**
 * The words and marks of a text, each with where it stands. A word keeps its apostrophes, a number its points and commas;
 * in scripts that put no space between words, each character counts as one.
 */
export function splitWords(text: string): Word[] {
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
    isMark: !/[\p{L}\p{N}]/u.test(word),
  }));
}

/** A character of a script that puts no space between words. */
export const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const pattern = new RegExp(String.raw`${unspaced.source}|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+|[.,]\p{N}+)*|\S`, 'gu');

export interface Word extends Span {
  word: string;
  /** Punctuation or a symbol. */
  isMark: boolean;
}
