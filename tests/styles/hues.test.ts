import { readFileSync } from 'node:fs';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import { describe, expect, test } from 'vitest';

const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

/** The least difference between two hues, by CIEDE2000. Two colours side by side are told apart from about 2.3. */
const leastDifference = 14;

const sights: Record<string, (colour: Color) => Color> = {
  'normal sight': (colour: Color) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};

describe.each(['light', 'dark'] as const)('In the %s theme', (theme) => {
  const hues = readHues(theme);

  test('there are six hues, and more are not told apart by colour', () => {
    expect(new Set(hues).size).toBe(6);
  });

  test.each(Object.entries(sights))('every two hues are told apart with %s', (_name, see) => {
    const difference = differenceCiede2000();
    for (const [index, one] of hues.entries()) {
      for (const other of hues.slice(index + 1)) {
        expect(difference(see(read(one)), see(read(other))), `${one} and ${other}`).toBeGreaterThanOrEqual(
          leastDifference,
        );
      }
    }
  });

  test('every hue can be read on paper and sheet, and a letter on every hue', () => {
    for (const hue of hues) {
      for (const ground of ['paper', 'sheet', 'on-hue']) {
        expect(wcagContrast(hue, readRole(ground, theme)), `${hue} and ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  test('text, quiet text and the mark of focus can be read on paper and sheet, and frames be seen', () => {
    for (const ground of ['paper', 'sheet']) {
      const on = readRole(ground, theme);
      expect(wcagContrast(readRole('ink', theme), on)).toBeGreaterThanOrEqual(7);
      expect(wcagContrast(readRole('soft', theme), on)).toBeGreaterThanOrEqual(4.5);
      expect(wcagContrast(readRole('accent', theme), on)).toBeGreaterThanOrEqual(3);
      expect(wcagContrast(readRole('frame', theme), on)).toBeGreaterThanOrEqual(3);
    }
  });
});

function readHues(theme: 'light' | 'dark'): string[] {
  return [...tokens.matchAll(/\.hue-[1-9] \{\s*--hue: var\(--([a-z-]+)\)/g)].map(([, name = '']) =>
    readColour(name, theme),
  );
}

/** The colour of a role: the palette's that it names. */
function readRole(role: string, theme: 'light' | 'dark'): string {
  const name = new RegExp(`--${role}: var\\(--([a-z]+)\\)`).exec(tokens)?.[1] ?? '';
  return readColour(name, theme);
}

function readColour(name: string, theme: 'light' | 'dark'): string {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens) ?? [];
  const colour = theme === 'light' ? light : dark;
  if (colour === undefined) throw new Error(`There is no colour "${name}" in tokens.css.`);
  return colour;
}

function read(colour: string): Color {
  const parsed = parse(colour);
  if (!parsed) throw new Error(`"${colour}" is no colour.`);
  return parsed;
}
