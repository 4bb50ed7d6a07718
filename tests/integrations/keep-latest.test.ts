import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepLatest } from '../../src/site/keep-latest.ts';

let folder: string;
let made: string[];
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'claimline-latest-')), 'kept');
  made = [];
});
afterEach(() => {
  rmSync(join(folder, '..'), { recursive: true });
});

/** A build that asks for what is made from a value, in small letters. */
async function build(from: string, { name = 'a', tools = '1' } = {}): Promise<string> {
  const keeper = keepLatest(folder, tools);
  const bytes = await keeper.keep(name, { from }, () => {
    made.push(from);
    return Promise.resolve(new TextEncoder().encode(from.toLowerCase()));
  });
  await keeper.forgetOthers();
  return new TextDecoder().decode(bytes);
}

test('What would be made from the same value is not made again', async () => {
  expect([await build('X'), await build('X')]).toEqual(['x', 'x']);
  expect(made).toEqual(['X']);
});

test('What is made from another value, or by other tools, takes the place of what was kept', async () => {
  expect([await build('X'), await build('Y'), await build('Y', { tools: '2' })]).toEqual(['x', 'y', 'y']);
  expect(made).toEqual(['X', 'Y', 'Y']);
  expect(readdirSync(folder)).toEqual(['a']);
});

test('What nobody asked for is deleted', async () => {
  await build('X');
  await build('X', { name: 'b' });
  expect(readdirSync(folder)).toEqual(['b']);
});

test.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, -1)],
  ['changed', (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte)))],
  ['empty', () => Buffer.alloc(0)],
])('What is %s is made again', async (_, harm) => {
  await build('X');
  writeFileSync(join(folder, 'a'), harm(readFileSync(join(folder, 'a'))));
  expect(await build('X')).toBe('x');
  expect(made).toEqual(['X', 'X']);
  await build('X');
  expect(made).toEqual(['X', 'X']);
});

test('Where nothing can be kept, everything is made', async () => {
  writeFileSync(folder, 'No folder.');
  expect([await build('X'), await build('X')]).toEqual(['x', 'x']);
});
