import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { edit, makeContent, write, type Change } from '../support/make-content.ts';
import { runCommand, spawnCommand } from '../support/run-command.ts';

const injured = 'content/claims/injured.mdx';
const post = 'content/articles/evening-post.mdx';

let takeAway: (() => void)[] = [];
afterEach(() => {
  for (const remove of takeAway) remove();
  takeAway = [];
});

function content(...changes: Change[]): string {
  const { root, remove } = makeContent(...changes);
  takeAway.push(remove);
  return root;
}

const misquote = edit(injured, '"At least 12 people were injured"', '"At least 13 people were injured"');
const third = write(
  'content/articles/third.mdx',
  '---\nletter: C\ntitle: A third account\nkind: report\nlanguage: en\ndisplay: full\n---\n\nNothing new was heard.\n',
);
const noAccess = edit(injured, '    accessed: 2021-03-05\n', '');

describe('the check command', () => {
  it('says that nothing was found, and exits with 0', async () => {
    expect(await spawnCommand('check', [], content())).toEqual({ code: 0, out: 'No faults found.\n', err: '' });
  });

  it('exits with 1 where there is an error, and lists warnings after it, on standard output', async () => {
    const { code, out } = await spawnCommand('check', [], content(misquote, noAccess));
    expect(code).toBe(1);
    expect(out).toContain(
      `  ${injured}:20:12  error (quote)\n    20 |     quote: "At least 13 people were injured"\n       |            ^^^^`,
    );
    expect(out).toContain('At least [-13-] {+12+} people were injured');
    expect(out).toContain('warning (accessed)');
    expect(out.indexOf('error (quote)')).toBeLessThan(out.indexOf('warning (accessed)'));
    expect(out.trimEnd().split('\n').at(-1)).toBe('1 error and 1 warning.');
  });

  it('exits with 0 where there are only warnings', async () => {
    const { code, out } = await runCommand('check', [], content(noAccess));
    expect(code).toBe(0);
    expect(out).toContain('1 warning.');
  });

  it('leaves the warnings out where only errors are asked for', async () => {
    const { code, out } = await runCommand('check', ['--errors'], content(misquote, noAccess));
    expect(code).toBe(1);
    expect(out).not.toContain('accessed');
    expect(out.trimEnd().split('\n').at(-1)).toBe('1 error.');
  });

  it('lists only what is found in the files and folders that are named', async () => {
    const root = content(misquote);
    expect(await runCommand('check', ['content/events', post], root)).toMatchObject({
      code: 0,
      out: 'No faults found.\n',
    });
    expect((await runCommand('check', [injured], root)).out).toContain('error (quote)');
    expect((await runCommand('check', ['content/claims'], root)).code).toBe(1);
  });

  it.each([
    ['content/claims/none.mdx', 'There is no file or folder "content/claims/none.mdx".'],
    ['..', '".." is not below content/'],
  ])('refuses a path that it cannot check: %s', async (path, message) => {
    expect(await runCommand('check', [path], content())).toMatchObject({
      code: 1,
      err: expect.stringContaining(message),
    });
  });

  it('writes many warnings with one remedy as a list, the remedy once', async () => {
    const { out } = await runCommand('check', [], content(third));
    expect(out).toContain('has yet to be read for this claim.');
    expect(out.match(/npm run pin/g)).toHaveLength(1);
  });

  it('gives the findings as JSON, with file, line, column and rule', async () => {
    const { code, out } = await runCommand('check', ['--json'], content(misquote));
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      { rule: 'quote', severity: 'error', file: injured, line: 21, column: 12, length: 33 },
    ]);
  });

  it('writes annotations of the lines where it runs on GitHub', async () => {
    const { out } = await runCommand('check', [], content(misquote), { GITHUB_ACTIONS: 'true' });
    expect(out).toMatch(
      /^::error file=content\/claims\/injured\.mdx,line=21,col=12,title=quote::The quotation "At least 13 people were injured" does not stand in evening-post\.%0AThe nearest text/,
    );
  });

  it('shows the changed words of an article whose last commit has it as it was', async () => {
    const root = content();
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: root });
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'Before');
    edit(post, 'they had smelled gas in', 'they had perhaps smelled smoke in')(root);
    const { out } = await runCommand('check', [], root);
    expect(out).toContain(
      [
        '    Changed words, [-before-] {+now+}:',
        '      said that they had {+perhaps+} smelled [-gas-] {+smoke+} in the afternoon.',
        '    Passages that are broken by it:',
        '      content/claims/smell-of-gas.mdx:8: "they had smelled gas in the afternoon"',
      ].join('\n'),
    );
  });

  it('refuses an option that it does not have, and lists those it has', async () => {
    expect(await runCommand('check', ['--jsno'], content())).toMatchObject({
      code: 1,
      err: expect.stringContaining("'--jsno'"),
    });
    expect((await runCommand('check', ['--help'], content())).out).toContain('--json');
  });
});
