import { functionWords } from './function-words.ts';

/**
 * The words of a text, in order, each with its place in the text as it was written.
 *
 * A word is a run of letters and digits, with the apostrophe inside it; dotted capitals (U.S.) and figures (1,000) are
 * one word each. A word that is written with hyphens comes as one word with its parts, because the articles write both
 * "counter-terrorism" and "counterterrorism".
 */
export function findWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const written = match[0];
    words.push({ written, start: match.index, end: match.index + written.length });
  }
  return words;
}

/** The form of a written word in which it is compared: no accents, lower case, no possessive, no punctuation inside. */
export function foldWord(written: string): string {
  return written
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’](?:s|$)/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The parts of a word written with hyphens, folded; an empty list where it has none. */
export function splitHyphens(written: string): string[] {
  if (!HYPHEN.test(written)) return [];
  return written
    .split(HYPHEN)
    .map((part) => foldWord(part))
    .filter((part) => part !== '');
}

/** Whether a folded word is one that carries nothing in a question ("who", "the", "did"). */
export function isFunctionWord(folded: string): boolean {
  return functionWords.has(folded);
}

const HYPHEN = /[-‐‑–]/u;
const WORD =
  /(?:\p{Lu}\.){2,}|\d+(?:[.,]\d+)+|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}]+)*(?:[-‐‑][\p{L}\p{N}\p{M}]+(?:['’][\p{L}]+)*)*/gu;

/** A word as it stands in a text: `start` and `end` count UTF-16 code units. */
export interface Word {
  written: string;
  start: number;
  end: number;
}
