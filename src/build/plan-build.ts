import { createHash, type Hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findNamedStories, findStories } from '../corpus/read-corpus.ts';
import { content, placeOf } from '../schemas/collections.ts';
import { listFiles } from '../integrations/list-files.ts';

/**
 * The key of each story but the one at the root of the site, and those that were there: a digest of all that its pages depend on. That is what lies
 * in its folder and in those of the stories that it speaks of; what all stories share; the characters of all the content,
 * to which the fonts are cut; the icon; the address of the site; and the project's code with the packages that it uses.
 *
 * @param root the folder that holds `content/`
 * @param source the project's folder of source, and its configuration
 * @param environment what is set there
 */
export async function readKeys(
  root: string,
  { source, config, icon }: Sources,
  environment: Partial<Record<string, string>>,
): Promise<StoryKeys> {
  const [front, ...others] = findStories(root);
  const digests = new Map<string, { own: Buffer; named: string[] }>();
  const characters = new Set<string>();
  const wasFront = new Set<string>();
  const ids = others.map(({ id }) => id);
  const read = async (folder: string, files: string[]) => {
    const hash = createHash('sha256');
    const named = new Set<string>();
    for (const [index, bytes] of (await readAll(folder, files)).entries()) {
      addPart(hash, files[index] ?? '', bytes);
      const text = bytes.toString('utf8');
      for (const [character] of text.normalize().matchAll(/[^\0-\x7f]/gu)) characters.add(character);
      for (const id of findNamedStories(text, [front.id, ...ids])) named.add(id);
    }
    return { own: hash.digest(), named: [...named] };
  };
  for (const { id, folder } of [front, ...others]) {
    const place = join(root, folder);
    digests.set(id, await read(place, await listFiles(place)));
    const file = join(root, placeOf('story', folder));
    if (existsSync(file) && (await readFile(file, 'utf8')).includes('wasFront')) wasFront.add(id);
  }
  const shared = (await readdir(join(root, content), { withFileTypes: true })).filter((entry) => entry.isFile());
  const ownOf = (id: string) => digests.get(id)?.own ?? Buffer.alloc(0);
  const sharedDigest = await read(join(root, content), shared.map(({ name }) => name).sort());
  const frame = createHash('sha256')
    .update(sharedDigest.own)
    .update([...characters].sort().join(''));
  for (const name of ['SITE_URL', 'BASE_PATH']) addPart(frame, name, Buffer.from(environment[name] ?? ''));
  addPart(frame, 'node', Buffer.from(process.version));
  const installed = join(source, '../node_modules/.package-lock.json');
  for (const file of [config, installed, icon]) if (existsSync(file)) addPart(frame, file, await readFile(file));
  const code = await listFiles(source);
  for (const [index, bytes] of (await readAll(source, code)).entries()) addPart(frame, code[index] ?? '', bytes);
  const frameDigest = frame.digest();
  const keys = others
    .filter(({ id }) => !wasFront.has(id))
    .map(({ id }): [string, string] => {
      const hash = createHash('sha256').update(frameDigest).update(id);
      for (const other of [id, ...(digests.get(id)?.named ?? []).sort()]) addPart(hash, other, ownOf(other));
      return [id, hash.digest('hex')];
    });
  return { stories: [front.id, ...ids], keys: new Map(keys), characters: [...characters].sort().join('') };
}

/** Adds a part so that no two lists of parts are alike. */
function addPart(hash: Hash, name: string, bytes: Uint8Array): void {
  hash.update(`${name}\0${String(bytes.length)}\0`).update(bytes);
}

function readAll(folder: string, files: readonly string[]): Promise<Buffer[]> {
  return Promise.all(files.map((file) => readFile(join(folder, file))));
}

interface Sources {
  /** The folder of the project's source. */
  source: string;
  config: string;
  icon: string;
}

export interface StoryKeys {
  /** The ids of all stories, that of the one at the root of the site first. */
  stories: string[];
  keys: Map<string, string>;
  characters: string;
}
