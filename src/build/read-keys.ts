import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { findNamedStories, findStories, splitFrontMatter } from '../corpus/read-corpus.ts';
import { listFiles } from '../site/list-files.ts';
import { content } from '../schemas/collections.ts';

/**
 * What each story, and the whole site, is made from, as digests. The pages of a story depend on what lies in its folder,
 * on the fields of what lies in those of the stories that it speaks of, and on what all share: the files beside the folders, the characters of
 * the content, to which the fonts are cut, what is copied as it is, the address of the site, and the project's code with
 * its packages.
 *
 * @param root the folder that holds `content/`
 * @param environment what is set there
 */
export async function readKeys(
  root: string,
  { srcDir, publicDir, configFile }: Places,
  environment: Partial<Record<string, string>>,
): Promise<Keys> {
  const places = findStories(root);
  const ids = places.map(({ id }) => id);
  const parts = new Map<string, Part>();
  for (const { id, folder } of places) parts.set(id, await readPart(join(root, folder), ids));
  const beside = await readdir(join(root, content), { withFileTypes: true });
  const files = beside.filter((entry) => entry.isFile()).map(({ name }) => name);
  const shared = await readPart(join(root, content), ids, files.sort());
  const characters = [...new Set([shared, ...parts.values()].flatMap((part) => [...part.characters]))].sort().join('');
  const frame = digest([
    shared.digest,
    characters,
    ...['SITE_URL', 'BASE_PATH'].map((name) => environment[name] ?? ''),
    process.version,
    await readInstalled(),
    await readFile(configFile),
    (await readPart(srcDir)).digest,
    (await readPart(publicDir)).digest,
  ]);
  const keyOf = ({ digest: own, named }: Part) =>
    digest([frame, own, ...[...named].sort().flatMap((id) => [id, parts.get(id)?.facts ?? ''])]).toString('hex');
  // A story that was at the root has the addresses that it had there, which are not below its folder.
  const apart = [...parts].filter(([id, { wasFront }]) => id !== places[0].id && !wasFront);
  return {
    ids,
    stories: new Map(apart.map(([id, part]) => [id, keyOf(part)])),
    sizes: new Map([...parts].map(([id, { size }]) => [id, size])),
    site: digest([frame, ...[...parts].flatMap(([id, part]) => [id, part.digest])]).toString('hex'),
    characters,
  };
}

/** @param ids those of the stories of which its files may speak */
async function readPart(folder: string, ids: readonly string[] = [], files?: readonly string[]): Promise<Part> {
  const names = files ?? listFiles(folder);
  const all = await Promise.all(names.map((name) => readFile(join(folder, name))));
  const texts = ids.length === 0 ? [] : all.map((bytes) => bytes.toString('utf8'));
  return {
    size: all.reduce((sum, { length }) => sum + length, 0),
    digest: digest(names.flatMap((name, index) => [name, all[index] ?? ''])),
    facts: digest(texts.flatMap((text, index) => [names[index] ?? '', splitFrontMatter(text)?.frontMatter ?? text])),
    named: new Set(texts.flatMap((text) => findNamedStories(text, ids))),
    characters: new Set(texts.flatMap((text) => text.normalize().match(/[^\0-\x7f]/gu) ?? [])),
    wasFront: texts.some((text, index) => names[index] === 'story.yaml' && text.includes('wasFront')),
  };
}

/** The versions of the packages, as npm has installed them; of another way to install, nothing that would be the same. */
async function readInstalled(): Promise<Uint8Array | string> {
  const astro = findPackageJSON('astro', import.meta.url) ?? '';
  return readFile(join(astro, '../../.package-lock.json')).catch(() => randomUUID());
}

/** The SHA-256 of parts, none of which can be taken for two. */
function digest(parts: readonly (string | Uint8Array)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}\0`).update(part);
  return hash.digest();
}

/** What Astro is given. */
interface Places {
  srcDir: string;
  publicDir: string;
  configFile: string;
}

interface Part {
  /** In bytes. */
  size: number;
  digest: Buffer;
  /** Of the same without bodies: the pages of other stories may show what a claim states. */
  facts: Buffer;
  /** The stories of which its files speak. */
  named: ReadonlySet<string>;
  /** The characters beside basic Latin in its files. */
  characters: ReadonlySet<string>;
  wasFront: boolean;
}

export interface Keys {
  /** The ids of all stories, that of the one at the root of the site first. */
  ids: string[];
  /** The key of each story whose pages all stand below its own folder. */
  stories: Map<string, string>;
  /** How much is written of each story, in bytes. */
  sizes: Map<string, number>;
  /** That of the whole site. */
  site: string;
  /** The characters beside basic Latin in all of the content. */
  characters: string;
}
