import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createPictureStore } from '../../src/sharing/picture-store.ts';
import { emptyCard } from '../../src/sharing/social-card.ts';

let folder: string;
let drawn: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimline-pictures-'));
  drawn = [];
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const palette = { paper: '#ffffff', ink: '#000000', soft: '#333333', line: '#999999', hues: [] };
const drawing = { card: { ...emptyCard, title: 'One' }, mark: '<svg/>', palette };

/** A store as a build has it, which draws the title and notes it. */
const open = (tools: string | null = 'tools 1', at = folder) =>
  createPictureStore({
    folder: at,
    tools,
    draw: ({ card }) => {
      drawn.push(card.title);
      return Promise.resolve(new TextEncoder().encode(card.title));
    },
  });
const read = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('A picture that was drawn by an earlier build is not drawn again', async () => {
  expect(read(await open()(drawing))).toBe('One');
  expect(read(await open()(drawing))).toBe('One');
  expect(drawn).toEqual(['One']);
});

test.each([
  ['its words change', { ...drawing, card: { ...drawing.card, title: 'Two' } }, 'tools 1'],
  ['the icon changes', { ...drawing, mark: '<svg></svg>' }, 'tools 1'],
  ['a colour changes', { ...drawing, palette: { ...palette, ink: '#111111' } }, 'tools 1'],
  ['what draws it changes', drawing, 'tools 2'],
])('A picture is drawn again when %s', async (_, changed, tools) => {
  await open()(drawing);
  await open(tools)(changed);
  expect(drawn).toHaveLength(2);
});

test('A picture that is damaged where it is kept is drawn again, and kept anew', async () => {
  await open()(drawing);
  const [file = ''] = readdirSync(join(folder, 'content-v2'), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, 'content-v2', name))
    .filter((name) => statSync(name).isFile());
  writeFileSync(file, 'Onf');
  expect(read(await open()(drawing))).toBe('One');
  expect(read(await open()(drawing))).toBe('One');
  expect(drawn).toEqual(['One', 'One']);
});

test('Where nothing is known of what draws, nothing is kept; nor where it can’t be, and the picture is there all the same', async () => {
  await open(null)(drawing);
  expect(readdirSync(folder)).toEqual([]);
  writeFileSync(join(folder, 'a-file'), '');
  expect(read(await open('tools 1', join(folder, 'a-file'))(drawing))).toBe('One');
});
