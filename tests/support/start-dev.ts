import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { astroOptions, cleanEnvironment, projectRoot, type Site } from './build-site.ts';

/**
 * Start the development server for a site, in a process of its own, at a free port.
 *
 * @param env what is set in its environment beside what is there
 * @throws with all that was printed, where it ends before it listens
 */
export async function startDev(site: Site, env: Record<string, string> = {}): Promise<DevServer> {
  const options = { ...astroOptions(site), server: { port: 0 } };
  const child = spawn(process.execPath, [join(projectRoot, 'tests/support/run-dev.ts'), JSON.stringify(options)], {
    cwd: projectRoot,
    env: { ...cleanEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const port = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
        const listening = /^port (\d+)$/m.exec(printed)?.[1];
        if (listening !== undefined) resolve(listening);
      });
    }
    child.once('exit', () => reject(new Error(`The development server ended.\n${printed}`)));
  });
  return {
    url: `http://localhost:${port}/`,
    process: child.pid ?? -1,
    printed: () => printed,
    stop: async () => {
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

export interface DevServer {
  /** The address of its home page. */
  url: string;
  /** The id of its process. */
  process: number;
  /** All that it has printed so far. */
  printed: () => string;
  stop: () => Promise<void>;
}
