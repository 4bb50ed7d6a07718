import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Run a command of the editor's in a folder, and wait for its end. */
export function runCommand(name: string, args: string[], cwd: string, env: Record<string, string> = {}): Promise<Ran> {
  const script = fileURLToPath(new URL(`../../src/cli/${name}.ts`, import.meta.url));
  const { GITHUB_ACTIONS: _ci, ...rest } = process.env;
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { cwd, env: { ...rest, ...env } }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}

export interface Ran {
  code: number;
  out: string;
  err: string;
}
