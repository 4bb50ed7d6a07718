import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';

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
  return [...text].every((character) => advances.has(character.codePointAt(0) ?? 0));
}

/** How wide a text runs in one line, in ems. Kerning is left out: it makes the line a little shorter. */
export function measure(text: string): number {
  return [...text].reduce((width, character) => width + (advances.get(character.codePointAt(0) ?? 0) ?? 1), 0);
}

/** For every character that the face has, how far it moves on, in ems. */
const advances = new Map(
  fonts.flatMap(({ data }) => {
    const font = create(data);
    return font.isCollection ? [] : font.characterSet.map((code) => [code, readAdvance(font, code)] as const);
  }),
);

function readAdvance(font: Font, code: number): number {
  // fontkitten 1.0 reads past the end of the font for its last glyphs where they are empty; these are all spaces.
  if (/[\s\u200b]/u.test(String.fromCodePoint(code))) return 0.25;
  return font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm;
}
