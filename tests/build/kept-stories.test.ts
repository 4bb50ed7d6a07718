import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepStory, layStory, readKept, readKeptDocuments } from '../../src/build/kept-stories.ts';

let root: string;
let folder: string;
const keys = new Map([['fire', 'key']]);
const page = 'fire/index.html';
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'claimline-kept-'));
  folder = join(root, 'kept');
  mkdirSync(join(root, 'site/fire'), { recursive: true });
  writeFileSync(join(root, 'site', page), 'The fire');
  await keepStory(folder, join(root, 'site'), {
    key: 'key',
    outline: { id: 'fire' } as never,
    documents: [{ kind: 'event', id: 'fire', url: '/fire/', title: 'The fire', paragraphs: [], filters: {} }],
    files: [{ path: page, sum: 'of the page' }],
    ...{ feed: [], found: [], links: [], pages: [], renamed: [] },
  });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('A kept story is laid into another site as it was, after the first is gone', async () => {
  rmSync(join(root, 'site'), { recursive: true });
  const story = (await readKept(folder, keys)).get('fire');
  expect(story?.files).toMatchObject([{ path: page, sum: 'of the page' }]);
  expect(await readKeptDocuments(folder, 'fire')).toMatchObject([{ title: 'The fire' }]);
  if (story) layStory(folder, story, join(root, 'next'));
  expect(readFileSync(join(root, 'next', page), 'utf8')).toBe('The fire');
});

test('A story is dropped once it has another key', async () => {
  expect((await readKept(folder, new Map([['fire', 'other']]))).size).toBe(0);
  expect((await readKept(folder, keys)).size).toBe(0);
});

test.for(['head', 'documents', `pages/${page}`])('A story is dropped once its %s is another or gone', async (file) => {
  const path = join(folder, 'fire', file);
  const bytes = readFileSync(path);
  const { mtimeMs } = statSync(path);
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  writeFileSync(path, bytes);
  utimesSync(path, new Date(), new Date(mtimeMs + 1));
  expect((await readKept(folder, keys)).size).toBe(0);
});

test('What is written into a page of the site is never taken for what was kept', async () => {
  writeFileSync(join(root, 'site', page), 'By hand!');
  utimesSync(join(root, 'site', page), new Date(), new Date(0));
  expect((await readKept(folder, keys)).size).toBe(0);
});
