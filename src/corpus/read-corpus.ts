import { existsSync, lstatSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { debuglog, isDeepStrictEqual } from 'node:util';
import type { z } from 'astro/zod';
import type { Root } from 'mdast';
import type { ArticleText } from '../model/passages/article-text.ts';
import { findClose, formatChoice } from './did-you-mean.ts';
import { listStories } from './find-story.ts';
import {
  collections,
  content,
  folderOf,
  maps,
  placeOf,
  type CollectionName,
  type DataOf,
} from '../schemas/collections.ts';
import { schemaOf, type FieldSchema } from '../schemas/field-schema.ts';
import { id } from '../schemas/fields.ts';
import { sharedSiteSchema } from '../schemas/site.ts';
import { parseBody, readBodyText } from './parse-article-text.ts';
import { readFolderNames, readTextFile, type Unreadable } from './read-file.ts';
import { readYaml, type FindPosition, type Position } from './read-yaml.ts';

/**
 * Read everything that editors wrote below `content/`, from the disk, each value with its file and line. Nothing is
 * thrown: what cannot be read is listed in `unreadable`, what does not fit its schema in `invalid`.
 *
 * @param root the folder that holds `content/`
 * @param drafts the text of files that is read in place of what is on the disk, by their paths from the root
 * @param selected the ids of the stories that are asked for; all where it is left out
 * @param before what was read before: of stories whose files are the same, the same corpus is given
 * @returns the corpus of the first of these, the one at the root of the site where that is among them, which knows all
 */
export function readCorpus(
  root: string,
  drafts: Drafts = new Map(),
  selected?: readonly string[],
  before?: Corpus,
): Corpus {
  const place = { root, drafts };
  const places = findStories(root, drafts);
  const hasFolders = places[0].folder !== content;
  const shared = startCorpus(places[0]);
  for (const name of names) if (isShared(name)) readCollection(place, name, shared, hasFolders);
  const ids = places.map(({ id }) => id);
  if (hasFolders) readStrays(root, shared, content, [...names.filter(isShared).map(nameOf), ...ids]);
  const kept = before?.shared && isDeepStrictEqual(textsOf(before.shared), textsOf(shared)) ? listStories(before) : [];
  const read = (story: StoryPlace, isWhole: boolean) => {
    const known = kept.find(({ id, path }) => id === story.id && path === story.path);
    if (known && known.isListed !== isWhole && isAsRead(root, known)) return known;
    const corpus = startCorpus(story, shared);
    return isWhole ? readOne(place, corpus, hasFolders) : listOne(place, corpus);
  };
  const isAsked = ({ id }: StoryPlace) => selected === undefined || selected.includes(id);
  const stories = places.filter(isAsked).map((story) => read(story, true));
  const texts = stories.flatMap(({ sources }) => [...sources.values()]);
  const named = new Set(stories.length === places.length ? [] : texts.flatMap((text) => findNamedStories(text, ids)));
  const elsewhere = places.filter((story) => !isAsked(story)).map((story) => read(story, named.has(story.id)));
  for (const corpus of [...stories, ...elsewhere]) Object.assign(corpus, { stories, elsewhere });
  return stories[0] ?? shared;
}

/** All that was read, and what could not be. */
function textsOf({ sources, unreadable }: Corpus): unknown {
  return { sources, unreadable };
}

/** Whether the files of a story are those that were read. One with a fault is read again. */
function isAsRead(root: string, { folder, sources, isListed, unreadable, shared }: Corpus): boolean {
  if (unreadable.length > (shared?.unreadable.length ?? 0)) return false;
  const own = [...sources.keys()].filter((file) => file.startsWith(`${folder}/`));
  const files = isListed ? own : listFiles(root, folder);
  const isSame = (file: string) => {
    const reading = sources.has(file) && readTextFile(root, file);
    return reading && 'text' in reading && reading.text === sources.get(file);
  };
  return files.length === own.length && files.every(isSame);
}

/** How many files of entries lie in the folder of a story. */
export function countEntries(root: string, name: CollectionName, folder: string): number {
  const listing = readFolderNames(root, placeOf(name, folder));
  return 'names' in listing ? listing.names.length : 0;
}

/** What lies in the folder of a story and in those of its entries. */
function listFiles(root: string, folder: string): string[] {
  const list = (at: string) => {
    const listing = readFolderNames(root, at);
    return 'names' in listing ? listing.names.map((name) => `${at}/${name}`) : [];
  };
  const folders = names.filter((name) => 'folder' in collections[name]).map((name) => placeOf(name, folder));
  return [...list(folder).filter((file) => !folders.includes(file)), ...folders.flatMap(list)];
}

/** Reads all of a story. */
function readOne(place: Place, corpus: Corpus, hasFolders: boolean): Corpus {
  log('read the story %s', corpus.id);
  const own = names.filter((name) => !isShared(name) && (name !== 'story' || hasFolders));
  for (const name of own) readCollection(place, name, corpus);
  const invalid = corpus.invalid.map(({ entry }) => entry).filter(({ collection }) => collection === 'articles');
  for (const { id, tree } of [...corpus.articles, ...invalid]) if (tree) corpus.texts.set(id, readBodyText(tree));
  readStrays(
    place.root,
    corpus,
    corpus.folder,
    hasFolders ? own.map(nameOf) : [...own, ...names.filter(isShared)].map(nameOf),
  );
  return corpus;
}

/** Reads what a story is called. */
function listOne(place: Place, corpus: Corpus): Corpus {
  readCollection(place, 'story', corpus);
  return { ...corpus, isListed: true };
}

/**
 * The stories that a text may speak of: those whose id stands in it before a slash, as in what claims are related to and
 * in addresses.
 *
 * @param ids those of the stories that there are
 */
export function findNamedStories(text: string, ids: readonly string[]): string[] {
  const named = new Set(Array.from(text.matchAll(/(?<![a-z0-9])[a-z0-9]+(?:-[a-z0-9]+)*(?=\/)/g), ([name]) => name));
  return ids.filter((id) => named.has(id));
}

/**
 * Where the stories of a site lie, and where their pages stand: the one at the root first. Where `site.yaml` names none
 * for the root there is one, in `content/` itself.
 */
export function findStories(root: string, drafts: Drafts = new Map()): [StoryPlace, ...StoryPlace[]] {
  const front = readFront({ root, drafts });
  if (front === undefined) return [{ id: '', folder: content, path: '' }];
  const listing = readFolderNames(root, content);
  const others = ('fault' in listing ? [] : listing.names).filter((id) => {
    const file = placeOf('story', folderOf(id));
    return id !== front && (drafts.has(file) || existsSync(join(root, file)));
  });
  return [
    { id: front, folder: folderOf(front), path: '' },
    ...others.map((id) => ({ id, folder: folderOf(id), path: `${id}/` })),
  ];
}

const names = Object.keys(collections) as CollectionName[];

function isShared(name: CollectionName): boolean {
  return 'isShared' in collections[name];
}

/** What a file or folder of the content is called. */
function nameOf(name: CollectionName): string {
  return basename(placeOf(name));
}

/** A corpus of which nothing has been read yet but what all stories share. */
function startCorpus(place: StoryPlace, shared?: Corpus): Corpus {
  return {
    ...place,
    ...(shared && { shared }),
    stories: [],
    elsewhere: [],
    isListed: false,
    ...{ articles: [], claims: [], events: [], topics: [], gaps: [], corrections: [], history: [], story: [] },
    site: shared?.site ?? [],
    spellings: shared?.spellings ?? [],
    // What a note says of the articles of one story is no word of another.
    names: (shared?.names ?? []).map((entry) => {
      const { note: _n, comparedIn: _c, read: _r, ...data } = entry.data;
      return data.story === undefined || data.story === place.id ? entry : { ...entry, data };
    }),
    texts: new Map(),
    sources: new Map(shared?.sources),
    unreadable: [...(shared?.unreadable ?? [])],
    invalid: [...(shared?.invalid ?? [])],
  };
}

/** The id of the story at the root of the site; undefined where the site has one story, which has no folder of its own. */
function readFront(place: Place): string | undefined {
  const file = placeOf('site');
  const source = place.drafts.get(file) ?? readTextFile(place.root, file);
  const text = typeof source === 'string' ? source : 'text' in source ? source.text : '';
  const reading = readYaml(text, {});
  const front = reading.ok ? (reading.value as { front?: unknown } | null)?.front : undefined;
  return typeof front === 'string' && id.safeParse(front).success ? front : undefined;
}

/** @param hasFolders whether the stories lie in folders of their own */
function readCollection(place: Place, name: CollectionName, corpus: Corpus, hasFolders = true): void {
  const at = placeOf(name, corpus.folder);
  const raw = 'folder' in collections[name] ? readFolder(place, at, name, corpus) : readList(place, at, name, corpus);
  const schema = name === 'site' && hasFolders ? sharedSiteSchema : collections[name].schema;
  for (const entry of raw) {
    const parsed = schema.safeParse(entry.data);
    if (parsed.success) (corpus[name] as Entry<unknown>[]).push({ ...entry, data: parsed.data });
    else corpus.invalid.push({ entry, issues: parsed.error.issues });
  }
}

/** Split a file into its front matter and its body. Returns null where there is no front matter. */
export function splitFrontMatter(source: string): { frontMatter: string; body: string; bodyLine: number } | null {
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(source);
  if (match?.index !== 0) return null;
  const bodyLine = match[0].split('\n').length;
  return { frontMatter: match[1] ?? '', body: source.slice(match[0].length), bodyLine };
}

function readFolder(place: Place, folder: string, collection: CollectionName, corpus: Corpus): Entry<unknown>[] {
  const listing = readFolderNames(place.root, folder);
  if ('fault' in listing) {
    corpus.unreadable.push(listing.fault);
    return [];
  }
  const drafted = [...place.drafts.keys()].filter((file) => dirname(file) === folder).map((file) => basename(file));
  const names = [...new Set([...listing.names, ...drafted])].sort();
  return names.flatMap((name) => readEntry(place, `${folder}/${name}`, collection, corpus) ?? []);
}

function readEntry(place: Place, file: string, collection: CollectionName, corpus: Corpus): Entry<unknown> | null {
  const refuse = (problem: string, remedy: string, position = top) => {
    corpus.unreadable.push({ file, ...position, problem, remedy });
    return null;
  };
  const name = basename(file);
  if (!name.endsWith('.mdx') && !lstatSync(join(place.root, file)).isDirectory()) {
    return refuse(
      'does not end in .mdx, so it would not be read',
      'Rename it to end in .mdx, or move it out of content/.',
    );
  }
  const source = readSource(place, file, corpus);
  if (source === null) return null;
  const parts = splitFrontMatter(source);
  if (!parts) {
    return /^\uFEFF?---[ \t]*\r?\n/.test(source)
      ? refuse('has front matter that does not end', 'Write a line "---" after its last field.')
      : refuse('has no front matter', 'Start the file with a line "---", the fields, and a second line "---".');
  }
  const reading = readYaml(parts.frontMatter, schemaOf(collection), 2);
  if (!reading.ok) return refuse(reading.problem, reading.remedy, reading.position);
  const entry = {
    collection,
    id: name.slice(0, -'.mdx'.length),
    file,
    data: reading.value ?? {},
    body: parts.body,
    bodyLine: parts.bodyLine,
    tree: null,
    at: reading.at,
  };
  try {
    return { ...entry, tree: parseBody(parts.body) };
  } catch (cause) {
    const { reason, line = 1, column = 1 } = describeMdxFault(cause);
    refuse(
      `has a body that is not MDX: ${reason}`,
      'Put a backslash before each {, < and > that is meant as a character.',
      { line: line + parts.bodyLine - 1, column, length: 1 },
    );
    return entry;
  }
}

function describeMdxFault(cause: unknown): { reason: string; line?: number; column?: number } {
  if (!(cause instanceof Error)) return { reason: String(cause) };
  const { line, column, reason } = cause as { line?: number; column?: number; reason?: string };
  return {
    reason: lowerFirst((reason ?? cause.message).replace(/\.?$/, '')),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The entries of a YAML file: the items of its list, or the file itself where it is a map (`site.yaml`, `story.yaml`). */
function readList(place: Place, file: string, collection: CollectionName, corpus: Corpus): Entry<unknown>[] {
  const isMap = maps.includes(collection);
  const schema = isMap ? schemaOf(collection) : { items: schemaOf(collection) };
  const whole = readYamlFile(place, file, schema, corpus, isMap || collection === 'topics');
  if (!whole) return [];
  const base = { collection, file, body: '', bodyLine: 1, tree: null };
  if (isMap) return [{ ...base, id: collection, data: whole.value ?? {}, at: whole.at }];
  const items = whole.value ?? [];
  if (!Array.isArray(items)) {
    corpus.unreadable.push({
      file,
      ...whole.at([]),
      problem: 'is not a list',
      remedy: 'Start each item on a line of its own with "- ".',
    });
    return [];
  }
  return items.map((data: unknown, index) => ({
    ...base,
    id: readId(data) ?? String(index + 1),
    data,
    at: (path, part) => whole.at([index, ...path], part),
  }));
}

function readYamlFile(place: Place, file: string, schema: FieldSchema, corpus: Corpus, required: boolean) {
  if (!place.drafts.has(file) && !lstatSync(join(place.root, file), { throwIfNoEntry: false })) {
    if (required) {
      corpus.unreadable.push({
        file,
        ...top,
        problem: 'is not there',
        remedy:
          'Write it: it may not be missing. Where there is no content yet, npm run new -- publication lays it, with every field explained.',
      });
    }
    return null;
  }
  const source = readSource(place, file, corpus);
  if (source === null) return null;
  const reading = readYaml(source, schema);
  if (reading.ok) return reading;
  const { problem, remedy, position } = reading;
  corpus.unreadable.push({ file, ...position, problem, remedy });
  return null;
}

/** What lies in a folder and is none of its files and folders: a misspelt name would be passed over in silence. */
function readStrays(root: string, corpus: Corpus, folder: string, known: readonly string[]): void {
  const listing = readFolderNames(root, folder);
  if ('fault' in listing) {
    corpus.unreadable.push(listing.fault);
    return;
  }
  for (const name of listing.names) {
    if (known.includes(name)) continue;
    const file = `${folder}/${name}`;
    const isStory = existsSync(join(root, placeOf('story', file)));
    const close = findClose(name, known);
    corpus.unreadable.push({
      file,
      ...top,
      ...(isStory
        ? {
            problem: 'is the folder of a story, and the story that there is has none of its own',
            remedy: 'Move that one into a folder: npm run migrate -- <id>',
          }
        : {
            problem: 'is none of the files and folders of the content, so it would not be read',
            remedy: `Rename it, or move it out of content/. ${formatChoice(close, known)}`,
          }),
    });
  }
}

/** The text of a file, kept for the report; or null, the reason being among `unreadable`. */
function readSource({ root, drafts }: Place, file: string, corpus: Corpus): string | null {
  const draft = drafts.get(file);
  const reading = draft === undefined ? readTextFile(root, file) : { text: draft };
  if ('fault' in reading) {
    corpus.unreadable.push(reading.fault);
    return null;
  }
  corpus.sources.set(file, reading.text);
  return reading.text;
}

/** Printed where the environment has NODE_DEBUG=claimline. */
const log = debuglog('claimline');

const top: Position = { line: 1, column: 1, length: 1 };

function readId(data: unknown): string | null {
  return typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'string' ? data.id : null;
}

/** The texts of files that are not, or not yet, what is on the disk, by their paths from the root. */
export type Drafts = ReadonlyMap<string, string>;

interface Place {
  root: string;
  drafts: Drafts;
}

/** One thing that an editor wrote. */
export interface Entry<T> {
  collection: CollectionName;
  id: string;
  /** The path of its file from the root, with forward slashes. */
  file: string;
  data: T;
  /** The MDX below the front matter; empty for an item of a list. */
  body: string;
  /** The line of the file on which the body starts, from 1. */
  bodyLine: number;
  /** The tree of the body; null where the body is not MDX, and for an item of a list. */
  tree: Root | null;
  /** Where a value, or its key, stands in the file. */
  at: FindPosition;
}

/** Where a story lies, and where its pages stand. */
export interface StoryPlace {
  /** Its id, which is the name of its folder; empty for one without a folder of its own. */
  id: string;
  /** Its folder, from the root. */
  folder: string;
  /** Where its pages stand, from the root of the site: nothing for the story at the root, else its id and a slash. */
  path: string;
}

/** What editors wrote of one story, and what all stories share. */
export type Corpus = { [K in CollectionName]: Entry<DataOf[K]>[] } & StoryPlace & {
    /** Those of all stories that were asked for, the one at the root first. */
    stories: Corpus[];
    /** Those of the others: whole where these speak of them, else without more than what is listed of them. */
    elsewhere: Corpus[];
    /** What all stories share. */
    shared?: Corpus;
    /** Whether no more was read of it than what it is called. */
    isListed: boolean;
    /** The text of each article whose body is MDX, by the article's id, of those with faults in their fields too. */
    texts: Map<string, ArticleText>;
    /** Every file that could be read, by its path from the root. */
    sources: Map<string, string>;
    unreadable: Unreadable[];
    invalid: { entry: Entry<unknown>; issues: z.core.$ZodIssue[] }[];
  };
