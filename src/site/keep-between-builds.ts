import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { get, put, rm } from 'cacache';

/**
 * Keeps what is slow to make between builds, by the digest of all that it is made from, in the folder where tools keep
 * what they need not do again. What is kept is compared with its own digest as it is read: what is damaged or half
 * written is made again.
 *
 * @param kind the folder of its own that it has there
 * @param source the folder of the project's source, with a slash at its end
 * @param code the files there that say how it is made
 * @returns gives what is made from a value, which must be all that it depends on, and which JSON can hold
 */
export function keepBetweenBuilds(kind: string, source: URL, code: readonly string[]): Keep {
  // A batch of stories gets at the source by a link.
  const project = pathToFileURL(join(realpathSync(fileURLToPath(source)), '/'));
  const tools = describeTools(project, code);
  if (tools === null) return (_, make) => make();
  const folder = fileURLToPath(new URL(`../node_modules/.cache/claimline/${kind}/`, project));
  return async (from, make) => {
    const key = createHash('sha256')
      .update(JSON.stringify([tools, from]))
      .digest('hex');
    try {
      return new Uint8Array((await get(folder, key)).data);
    } catch {
      // What is damaged would not be written over.
      const damaged = await get.info(folder, key).catch(() => null);
      if (damaged) await rm.content(folder, damaged.integrity);
      const made = await make();
      // A folder that can't be written to costs time, and nothing else.
      await put(folder, key, Buffer.from(made)).catch(() => undefined);
      return made;
    }
  };
}

/** The code, and the versions that npm has installed; null where something else than npm has, and nothing can be kept. */
export function describeTools(source: URL, code: readonly string[]): string | null {
  const installed = new URL('../node_modules/.package-lock.json', source);
  if (!existsSync(installed)) return null;
  const digest = createHash('sha256');
  for (const file of [installed, ...code.map((name) => new URL(name, source))]) digest.update(readFileSync(file));
  return digest.digest('hex');
}

type Keep = (from: unknown, make: () => Promise<Made>) => Promise<Made>;
type Made = Uint8Array<ArrayBuffer>;
