import type { RelationWord } from '../schemas/vocabularies.ts';
import { escapeHtml } from './escape-html.ts';

/**
 * Which shape stands for which relation, wherever one is shown: the data of an SVG path in a box of 16 by 16, to be drawn
 * with a stroke of 2. They are told apart by shape alone, so that nothing rests on colour, and none points left or right,
 * so that they hold in either direction of writing.
 */
export const glyphs: Record<RelationWord, string> = {
  // An equals sign: they say the same.
  agree: 'M2 5.5h12M2 10.5h12',
  same: 'M2 5.5h12M2 10.5h12',
  // Two waves: nearly the same.
  partly: 'M2 6.5c2-3 4-3 6-1s4 2 6-1M2 11.5c2-3 4-3 6-1s4 2 6-1',
  // An equals sign struck through.
  differ: 'M2 5.5h12M2 10.5h12M11.5 1.5l-7 13',
  // Two heads against each other.
  contradict: 'M1.5 2.5 7 8l-5.5 5.5M14.5 2.5 9 8l5.5 5.5',
  // An arrow up: the number grew.
  update: 'M8 15V3M3 8l5-5 5 5',
  // Two rings with a part in common: what a number may be by each.
  'both-hold': 'M1 8a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0M6 8a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0',
  // One stroke: one account; broken, while others have yet to be read.
  'one-only': 'M8 1.5v13',
  'one-so-far': 'M8 1.5v3M8 6.5v3M8 11.5v3',
};

/**
 * The shape of a relation as HTML, in the size and colour of the text around it. Styled by `.glyph`.
 *
 * @param name what those who hear the page are told, where no word for it stands beside the shape
 */
export function drawGlyph(word: RelationWord, name?: string): string {
  const spoken = name === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${escapeHtml(name)}"`;
  return `<svg class="glyph" viewBox="0 0 16 16" ${spoken}><path d="${glyphs[word]}"/></svg>`;
}
