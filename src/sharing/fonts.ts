import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkitten';

/** The text face of the pages, in each of the subsets that its package has, as Satori takes them. */
export const fonts = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic'].map((subset) => ({
  // Satori takes one font per name and falls back from name to name, so that each subset has its own.
  name: `Source Serif 4 ${subset}`,
  data: readFileSync(
    createRequire(import.meta.url).resolve(`@fontsource/source-serif-4/files/source-serif-4-${subset}-400-normal.woff`),
  ),
  weight: 400 as const,
  style: 'normal' as const,
}));

/** Whether the face has a glyph for every character of a text, so that no empty box is drawn. */
export function canSet(text: string): boolean {
  return [...text].every((character) => covered.has(character.codePointAt(0) ?? 0));
}

const covered = new Set(
  fonts.flatMap(({ data }) => {
    const font = create(data);
    return font.isCollection ? [] : font.characterSet;
  }),
);
