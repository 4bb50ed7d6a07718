import { copyFileSync, linkSync, mkdirSync, statSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { StoryOutline } from '../model/story/across.ts';
import type { FoundDocument } from '../search/index/found-documents.ts';
import type { SearchDocument } from '../search/index/search-document.ts';
import type { FeedEntry } from '../sharing/feed.ts';
import { readSealed, writeSealed } from '../site/sealed-file.ts';

/**
 * The stories that an earlier build has kept, by their ids: those under the keys that are asked for, whole and unharmed.
 * What is of another key, half written or damaged is deleted.
 *
 * @param folder where they are kept, each in a folder of its own
 * @param keys the key of each story, made from all that its pages depend on
 */
export async function readKept(folder: string, keys: ReadonlyMap<string, string>): Promise<Map<string, StoryHead>> {
  const kept = new Map<string, StoryHead>();
  for (const id of await readdir(folder).catch(() => [])) {
    const head = await readHead(join(folder, id), keys.get(id));
    if (head) kept.set(id, head);
    else await rm(join(folder, id), { recursive: true, force: true });
  }
  return kept;
}

/** What is known of a kept story; null where it has another key, or a file of it is not as it was written. */
async function readHead(folder: string, key: string | undefined): Promise<StoryHead | null> {
  const bytes = key === undefined ? null : await readSealed(join(folder, 'head'));
  if (!bytes || !(await readSealed(join(folder, 'documents')))) return null;
  const head = deserialize(bytes) as StoryHead;
  if (head.key !== key) return null;
  return head.files.every(({ path, mark }) => mark === readMark(join(folder, 'pages', path))) ? head : null;
}

/** What search finds in a kept story. */
export async function readKeptDocuments(folder: string, id: string): Promise<SearchDocument[]> {
  const file = join(folder, id, 'documents');
  const bytes = await readSealed(file);
  if (!bytes) throw new Error(`${file} is damaged. Build again, and the story is made anew.`);
  return deserialize(bytes) as SearchDocument[];
}

/**
 * Keeps the built pages of a story: the files themselves, as links, so that they lie on the disk once.
 *
 * @param folder where stories are kept
 * @param site the folder of the site that has its pages
 */
export async function keepStory(folder: string, site: string, { documents, ...story }: KeptStory): Promise<void> {
  const place = join(folder, story.outline.id);
  await rm(place, { recursive: true, force: true });
  linkFiles(site, join(place, 'pages'), story.files);
  await writeSealed(join(place, 'documents'), [serialize(documents)]);
  const files = story.files.map((file) => ({ ...file, mark: readMark(join(place, 'pages', file.path)) ?? '' }));
  // Written last: a story without it was not kept to the end.
  await writeSealed(join(place, 'head'), [serialize({ ...story, files } satisfies StoryHead)]);
}

/** Puts the pages of a kept story into the folder of a site. */
export function layStory(folder: string, { outline, files }: StoryHead, site: string): void {
  linkFiles(join(folder, outline.id, 'pages'), site, files);
}

/** Links files from one folder into another; copies them where there can be no links, as between disks. */
function linkFiles(from: string, to: string, files: readonly Pick<KeptFile, 'path'>[]): void {
  for (const folder of new Set(files.map(({ path }) => dirname(path))))
    mkdirSync(join(to, folder), { recursive: true });
  for (const { path } of files) {
    const [source, target] = [join(from, path), join(to, path)];
    try {
      linkSync(source, target);
    } catch {
      copyFileSync(source, target);
    }
  }
}

/** The size of a file and when it was written: who writes to it changes that. Null where there is none. */
function readMark(file: string): string | null {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? `${found.size} ${found.mtimeMs}` : null;
}

/** A built story. */
export interface KeptStory extends Omit<StoryHead, 'files'> {
  files: Omit<KeptFile, 'mark'>[];
  documents: SearchDocument[];
}

/** What the rest of a site must know of a built story. */
export interface StoryHead {
  /** Made from all that its pages depend on. */
  key: string;
  outline: StoryOutline;
  feed: FeedEntry[];
  /** What search finds in it, without the words. */
  found: FoundDocument[];
  files: KeptFile[];
  /** The addresses in its pages that lead out of it, each with a page that has it. */
  links: [file: string, addresses: string[]][];
  /** Its pages, from the root of the site. */
  pages: string[];
  /** The pages of the story that have moved, from the root of the site. */
  renamed: { from: string; to: string }[];
}

interface KeptFile {
  /** From the folder of the site. */
  path: string;
  /** Its SHA-256. */
  sum: string;
  /** By which it is known that nobody has written to it. */
  mark: string;
}
