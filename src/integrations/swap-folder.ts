import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/**
 * Put a folder in the place of another. Whoever is killed on the way leaves the one or the other whole: in its place, or
 * beside it, where `recoverFolder` finds it.
 */
export async function swapFolder(next: string, target: string): Promise<void> {
  const old = `${target}.old`;
  await rm(old, { recursive: true, force: true });
  if (existsSync(target)) await rename(target, old);
  await rename(next, target);
  await rm(old, { recursive: true, force: true });
}

/** Put a folder back that was moved aside, where whoever moved it was killed before the next took its place. */
export async function recoverFolder(target: string): Promise<void> {
  if (!existsSync(target) && existsSync(`${target}.old`)) await rename(`${target}.old`, target);
}
