import type { Span } from '../../model/passages/locate.ts';
import { foldWord, isFunctionWord, isAllCaps } from './words.ts';
import type { SearchLanguage } from './search-language.ts';

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
  const byStart = new Map<string, Form[]>();
  for (const { id, forms } of groups) {
    for (const form of forms.map((written) => written.trim())) {
      const capitals = isCapitals(form);
      const pattern = new RegExp(describeForm(form, lenient || !capitals) + AFTER, 'uy');
      const start = startOf(form);
      byStart.set(start, [...(byStart.get(start) ?? []), { id, form, capitals, pattern }]);
    }
  }
  for (const forms of byStart.values()) {
    forms.sort((a, b) => b.form.length - a.form.length || (a.form < b.form ? -1 : 1));
  }
  const signs = [...byStart.keys()].filter((start) => !/[\p{L}\p{N}]/u.test(start));
  const starts = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:[\\p{L}\\p{N}]+${signs.map((sign) => `|${describeForm(sign, false)}`).join('')})`,
    'gu',
  );
  const find = (text: string): FoundSpelling[] => {
    const found: FoundSpelling[] = [];
    if (byStart.size === 0) return found;
    let from = 0;
    for (const { 0: start, index } of text.matchAll(starts)) {
      if (index < from) continue;
      for (const { id, pattern, capitals } of byStart.get(startOf(start)) ?? []) {
        pattern.lastIndex = index;
        const [written] = pattern.exec(text) ?? [];
        if (written === undefined) continue;
        from = index + written.length;
        const tellsNothing = capitals && (!isCapitals(written) || isAllCaps(text));
        if (!tellsNothing || !isFunctionWord(foldWord(written), language)) {
          const spelling = { id, written, start: index, end: from };
          found.push(spelling, ...(lenient ? [] : findInside(spelling, find)));
        }
        break;
      }
    }
    return found;
  };
  return find;
}

/** By what a form is looked up: its first run of letters and digits, in any case; or its first sign, of any kind. */
function startOf(form: string): string {
  const [start = ''] = START.exec(form) ?? [];
  return start
    .toLowerCase()
    .replace('’', "'")
    .replace(/\p{Pd}/u, '-');
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
  return Array.from(form.replace(/\s+/gu, ' '), (letter) => {
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

const START = /^(?:[\p{L}\p{N}]+|.)/su;

export type SpellingFinder = (text: string) => FoundSpelling[];

/**
 * Ways to write one thing, from the names and the table of spellings: the same entries are found whichever form the
 * query or the text uses. Forms in capitals (US) match capitals only.
 */
export interface SpellingGroup {
  /** A name's id, or any word that no other group has. */
  id: string;
  forms: readonly string[];
}

interface Form {
  id: string;
  form: string;
  capitals: boolean;
  /** Sticky. */
  pattern: RegExp;
}

/** A spelling as it stands in a text. */
interface FoundSpelling extends Span {
  id: string;
  written: string;
}
