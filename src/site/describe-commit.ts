import { spawnSync } from 'node:child_process';

/** What a site is built from, in a line, as git knows it. */
export function describeCommit(root: string): string {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: root, encoding: 'utf8', timeout: 10_000 });
  const { status, stdout } = git('rev-parse', 'HEAD');
  if (status !== 0) return 'Built from files that git has no commit of.';
  const changes = git('status', '--porcelain').stdout.trim() === '' ? '' : ', with changes that are in no commit';
  return `Built from commit ${stdout.trim()}${changes}.`;
}
