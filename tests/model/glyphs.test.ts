import { expect, test } from 'vitest';
import { drawGlyph, glyphs } from '../../src/model/glyphs.ts';
import { relations } from '../../src/schemas/vocabularies.ts';

test('Each relation has a shape of its own, but that the same figure is agreement', () => {
  expect(Object.keys(glyphs).sort()).toEqual([...relations].sort());
  expect(glyphs.same).toBe(glyphs.agree);
  expect(new Set(Object.values(glyphs)).size).toBe(relations.length - 1);
});

test('A shape with no word beside it is an image with a name, and is passed over by those who hear the page otherwise', () => {
  expect(drawGlyph('differ', 'they “differ”, A & B')).toMatch(
    /^<svg [^>]*role="img" aria-label="they “differ”, A &amp; B"/,
  );
  expect(drawGlyph('differ')).toMatch(/^<svg [^>]*aria-hidden="true"/);
});
