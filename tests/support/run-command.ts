import { execFile, fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectRoot } from './build-site.ts';
import type { Order } from './run-commands.ts';

/**
 * Run a command of the editor's in a folder, and wait for its end: in a process that the commands of this worker's tests
 * share, one after the other.
 */
export function runCommand(name: string, args: string[], cwd: string, env: Record<string, string> = {}): Promise<Ran> {
  const order: Order = { script: scriptOf(name), args, cwd, env: { ...environment(), ...env } };
  last = last.then(async () => {
    runner ??= startRunner();
    runner.send(order);
    return ((await once(runner, 'message')) as [Ran])[0];
  });
  return last;
}

let runner: ChildProcess | undefined;
let last: Promise<Ran> = Promise.resolve({ code: 0, out: '', err: '' });

function startRunner(): ChildProcess {
  const child = fork(join(projectRoot, 'tests/support/run-commands.ts'), {
    cwd: projectRoot,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  // The worker ends without it.
  child.unref();
  child.channel?.unref();
  return child;
}

/** The same in a process of its own, as an editor runs it, with what is piped into it. */
export function spawnCommand(name: string, args: string[], cwd: string, input = ''): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [scriptOf(name), ...args],
      { cwd, env: environment() },
      (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
      },
    );
    child.stdin?.end(input);
  });
}

function scriptOf(name: string): string {
  return join(projectRoot, `src/cli/${name}.ts`);
}

function environment(): NodeJS.ProcessEnv {
  const { GITHUB_ACTIONS: _ci, ...rest } = process.env;
  return rest;
}

export interface Ran {
  code: number;
  out: string;
  err: string;
}
