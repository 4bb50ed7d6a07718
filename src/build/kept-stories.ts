import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { StoryOutline } from '../model/story/across.ts';
import type { SearchDocument } from '../search/index/search-document.ts';
import type { FeedEntry } from '../sharing/feed.ts';
import { readSealed, writeSealed } from '../site/sealed-file.ts';

/**
 * The stories that an earlier build has kept, by their ids: those under the keys that are asked for, whole and unharmed.
 * What is of another key, half written or damaged is deleted.
 *
 * @param folder where they are kept
 * @param keys the key of each story, made from all that its pages depend on
 */
export async function readKept(folder: string, keys: ReadonlyMap<string, string>): Promise<Map<string, StoryHead>> {
  const kept = new Map<string, StoryHead>();
  for (const name of await readdir(folder).catch(() => [])) {
    const id = name.slice(0, -ending.length);
    const head = keys.has(id) ? await readHead(join(folder, name)) : null;
    if (head && head.key === keys.get(id)) kept.set(id, head);
    else await rm(join(folder, name), { recursive: true, force: true });
  }
  return kept;
}

/** What is known of a kept story; null where its file is not as it was written. */
async function readHead(file: string): Promise<StoryHead | null> {
  const parts = await readParts(file);
  return parts && (deserialize(parts.head) as StoryHead);
}

/** The head is preceded by its length and followed by the files; null where they are not as they were written. */
async function readParts(file: string): Promise<{ head: Uint8Array; files: Uint8Array } | null> {
  const bytes = await readSealed(file);
  if (!bytes) return null;
  const end = lengthLength + bytes.readUInt32LE();
  return { head: bytes.subarray(lengthLength, end), files: bytes.subarray(end) };
}

/** Keeps the built pages of a story. */
export async function keepStory(folder: string, story: KeptStory): Promise<void> {
  const [head, files] = [serialize(story.head), serialize(story.files)];
  const length = Buffer.alloc(lengthLength);
  length.writeUInt32LE(head.length);
  await writeSealed(join(folder, `${story.head.outline.id}${ending}`), [length, head, files]);
}

/**
 * Writes the pages of a kept story into the folder of a site.
 *
 * @throws where its file is not as it was written
 */
export async function layStory(folder: string, id: string, site: string): Promise<void> {
  const file = join(folder, `${id}${ending}`);
  const parts = await readParts(file);
  if (!parts) throw new Error(`${file} is damaged. Build again, and the story is made anew.`);
  const files = deserialize(parts.files) as KeptStory['files'];
  const folders = new Set(files.map(([path]) => dirname(path)));
  await Promise.all(Array.from(folders, (path) => mkdir(join(site, path), { recursive: true })));
  await Promise.all(files.map(([path, bytes]) => writeFile(join(site, path), bytes)));
}

const ending = '.story';
/** In bytes. */
const lengthLength = 4;

/** A built story. */
export interface KeptStory {
  head: StoryHead;
  /** Each file of its pages, by its path from the folder of the site. */
  files: [path: string, bytes: Uint8Array][];
}

/** What the rest of a site must know of a built story. */
export interface StoryHead {
  /** Made from all that its pages depend on. */
  key: string;
  outline: StoryOutline;
  feed: FeedEntry[];
  documents: SearchDocument[];
  /** The SHA-256 of each file, by its path from the folder of the site. */
  sums: [path: string, sum: string][];
  /** The addresses in its pages that lead out of it, each with a page that has it. */
  links: [file: string, addresses: string[]][];
  /** Its pages, from the root of the site. */
  pages: string[];
  /** The pages of the story that have moved, from the root of the site. */
  renamed: { from: string; to: string }[];
}
