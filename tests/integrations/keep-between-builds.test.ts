import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepBetweenBuilds } from '../../src/site/keep-between-builds.ts';

let root: string;
let made: string[];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'claimline-kept-'));
  made = [];
  mkdirSync(join(root, 'node_modules'));
  mkdirSync(join(root, 'src'));
  writeFileSync(join(root, 'node_modules/.package-lock.json'), '{}');
  writeFileSync(join(root, 'src/draw.ts'), 'draw();');
});
afterEach(() => rmSync(root, { recursive: true }));

const kept = () => join(root, 'node_modules/.cache');

/** Asks for what is made of a text, as a build does, and notes where it was made. */
async function ask(text: string, kind = 'pictures'): Promise<string> {
  const keep = keepBetweenBuilds(kind, pathToFileURL(`${root}/src/`), ['draw.ts']);
  const bytes = await keep({ text }, () => {
    made.push(text);
    return Promise.resolve(new TextEncoder().encode(text));
  });
  return new TextDecoder().decode(bytes);
}

test('What an earlier build has made is not made again', async () => {
  expect(await ask('One')).toBe('One');
  expect(await ask('One')).toBe('One');
  expect(made).toEqual(['One']);
});

test.each([
  ['what it is made from changes', () => ask('Two')],
  [
    'the code that makes it changes',
    () => {
      writeFileSync(join(root, 'src/draw.ts'), 'drawBetter();');
      return ask('One');
    },
  ],
  [
    'the version of a package changes',
    () => {
      writeFileSync(join(root, 'node_modules/.package-lock.json'), '{ "lockfileVersion": 3 }');
      return ask('One');
    },
  ],
  ['it is of another kind', () => ask('One', 'fonts')],
])('It is made again when %s', async (_, askAgain) => {
  await ask('One');
  await askAgain();
  expect(made).toHaveLength(2);
});

test('What is damaged where it is kept is made again, and kept anew', async () => {
  await ask('One');
  const folder = join(kept(), 'claimline/pictures/content-v2');
  const [file = ''] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => statSync(name).isFile());
  writeFileSync(file, 'Onf');
  expect([await ask('One'), await ask('One')]).toEqual(['One', 'One']);
  expect(made).toEqual(['One', 'One']);
});

test('Where npm has not installed the packages, nothing is kept', async () => {
  rmSync(join(root, 'node_modules/.package-lock.json'));
  expect([await ask('One'), await ask('One')]).toEqual(['One', 'One']);
  expect(made).toEqual(['One', 'One']);
  expect(readdirSync(join(root, 'node_modules'))).toEqual([]);
});

test('Where nothing can be written, it is there all the same', async () => {
  writeFileSync(kept(), 'a file where the folder should be');
  expect(await ask('One')).toBe('One');
});
