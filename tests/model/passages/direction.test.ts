import { expect, test } from 'vitest';
import { turnsDirection } from '../../../src/model/passages/direction.ts';

test.each([
  ['a text without any', 'Of 115 dead, نعم', false],
  ['marks', '\u200eOf 115\u200f', false],
  ['an isolate that is ended', 'a \u2067b\u2069 c', false],
  ['an embedding that is ended', 'a \u202Bb\u202C c', false],
  ['what is ended within what is ended', '\u2066a \u202Bb\u202C \u2068c\u2069\u2069', false],
  ['an isolate that ends the embedding within it', '\u2066a \u202Bb\u2069', false],
  ['ends without beginnings', '\u202C\u2069', false],
  ['an override, even one that is ended', 'Of \u202E115\u202C dead', true],
  ['an embedding that is not ended', 'a \u202Bb', true],
  ['an isolate that an embedding seems to end', '\u2067a\u202C', true],
  ['as many beginnings as fit', '\u2066'.repeat(1_000_000), true],
])('Of %s it is known whether it turns what follows', (_, text, turns) => {
  expect(turnsDirection(text)).toBe(turns);
});
