import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';

const data = readFileSync(createRequire(import.meta.url).resolve('source-serif-pro/TTF/SourceSerifPro-Regular.ttf'));

/** The text face of the pages, whole, as Satori takes it. */
export const fonts = [{ name: 'Source Serif', data, weight: 400 as const, style: 'normal' as const }];

/** Whether the face has a glyph for every character of a text, so that no empty box is drawn. */
export function canSet(text: string): boolean {
  return [...text].every((character) => advances.has(character.codePointAt(0) ?? 0));
}

/** How wide a text runs in one line, in ems. Kerning is left out: it makes the line a little shorter. */
export function measure(text: string): number {
  return [...text].reduce((width, character) => width + (advances.get(character.codePointAt(0) ?? 0) ?? 1), 0);
}

const face = create(data) as Font;

/** For every character that the face has, how far it moves on, in ems. */
const advances = new Map(face.characterSet.map((code) => [code, readAdvance(code)] as const));

function readAdvance(code: number): number {
  // fontkitten 1.0 reads past the end of the font for its last glyphs where they are empty; these are all spaces.
  if (/[\s\u200b]/u.test(String.fromCodePoint(code))) return 0.25;
  return face.glyphForCodePoint(code).advanceWidth / face.unitsPerEm;
}
