import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand, spawnCommand } from '../support/run-command.ts';

const seed = fileURLToPath(new URL('../fixtures/seeds/004_50920cdfb997a2d9.txt', import.meta.url));

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'claimline-import-'));
});
afterEach(() => rm(root, { recursive: true }));

const run = (args: string[]) => runCommand('import', args, root);
const articles = () => readdir(join(root, 'content/articles')).catch(() => []);

describe('the import command', () => {
  it('writes the article where it belongs and says what was taken out and what is left to do', async () => {
    const { code, out } = await run([seed, '--kind', 'editorial', '--language', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('content/articles/a-ruthless-agenda.mdx was written, as article A.');
    expect(out).toContain(`  "A ruthless agenda": the headline, shown as the page’s title`);
    expect(out).toContain('Left for you to fill in:\n  basis.kind.is: ');
    expect(await readFile(join(root, 'content/articles/a-ruthless-agenda.mdx'), 'utf8')).toMatch(
      /^---\nletter: A\ntitle: A ruthless agenda\nkind: editorial\n/,
    );
  });

  it('gives the next article the next letter, and reads what is piped in', async () => {
    await run([seed]);
    const { out } = await spawnCommand(
      'import',
      ['-', '--title', 'Second', '--format', 'markdown'],
      root,
      'It *closed*.',
    );
    expect(out).toContain(
      'content/articles/second.mdx was written, as article B.\n\nNothing was taken out of the text.',
    );
    expect(await readFile(join(root, 'content/articles/second.mdx'), 'utf8')).toContain('\nIt *closed*.\n');
  });

  it('never overwrites an article', async () => {
    await run([seed]);
    const before = await readFile(join(root, 'content/articles/a-ruthless-agenda.mdx'), 'utf8');
    const { code, err } = await run([seed, '--kind', 'report']);
    expect(code).toBe(1);
    expect(err).toContain(
      'a-ruthless-agenda.mdx is there already, and an import never overwrites an article. Give another id with --id',
    );
    expect(await readFile(join(root, 'content/articles/a-ruthless-agenda.mdx'), 'utf8')).toBe(before);
  });

  it('makes an article of each file of a folder, and says of each what became of it', async () => {
    const folder = join(root, 'sources');
    await mkdir(folder);
    await writeFile(join(folder, 'b.html'), '<h1>The second fire</h1><p>It burned.</p>');
    await writeFile(join(folder, 'a.txt'), 'The first fire\n\nIt burned.\n');
    await writeFile(join(folder, 'c.pdf'), '%PDF-1.7');
    await writeFile(join(folder, '.hidden'), 'It burned.');
    const { code, out, err } = await run([
      'sources',
      '--kind',
      'report',
      '--basis',
      'kind=inferred: it tells of a fire',
    ]);
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      expect.stringMatching(/^1 of 3, a\.txt: .*first-fire\.mdx, article A; 1 to confirm under "removed", 1 left/),
      expect.stringMatching(/^2 of 3, b\.html: .*second-fire\.mdx, article B; /),
      '2 of 3 were imported. What is left to do: npm run work -- <article>',
      '',
    ]);
    expect(err).toMatch(/^3 of 3, c\.pdf: .*is a PDF/);
    expect(await readFile(join(root, 'content/articles/the-first-fire.mdx'), 'utf8')).toContain(
      'kind:\n    is: inferred\n    how: it tells of a fire\n',
    );
  });

  it('shows its options', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('npm run import -- <file|folder|-> [options]');
  });

  it.each([
    ['no file', [], 'No article was named. Give a file, or -'],
    ['a file that is not there', ['missing.txt'], 'missing.txt cannot be read: there is no such file.'],
    ['a folder with what is of one article', ['.', '--id', 'x'], '--id can be said of one article only'],
    ['a date that is none', [seed, '--published', 'March 25'], 'The day of publication "March 25"'],
    [
      'a language that is none',
      [seed, '--language', 'English'],
      'The language "English" must be a BCP 47 language tag',
    ],
    ['a basis that is none', [seed, '--basis', 'kind=infered'], 'The basis "kind=infered" is not known.'],
    ['two files', ['a', 'b'], 'One article is imported at a time, and 2 were named: a, b.'],
    ['an unknown option', [seed, '--titel', 'x'], "Unknown option '--titel'"],
    [
      'an unknown format',
      [seed, '--format', 'pdf'],
      'The format "pdf" is not known. Give --format text, html or markdown.',
    ],
    ['an id that is no address', [seed, '--id', '../x'], 'The id "../x" cannot be an address.'],
    ['a binary file', ['binary'], 'binary holds a NUL character on line 1'],
  ])('refuses %s in sentences, writes nothing and exits with 1', async (_name, args, message) => {
    await writeFile(join(root, 'binary'), 'PK\0');
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(message);
    expect(err).not.toMatch(/^\s+at /m);
    expect(await articles()).toEqual([]);
  });
});
