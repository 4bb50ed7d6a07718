import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { projectRoot } from '../support/build-site.ts';
import { addStory, makeContent, moveStory } from '../support/make-content.ts';
import { runCommand } from '../support/run-command.ts';

let root: string;
let remove: () => void;
beforeEach(() => {
  ({ root, remove } = makeContent());
});
afterEach(() => remove());
const read = (file: string) => readFileSync(join(root, file), 'utf8');

describe('npm run migrate', () => {
  test('gives the story a folder of its own, each line as it stands, and the check finds no more than before', async () => {
    const [site, claim] = [read('content/site.yaml'), read('content/claims/injured.mdx')];
    const { code, out } = await runCommand('migrate', ['harbour'], root);
    expect(code).toBe(0);
    expect(out).toMatch(/^The story is in content\/harbour\/ now, .* npm run check\n$/);
    expect(read('content/harbour/claims/injured.mdx')).toBe(claim);
    expect(existsSync(join(root, 'content/claims'))).toBe(false);
    const lines = [...read('content/site.yaml').split('\n'), ...read('content/harbour/story.yaml').split('\n')];
    expect(lines).toEqual(expect.arrayContaining(site.split('\n')));
    expect(read('content/site.yaml')).toContain('\nfront: harbour #');
    expect(await runCommand('check', [], root)).toMatchObject({ code: 0, out: 'No faults found.\n' });
  });

  test.each([
    [[], 'Give the story one id'],
    [['search'], 'The id "search" is that of a page of the site.'],
    [['The Fire'], 'cannot be an address'],
    [['claims'], 'is that of a page'],
  ])('refuses %j, and leaves all as it is', async (args, message) => {
    const { code, err } = await runCommand('migrate', args, root);
    expect(code).toBe(1);
    expect(err).toContain(message);
    expect(existsSync(join(root, 'content/claims/injured.mdx'))).toBe(true);
  });
});

describe('Where a site has several stories', () => {
  beforeEach(() => {
    moveStory('harbour')(root);
    addStory('storm')(root);
  });

  test('a command asks of which, and works on the one that is named', async () => {
    const unsaid = await runCommand('new', ['claim', 'wind'], root);
    expect(unsaid).toMatchObject({ code: 1, err: 'Say of which story, by --story ID. There are harbour, storm.\n' });
    expect((await runCommand('new', ['claim', 'wind', '--story', 'strom'], root)).err).toContain('Did you mean storm?');
    const said = await runCommand('new', ['claim', 'wind', '--story', 'storm'], root);
    expect(said.out).toContain('content/storm/claims/wind.mdx was written.');
    const checked = await runCommand('check', ['--story', 'harbour'], root);
    expect(checked).toMatchObject({ code: 0, out: 'No faults found.\n' });
    expect((await runCommand('check', ['--story', 'storm'], root)).out).toContain('content/storm/claims/wind.mdx');
  });

  test('import, pin, work and coverage know it too', async () => {
    const of = (story: string) => ['--story', story];
    const imported = await runCommand(
      'import',
      [join(projectRoot, 'tests/fixtures/wire-report.txt'), '--id', 'wire', ...of('storm')],
      root,
    );
    expect(imported.code, imported.err).toBe(0);
    expect(existsSync(join(root, 'content/storm/articles/wire.mdx'))).toBe(true);
    const words = 'The cause is not known';
    const pinned = await runCommand(
      'pin',
      [words, '--claim', 'smell-of-gas', '--voice', 'asserted', ...of('harbour')],
      root,
    );
    expect(pinned.code, pinned.err).toBe(0);
    expect(read('content/harbour/claims/smell-of-gas.mdx')).toContain(words);
    expect((await runCommand('work', ['wire', ...of('storm')], root)).out).toContain('content/storm/articles/wire.mdx');
    expect((await runCommand('coverage', of('harbour'), root)).out).toContain(
      'content/harbour/articles/evening-post.mdx',
    );
  });

  test('a new one is laid beside them, and builds on nothing but its own words', async () => {
    const { out } = await runCommand('new', ['story', 'flood'], root);
    expect(out).toMatch(/^content\/flood\/story\.yaml and content\/flood\/topics\.yaml were written\./);
    for (const line of read('content/flood/story.yaml').trimEnd().split('\n').slice(1)) expect(line).toMatch(/ # \S/);
    expect((await runCommand('new', ['story', 'storm'], root)).err).toContain('content/storm is there already');
    expect((await runCommand('new', ['story', 'timeline'], root)).err).toContain('is that of a page of the site');
  });
});

test('A story is not laid beside one that has no folder of its own', async () => {
  expect((await runCommand('new', ['story', 'storm'], root)).err).toContain('npm run migrate');
});
