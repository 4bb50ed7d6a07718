import type { Span } from '../../model/passages/locate.ts';
import type { SearchLanguage } from './search-language.ts';

/**
 * The words of a text, in order, each with its place in the text as it was written.
 *
 * A word is a run of letters and digits, with the apostrophe inside it; dotted capitals (U.S.) and figures (1,000) are
 * one word each. A word that is written with hyphens comes as one word with its parts, because the articles write both
 * "counter-terrorism" and "counterterrorism". Capitals that would be a function word in small letters (US, U.S., WHO)
 * stay capitals, unless the whole text is in capitals.
 */
export function findWords(text: string, language: SearchLanguage): Word[] {
  const allCaps = isAllCaps(text);
  return Array.from(text.matchAll(WORD), ({ 0: written, index }) => ({
    written,
    ...readWord(written, allCaps, language),
    start: index,
    end: index + written.length,
  })).filter(({ folded }) => folded !== '');
}

/** The words of a text as they are written, in order. */
export function listWritten(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** A written word as it is compared, in a text that is in capitals throughout or is not; nothing of it may be left. */
export function readWord(written: string, allCaps: boolean, language: SearchLanguage): Pick<Word, 'folded' | 'parts'> {
  const folded = foldWord(written);
  const bare = written.replaceAll('.', '');
  const isAbbreviated = !allCaps && CAPITALS.test(bare) && isFunctionWord(folded, language);
  return {
    folded: isAbbreviated ? bare : folded,
    parts: HYPHEN.test(written) ? written.split(HYPHEN).map(foldWord).filter(Boolean) : [],
  };
}

/** The form of a written word in which it is compared: no accents, small letters, no possessive, no punctuation. */
export function foldWord(written: string): string {
  return written
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/['’](?:s|$)/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether a text is in capitals throughout, so that capitals tell nothing: some words, and no small letter. */
export function isAllCaps(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /(?:\p{Lu}\P{L}+){3}\p{Lu}/u.test(text.replace(/\p{Lu}+/gu, 'A'));
}

/** Whether a folded word is one that carries nothing in a question ("who", "the", "did"). */
export function isFunctionWord(folded: string, { functionWords }: SearchLanguage): boolean {
  return functionWords.has(folded);
}

const CAPITALS = /^\p{Lu}{2,}$/u;
const HYPHEN = /[-‐‑–]/u;
const WORD =
  /(?:\p{Lu}\.){2,}|\d+(?:[.,]\d+)+|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}]+)*(?:[-‐‑][\p{L}\p{N}\p{M}]+(?:['’][\p{L}]+)*)*/gu;

/** A word as it stands in a text. */
export interface Word extends Span {
  written: string;
  /** As it is compared. */
  folded: string;
  /** The parts of a word written with hyphens, as they are compared; else none. */
  parts: string[];
}
