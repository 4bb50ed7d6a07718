import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { holdLock } from '../../src/build/hold-lock.ts';
import { recoverFolder } from '../../src/integrations/swap-folder.ts';

test('Whoever swaps folders and is killed, a hundred times at any moment, leaves a whole one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'swap-'));
  const target = join(folder, 'dist');
  const script = fileURLToPath(new URL('../support/swap-forever.ts', import.meta.url));
  for (let kill = 0; kill < 100; kill++) {
    const swapper = spawn(process.execPath, [script, target, String(kill * 1000)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(swapper.stdout, 'data');
    // Some swaps later, in the midst of whatever it does then.
    const gone = once(swapper, 'exit');
    setTimeout(() => swapper.kill('SIGKILL'), (kill * 7) % 23);
    await gone;
    await recoverFolder(target);
    const files = readdirSync(target);
    expect(files).toHaveLength(20);
    expect(new Set(files.map((file) => readFileSync(join(target, file), 'utf8'))).size).toBe(1);
  }
  rmSync(folder, { recursive: true });
  // A hundred processes are started, one after the other.
}, 240_000);

test('A lock is held by one process alone, and taken over from one that was killed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'));
  const file = join(folder, 'build.lock');
  holdLock(file);
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  // The process that started this one is alive.
  writeFileSync(file, String(process.ppid));
  expect(() => {
    holdLock(file);
  }).toThrow(`The site is being built already, by process ${String(process.ppid)}.`);
  // No process has a number as high.
  writeFileSync(file, '2147483646');
  holdLock(file);
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  rmSync(folder, { recursive: true });
});
