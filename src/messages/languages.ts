import { de } from './de.ts';
import { enUs } from './en-us.ts';
import { enGb } from './en.ts';
import type { Language } from './language.ts';

/** Every language that the site can speak. A new one is one file beside this and its name here. */
export const LANGUAGES: readonly Language[] = [enGb, enUs, de];

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

/**
 * The same, for a language that the checks have let pass.
 *
 * @throws where there are no words for it
 */
export function getLanguage(tag: string): Language {
  const choice = pickLanguage(tag);
  if (choice.ok) return choice.language;
  throw new Error(`There are no words for the language "${tag}"; there are ${choice.available.join(', ')}.`);
}

function getBase(tag: string): string | undefined {
  return tag.toLowerCase().split('-')[0];
}

export type LanguageChoice = { ok: true; language: Language } | { ok: false; available: string[] };
