import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { StoryOutline } from '../model/story/across.ts';
import type { SearchDocument } from '../search/index/search-document.ts';
import type { FeedEntry } from '../sharing/feed.ts';

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
  try {
    return deserialize((await readParts(file)).head) as StoryHead;
  } catch {
    return null;
  }
}

/**
 * A file is the digest of all that follows, the length of the head, the head and the files.
 *
 * @throws where it is not as it was written
 */
async function readParts(file: string): Promise<{ head: Uint8Array; files: Uint8Array }> {
  const bytes = await readFile(file);
  if (!digest(bytes.subarray(digestLength)).equals(bytes.subarray(0, digestLength)))
    throw new Error(`${file} is damaged. Delete it, and build again.`);
  const start = digestLength + lengthLength;
  const end = start + bytes.readUInt32LE(digestLength);
  return { head: bytes.subarray(start, end), files: bytes.subarray(end) };
}

/** Keeps the built pages of a story. Whoever reads finds those of before or these, whole. */
export async function keepStory(folder: string, story: KeptStory): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${story.head.outline.id}${ending}`);
  const [head, files] = [serialize(story.head), serialize(story.files)];
  const length = Buffer.alloc(lengthLength);
  length.writeUInt32LE(head.length);
  const body = Buffer.concat([length, head, files]);
  await writeFile(`${file}.next`, Buffer.concat([digest(body), body]));
  await rename(`${file}.next`, file);
}

/**
 * Writes the pages of a kept story into the folder of a site.
 *
 * @throws where its file is not as it was written
 */
export async function layStory(folder: string, id: string, site: string): Promise<void> {
  const files = deserialize((await readParts(join(folder, `${id}${ending}`))).files) as KeptStory['files'];
  const folders = new Set(files.map(([path]) => dirname(path)));
  await Promise.all(Array.from(folders, (path) => mkdir(join(site, path), { recursive: true })));
  await Promise.all(files.map(([path, bytes]) => writeFile(join(site, path), bytes)));
}

const ending = '.story';
/** In bytes. */
const digestLength = 32;
const lengthLength = 4;

function digest(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

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
