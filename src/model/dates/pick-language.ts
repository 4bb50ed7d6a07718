import { enGb } from './languages/en-gb.ts';
import { enUs } from './languages/en-us.ts';
import type { LanguageWords } from './language-words.ts';

/** Every language that dates can be said in. A new one is one file in `languages/` and its name here. */
export const LANGUAGES: readonly LanguageWords[] = [enGb, enUs];

/**
 * The words for a BCP 47 tag: those of the tag itself, else of the first language with the same base (`en-AU` is said
 * as `en-GB`). Where there is none, the tags that there are, for the error to name.
 */
export function pickLanguage(tag: string): LanguageChoice {
  const wanted = tag.trim().toLowerCase();
  const language =
    LANGUAGES.find((words) => words.tag.toLowerCase() === wanted) ??
    LANGUAGES.find((words) => getBase(words.tag) === getBase(wanted));
  return language === undefined
    ? { ok: false, available: LANGUAGES.map((words) => words.tag) }
    : { ok: true, language };
}

function getBase(tag: string): string | undefined {
  return tag.toLowerCase().split('-')[0];
}

export type LanguageChoice = { ok: true; language: LanguageWords } | { ok: false; available: string[] };
