import { readFile, stat, writeFile } from 'node:fs/promises';
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
  try {
    return (await readFile(note, 'utf8')) === (await describe(key, folders));
  } catch {
    return false;
  }
}

/** Writes down what a build has made. */
export async function noteBuild(note: string, key: string, folders: readonly string[]): Promise<void> {
  await writeFile(note, await describe(key, folders));
}

/** Each file with its size and when it was written. */
async function describe(key: string, folders: readonly string[]): Promise<string> {
  const listed = await Promise.all(
    folders.map(async (folder) => {
      const files = await listFiles(folder).catch(() => []);
      return Promise.all(
        files.map(async (file) => {
          const { size, mtimeMs } = await stat(join(folder, file));
          return `${basename(folder)}/${file} ${size} ${mtimeMs}`;
        }),
      );
    }),
  );
  return [key, ...listed.flat(), ''].join('\n');
}
