import { spawnSync } from 'node:child_process';

/** The text of a file as git has it in the last commit; null without git, without a commit, or where it is new. */
export function readCommitted(root: string, file: string): string | null {
  const { status, stdout } = spawnSync('git', ['show', `HEAD:./${file}`], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 20_000_000,
    timeout: 5_000,
  });
  return status === 0 ? stdout : null;
}
