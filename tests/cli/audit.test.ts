import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { projectRoot } from '../support/build-site.ts';

test.concurrent(
  'The audit passes where the registry knows of no hole, after it was asked for every package of a build',
  async () => {
    const { code, asked } = await audit({});
    expect(code).toBe(0);
    expect(asked).toContain('astro');
    expect(asked).not.toContain('vitest');
  },
);

test.concurrent(
  'The audit fails where the registry knows of a hole, and names the package, the hole and where to read of it',
  async () => {
    const { code, output } = await audit({
      astro: [
        {
          id: 1,
          url: 'https://example.org/hole',
          title: 'A page runs what it should show',
          severity: 'moderate',
          vulnerable_versions: '*',
        },
      ],
    });
    expect(code).toBe(1);
    for (const part of ['astro', 'A page runs what it should show', 'https://example.org/hole'])
      expect(output).toContain(part);
  },
);

test.concurrent('The audit fails where the registry does not answer it, and says what the registry said', async () => {
  const { code, output } = await audit(null);
  expect(code).toBe(1);
  expect(output).toContain('audit endpoint returned an error');
  expect(output).toContain('405 Method Not Allowed');
});

/**
 * Run the command with a registry of its own.
 *
 * @param advisories what the registry knows, by package; null for one that answers no such question
 */
async function audit(advisories: Record<string, unknown[]> | null) {
  const asked: string[] = [];
  const registry = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.url?.endsWith('/advisories/bulk') !== true || advisories === null) {
        response.writeHead(request.method === 'POST' ? 405 : 404).end('{}');
        return;
      }
      asked.push(...Object.keys(JSON.parse(gunzipSync(Buffer.concat(chunks)).toString()) as object));
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(advisories));
    });
  });
  await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${String((registry.address() as AddressInfo).port)}/`;
  const npm = spawn('npm', ['run', 'audit'], {
    cwd: projectRoot,
    env: { ...process.env, npm_config_registry: address, npm_config_fetch_retries: '0' },
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const code = await new Promise<number | null>((resolve) => npm.on('close', resolve));
  registry.close();
  return { code, output, asked };
}
