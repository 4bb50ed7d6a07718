import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { edit, makeContent, type Change } from '../support/make-content.ts';
import { runCommand } from '../support/run-command.ts';

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
const noAccess = edit(injured, '    accessed: 2021-03-05\n', '');

describe('the check command', () => {
  it('says that nothing was found, and exits with 0', async () => {
    expect(await runCommand('check', [], content())).toEqual({ code: 0, out: 'No faults found.\n', err: '' });
  });

  it('exits with 1 where there is an error, and lists warnings beside it', async () => {
    const { code, err } = await runCommand('check', [], content(misquote, noAccess));
    expect(code).toBe(1);
    expect(err).toContain(
      `  ${injured}:20:12  error (quote)\n    20 |     quote: "At least 13 people were injured"\n       |            ^^^^`,
    );
    expect(err).toContain('At least [-13-] {+12+} people were injured');
    expect(err).toContain('warning (accessed)');
    expect(err.trimEnd().split('\n').at(-1)).toBe('1 error and 1 warning.');
  });

  it('exits with 0 where there are only warnings', async () => {
    const { code, out } = await runCommand('check', [], content(noAccess));
    expect(code).toBe(0);
    expect(out).toContain('1 warning.');
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
    const { err } = await runCommand('check', [], root);
    expect(err).toContain(
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
