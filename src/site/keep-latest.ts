import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { digest, digestLength, readSealed, writeSealed } from './sealed-file.ts';

/**
 * Keeps in a folder what was made last under each name, and gives it again where it would be made from the same value.
 * What is damaged or half written is made again; what nobody has asked for is deleted at the end, so that the folder does
 * not grow.
 *
 * @param tools what says how things are made: the code, and the versions of all that it uses
 */
export function keepLatest(folder: string, tools: string): LatestKeeper {
  const asked = new Set<string>();
  return {
    async keep(name, from, make) {
      asked.add(name);
      const key = digest(JSON.stringify([tools, process.version, from]));
      const file = join(folder, name);
      const kept = await readSealed(file);
      if (kept?.subarray(0, digestLength).equals(key)) return kept.subarray(digestLength);
      const made = await make();
      // A folder that can't be written to costs time, and nothing else.
      await writeSealed(file, [key, made]).catch(() => undefined);
      return made;
    },
    async forgetOthers() {
      const names = await readdir(folder).catch(() => []);
      await Promise.all(
        names.filter((name) => !asked.has(name)).map((name) => rm(join(folder, name), { force: true })),
      );
    },
  };
}

export interface LatestKeeper {
  /** What is made from a value that JSON can hold, which must be all that it depends on beside the tools. */
  keep: (name: string, from: unknown, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;
  forgetOthers: () => Promise<void>;
}
