import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

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
      const kept = await readFile(file).catch(() => null);
      if (kept) {
        const [sum, rest] = [kept.subarray(0, digestLength), kept.subarray(digestLength)];
        if (sum.equals(digest(rest)) && rest.subarray(0, digestLength).equals(key)) return rest.subarray(digestLength);
      }
      const made = await make();
      const rest = Buffer.concat([key, made]);
      // A folder that can't be written to costs time, and nothing else.
      await write(file, folder, Buffer.concat([digest(rest), rest])).catch(() => undefined);
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

/** Whoever reads finds what stood there before or the new, whole. */
async function write(file: string, folder: string, bytes: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true });
  const next = `${file}.${String(process.pid)}`;
  await writeFile(next, bytes);
  await rename(next, file);
}

function digest(bytes: Uint8Array | string): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** In bytes. */
const digestLength = 32;

export interface LatestKeeper {
  /** What is made from a value that JSON can hold, which must be all that it depends on beside the tools. */
  keep: (name: string, from: unknown, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;
  forgetOthers: () => Promise<void>;
}
