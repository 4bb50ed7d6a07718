import { statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { listFiles } from '../site/list-files.ts';

/**
 * Whether a site lies as the last build left it, which made it from the same.
 *
 * @param note where that build has written down what it made
 * @param key made from all that the site depends on
 * @param folders those of the site, and of what hosts are told of it
 */
export async function isAsBuilt(note: string, key: string, folders: readonly string[]): Promise<boolean> {
  const noted = await readFile(note, 'utf8').catch(() => null);
  return noted !== null && noted === describe(key, folders);
}

/** Writes down what a build has made; where that can't be written down, the next makes it again. */
export async function noteBuild(note: string, key: string, folders: readonly string[]): Promise<void> {
  const made = describe(key, folders);
  if (made !== null) await writeFile(note, made).catch(() => undefined);
}

/** Each file with its size and when it was written; null where there is none: then the site lies elsewhere. */
function describe(key: string, folders: readonly string[]): string | null {
  const files = folders.flatMap((folder) =>
    listFiles(folder).map((file) => {
      const { size, mtimeMs } = statSync(join(folder, file));
      return `${basename(folder)}/${file} ${size} ${mtimeMs}`;
    }),
  );
  return files.length === 0 ? null : [key, ...files, ''].join('\n');
}
