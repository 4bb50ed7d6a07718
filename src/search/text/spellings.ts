import type { Span } from '../../model/passages/locate.ts';
import { foldWord, isFunctionWord, isAllCaps } from './words.ts';
import type { SearchLanguage } from './search-language.ts';
import type { SpellingGroup } from './search-record.ts';

/**
 * Finds the spellings of a table in a text, the longest first; in a text, not in a query, also those of other names
 * inside a longer one.
 *
 * A form in capitals (US, IS, ISIS-K) matches capitals only, so that "told us" is no state and "what is" no group; all
 * other forms match in any case. In a query capitals are often left out: there, `lenient` lets "isisk" stand for ISISK
 * as long as it is no function word.
 */
export function createSpellingFinder(
  groups: readonly SpellingGroup[],
  lenient: boolean,
  language: SearchLanguage,
): SpellingFinder {
  const forms = groups
    .flatMap(({ id, forms }) => forms.map((form) => ({ id, form, capitals: isCapitals(form) })))
    .sort((a, b) => b.form.length - a.form.length || (a.form < b.form ? -1 : 1));
  if (forms.length === 0) return () => [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${forms.map(({ form, capitals }) => `(${describeForm(form, lenient || !capitals)}${AFTER})`).join('|')})`,
    'gu',
  );
  const find = (text: string): FoundSpelling[] => {
    const found: FoundSpelling[] = [];
    const allCaps = isAllCaps(text);
    for (const match of text.matchAll(pattern)) {
      const form = forms[match.slice(1).findIndex((group) => group !== undefined)];
      if (form === undefined) continue;
      const written = match[0];
      if (form.capitals && (allCaps || !isCapitals(written)) && isFunctionWord(foldWord(written), language)) continue;
      const spelling = { id: form.id, written, start: match.index, end: match.index + written.length };
      found.push(spelling, ...(lenient ? [] : findInside(spelling, find)));
    }
    return found;
  };
  return find;
}

/** The spellings inside a longer one, as of "Islamic State" in "Islamic State Khorasan", which are other names. */
function findInside({ id, written, start }: FoundSpelling, find: SpellingFinder): FoundSpelling[] {
  const firstEnd = written.search(/\s/u);
  if (firstEnd === -1) return [];
  const findAt = (from: number, to?: number): FoundSpelling[] =>
    find(written.slice(from, to)).map((found) => ({
      ...found,
      start: start + from + found.start,
      end: start + from + found.end,
    }));
  const inside = [...findAt(0, written.search(/\S+$/u)), ...findAt(firstEnd)];
  return inside.filter(
    (found, at) =>
      found.id !== id && inside.findIndex((other) => other.id === found.id && other.start === found.start) === at,
  );
}

/** The term under which a group of spellings stands in the index; no word of a text can be the same. */
export function nameTerm(id: string): string {
  return `@${id}`;
}

/** Whether a form is known by its capitals: it has some, and no small letters. */
export function isCapitals(form: string): boolean {
  return /\p{Lu}/u.test(form) && !/\p{Ll}/u.test(form);
}

/** The form as a pattern: spaces may be line breaks, hyphens may be of any kind, and letters of any case if `anyCase`. */
function describeForm(form: string, anyCase: boolean): string {
  return Array.from(form.trim().replace(/\s+/gu, ' '), (letter) => {
    if (letter === ' ') return '\\s+';
    if (/\p{Pd}/u.test(letter)) return '\\p{Pd}';
    if (letter === "'" || letter === '’') return "['’]";
    if (!/[\p{L}\p{N}]/u.test(letter)) return `\\u{${letter.codePointAt(0)?.toString(16) ?? ''}}`;
    const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
    return anyCase && lower !== upper ? `[${lower}${upper}]` : letter;
  }).join('');
}

/** What may follow a form: not a letter, and not a hyphen with a letter, or the IS of "IS-Somalia" would be found. */
const AFTER = '(?!\\p{Pd}?[\\p{L}\\p{N}])';

export type SpellingFinder = (text: string) => FoundSpelling[];

/** A spelling as it stands in a text. */
interface FoundSpelling extends Span {
  id: string;
  written: string;
}
