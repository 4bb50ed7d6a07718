import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isAsBuilt, noteBuild } from '../../src/build/last-build.ts';

let root: string;
let folders: string[];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'last-build-'));
  folders = ['dist', 'dist.hosting'].map((name) => join(root, name));
});
afterEach(() => rmSync(root, { recursive: true }));

const note = () => join(root, 'note.txt');
const isAsLeft = (key = 'key') => isAsBuilt(note(), key, folders);
const build = async () => {
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist/index.html'), 'A page.');
  await noteBuild(note(), 'key', folders);
};

test('A site is as it was built until it is made from something else, or a file of it is another or gone', async () => {
  await build();
  expect([await isAsLeft(), await isAsLeft('another')]).toEqual([true, false]);
  writeFileSync(join(root, 'dist/more.html'), 'More.');
  expect(await isAsLeft()).toBe(false);
  rmSync(join(root, 'dist/more.html'));
  expect(await isAsLeft()).toBe(true);
  rmSync(join(root, 'dist'), { recursive: true });
  expect(await isAsLeft()).toBe(false);
});

test('A site that lies elsewhere is never taken for one that is as it was built', async () => {
  await noteBuild(note(), 'key', folders);
  expect(await isAsLeft()).toBe(false);
});
