import type { Span } from '../../model/passages/locate.ts';
import { splitParagraph } from '../../model/passages/sentences.ts';
import type { SearchLanguage } from './search-language.ts';
import { findWords } from './words.ts';

/**
 * Finds the very words of a phrase in that order in one sentence of a text: no other endings, nothing in between, and
 * no full stop. Case does not matter, except that a word typed in capitals (US) finds capitals only; neither do the
 * kind of quotation mark and of hyphen.
 *
 * @param language the language of the text (BCP 47)
 */
export function findVerbatim(
  phrase: string,
  text: string,
  language: SearchLanguage,
  textLanguage = language.tag,
): Span[] {
  const wanted = listForms(phrase, language);
  if (wanted.length === 0) return [];
  return splitParagraph(text, textLanguage).flatMap(({ start, end }) => {
    const forms = listForms(text.slice(start, end), language);
    const found: Span[] = [];
    for (let at = 0; at + wanted.length <= forms.length; at++) {
      if (!wanted.every((word, next) => isSame(word, forms[at + next]))) continue;
      const last = forms[at + wanted.length - 1];
      found.push({ start: start + (forms[at]?.start ?? 0), end: start + (last?.end ?? 0) });
      at += wanted.length - 1;
    }
    return found;
  });
}

function listForms(text: string, language: SearchLanguage): Form[] {
  return findWords(text, language).flatMap(({ written, start }) =>
    [...written.matchAll(/[^-‐‑]+/gu)].map((part) => ({
      word: part[0].replace(/’/gu, "'"),
      start: start + part.index,
      end: start + part.index + part[0].length,
    })),
  );
}

function isSame(wanted: Form, form: Form | undefined): boolean {
  if (form === undefined) return false;
  const capitals = wanted.word.length > 1 && /\p{Lu}/u.test(wanted.word) && !/\p{Ll}/u.test(wanted.word);
  const bare = (word: string): string => word.replaceAll('.', '').normalize('NFKC');
  return capitals
    ? bare(wanted.word) === bare(form.word)
    : bare(wanted.word).toLowerCase() === bare(form.word).toLowerCase();
}

interface Form extends Span {
  word: string;
}
