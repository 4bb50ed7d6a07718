import { execFileSync } from 'node:child_process';
import { findProgram } from './find-program.ts';

/**
 * The path of a program to test the hosts' files with: the one that is installed, else Debian's, installed here where
 * apt-get and root are there.
 *
 * @returns null where there is none and none can be got; what is missing is printed then
 */
export function getProgram(name: HostServer | 'rsync'): string | null {
  const installed = which(name);
  if (installed !== null) return installed;
  let problem = 'It is installed by itself only where apt-get and root are there.';
  // A machine of continuous integration is nobody’s own, and lets its user be root.
  const asRoot = process.getuid?.() === 0 ? [] : process.env['CI'] ? ['sudo', '-n'] : null;
  if (asRoot !== null && which('apt-get') !== null) {
    try {
      for (const args of [['update'], ['install', '--yes', '--no-install-recommends', name]]) {
        const [command = '', ...rest] = [...asRoot, 'apt-get', ...args];
        execFileSync(command, rest, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
      }
    } catch (cause) {
      problem = `Debian’s package could not be installed: ${cause instanceof Error ? cause.message : String(cause)}`;
    }
  }
  const got = which(name);
  if (got === null)
    console.warn(
      `There is no ${name} on this machine, so the tests that need it are skipped. ${problem} Install ${name} to run them.`,
    );
  return got;
}

/** Debian has nginx where only root's path leads. */
function which(name: string): string | null {
  return findProgram(name, ['/usr/sbin', '/usr/local/sbin']);
}

export type HostServer = 'nginx' | 'caddy';
