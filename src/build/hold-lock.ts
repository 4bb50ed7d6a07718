import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fault } from '../site/fault.ts';

/**
 * Keep others from building the same site at the same time, until this process ends. The lock of a process that was
 * killed is taken over.
 *
 * @param file where the lock is
 * @throws where another process that is alive holds it
 */
export function holdLock(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const holder = readHolder(file);
  if (holder === process.pid) return;
  if (holder !== null && isAlive(holder))
    throw fault(
      `The site is being built already, by process ${holder}. Wait for its end; where there is no such build, delete ${file}.`,
    );
  if (holder !== null) rmSync(file, { force: true });
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch {
    throw fault('Another build of the site began at the same moment. Wait for its end.');
  }
  process.once('exit', () => rmSync(file, { force: true }));
}

/** The process that holds a lock; null where there is none. */
function readHolder(file: string): number | null {
  try {
    return Number(readFileSync(file, 'utf8')) || null;
  } catch {
    return null;
  }
}

function isAlive(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    // It is there, and someone else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
