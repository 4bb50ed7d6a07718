import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPalette } from '../../src/sharing/palette.ts';

const tokens = `
:root {
  --white: light-dark(#ffffff, #111111);
  --black: #1c1a17;
  --paper: var(--white);
  --ink: var(--black);
  --soft: var(--ink);
  --line: var(--black);
}
.hue-1 { --hue: var(--white); }
.hue-2 { --hue: #97480a; }
@media (prefers-contrast: more) { :root { --line: var(--white); } }
`;

test('A role leads through the palette to its colour in each theme', () => {
  expect(readPalette(tokens, 'light')).toEqual({
    paper: '#ffffff',
    ink: '#1c1a17',
    soft: '#1c1a17',
    line: '#1c1a17',
    hues: ['#ffffff', '#97480a'],
  });
  expect(readPalette(tokens, 'dark').paper).toBe('#111111');
});

test('The site’s own tokens give six hues of articles in each theme, no two alike', () => {
  const own = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
  for (const theme of ['light', 'dark'] as const) expect(new Set(readPalette(own, theme).hues).size).toBe(6);
});

test.each(['oklch(0.5 0.1 200)', '#fff', 'light-dark(white, black)'])(
  'A colour written as %s is refused by name',
  (value) => {
    expect(() => readPalette(tokens.replace('light-dark(#ffffff, #111111)', value), 'light')).toThrow(
      /--paper.*six hexadecimal digits/,
    );
  },
);

test('A role that is not there is refused by name', () => {
  expect(() => readPalette(tokens.replace('--soft:', '--gone:'), 'light')).toThrow(/--soft/);
});
