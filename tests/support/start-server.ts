import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HostServer } from './get-program.ts';

/**
 * Starts a web server with the configuration that a build wrote for it, as it stands.
 *
 * @param program where the server is
 * @param dist the folder of the built site, beside which the configuration is
 * @returns the address of its root, and what stops it
 */
export async function startServer(server: HostServer, program: string, dist: string): Promise<StartedServer> {
  const folder = mkdtempSync(join(tmpdir(), `${server}-`));
  const port = await findPort();
  const origin = `http://localhost:${String(port)}`;
  const config = join(folder, 'config');
  const pidFile = join(folder, 'pid');
  // Both commands end once the server listens, which goes on by itself.
  if (server === 'nginx') {
    writeFileSync(config, wrapForNginx(folder, port, dist));
    await execute(program, ['-c', config, '-e', join(folder, 'log')], folder);
  } else {
    writeFileSync(config, `{\n\tadmin off\n\tauto_https off\n}\nimport ${dist}.hosting/Caddyfile\n`);
    const args = ['start', '--config', config, '--adapter', 'caddyfile', '--pidfile', pidFile];
    await execute(program, args, folder, { SITE_ADDRESS: origin, HOME: folder });
  }
  return {
    origin,
    stop: () => {
      process.kill(Number(readFileSync(pidFile, 'utf8')), 'SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The least around the shipped part that nginx starts with. */
function wrapForNginx(folder: string, port: number, dist: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder};`);
  return `${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/pid;
events {}
http {
  access_log off;
  ${temporary.join('\n  ')}
  server {
    listen localhost:${String(port)};
    include ${dist}.hosting/nginx.conf;
  }
}
`;
}

function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, 'localhost', () => {
      const address = probe.address();
      probe.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('There is no free port.'));
        else resolve(address.port);
      });
    });
  });
}

/** Waits until a command has ended. What it prints goes into a file: the server that it leaves behind would hold a pipe open. */
function execute(program: string, args: string[], folder: string, env: Record<string, string> = {}): Promise<void> {
  const log = join(folder, 'output');
  const output = openSync(log, 'a');
  return new Promise((resolve, reject) => {
    const command = spawn(program, args, { stdio: ['ignore', output, output], env: { ...process.env, ...env } });
    closeSync(output);
    command.once('error', reject);
    command.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${program} did not start:\n${readFileSync(log, 'utf8')}`));
    });
  });
}

export interface StartedServer {
  /** Scheme, host and port. */
  origin: string;
  stop: () => void;
}
