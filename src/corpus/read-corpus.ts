import { lstatSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { z } from 'astro/zod';
import type { Root } from 'mdast';
import type { ArticleText } from '../model/passages/article-text.ts';
import { findClose, formatChoice } from './did-you-mean.ts';
import { collections, type CollectionName, type DataOf } from '../schemas/collections.ts';
import { schemaOf, type FieldSchema } from '../schemas/field-schema.ts';
import { parseBody, readBodyText } from './parse-article-text.ts';
import { readFolderNames, readTextFile, type Unreadable } from './read-file.ts';
import { readYaml, type FindPosition, type Position } from './read-yaml.ts';

/**
 * Read everything that editors wrote below `content/`, from the disk, each value with its file and line. Nothing is
 * thrown: what cannot be read is listed in `unreadable`, what does not fit its schema in `invalid`.
 *
 * @param root the folder that holds `content/`
 * @param drafts the text of files that is read in place of what is on the disk, by their paths from the root
 */
export function readCorpus(root: string, drafts: Drafts = new Map()): Corpus {
  const corpus: Corpus = {
    articles: [],
    claims: [],
    events: [],
    topics: [],
    names: [],
    gaps: [],
    corrections: [],
    history: [],
    site: [],
    spellings: [],
    texts: new Map(),
    sources: new Map(),
    unreadable: [],
    invalid: [],
  };
  for (const [name, collection] of Object.entries(collections)) {
    const collectionName = name as CollectionName;
    const raw =
      'folder' in collection
        ? readFolder({ root, drafts }, collection.folder, collectionName, corpus)
        : readList({ root, drafts }, collection.file, collectionName, corpus);
    for (const entry of raw) {
      const parsed = collection.schema.safeParse(entry.data);
      if (parsed.success) {
        (corpus[collectionName] as Entry<unknown>[]).push({ ...entry, data: parsed.data });
      } else {
        corpus.invalid.push({ entry, issues: parsed.error.issues });
      }
    }
  }
  const invalid = corpus.invalid.map(({ entry }) => entry).filter(({ collection }) => collection === 'articles');
  for (const { id, tree } of [...corpus.articles, ...invalid]) if (tree) corpus.texts.set(id, readBodyText(tree));
  readStrays(root, corpus);
  return corpus;
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

/** The entries of a YAML file: the items of its list, or the file itself where it is a map (`site.yaml`). */
function readList(place: Place, file: string, collection: CollectionName, corpus: Corpus): Entry<unknown>[] {
  const isMap = collection === 'site';
  const schema = isMap ? schemaOf(collection) : { items: schemaOf(collection) };
  const whole = readYamlFile(place, file, schema, corpus, isMap || collection === 'topics');
  if (!whole) return [];
  const base = { collection, file, body: '', bodyLine: 1, tree: null };
  if (isMap) return [{ ...base, id: 'site', data: whole.value ?? {}, at: whole.at }];
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

/** What lies in content/ itself and is none of its files and folders: a misspelt name would be passed over in silence. */
function readStrays(root: string, corpus: Corpus): void {
  const listing = readFolderNames(root, 'content');
  if ('fault' in listing) {
    corpus.unreadable.push(listing.fault);
    return;
  }
  const names = Object.values(collections).map((place) => basename('file' in place ? place.file : place.folder));
  for (const name of listing.names) {
    if (names.includes(name)) continue;
    const close = findClose(name, names);
    corpus.unreadable.push({
      file: `content/${name}`,
      ...top,
      problem: 'is none of the files and folders of the content, so it would not be read',
      remedy: `Rename it, or move it out of content/. ${formatChoice(close, names)}`,
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

export type Corpus = { [K in CollectionName]: Entry<DataOf[K]>[] } & {
  /** The text of each article whose body is MDX, by the article's id, of those with faults in their fields too. */
  texts: Map<string, ArticleText>;
  /** Every file that could be read, by its path from the root. */
  sources: Map<string, string>;
  unreadable: Unreadable[];
  invalid: { entry: Entry<unknown>; issues: z.core.$ZodIssue[] }[];
};
