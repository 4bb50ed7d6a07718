import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';

const data = readFileSync(createRequire(import.meta.url).resolve('source-serif-pro/TTF/SourceSerifPro-Regular.ttf'));

/** The text face of the pages, whole, as Satori takes it. */
export const fonts = [{ name: 'Source Serif', data, weight: 400 as const, style: 'normal' as const }];

/** Whether the face has a glyph for every character of a text, so that no empty box is drawn. */
export function canSet(text: string): boolean {
  return [...text].every((character) => characters.has(character.codePointAt(0) ?? 0));
}

const characters = new Set((create(data) as Font).characterSet);
