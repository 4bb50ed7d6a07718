import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { collections, type CollectionName, type DataOf } from '../schemas/collections.ts';
import { spellingsSchema } from '../schemas/spellings.ts';
import type { ArticleText } from '../model/article-text.ts';
import { parseArticleText } from './article-text.ts';
import { readYaml, type FindPosition, type Position } from './read-yaml.ts';

/**
 * Read everything that editors wrote below `content/`, from the disk, each value with its file and line. Nothing is
 * thrown: what cannot be read is listed in `unreadable`, what does not fit its schema in `invalid`.
 *
 * @param root the folder that holds `content/`
 */
export function readCorpus(root: string): Corpus {
  const corpus: Corpus = {
    articles: [],
    claims: [],
    events: [],
    topics: [],
    names: [],
    gaps: [],
    corrections: [],
    site: [],
    spellings: [],
    texts: new Map(),
    unreadable: [],
    invalid: [],
  };
  for (const [name, collection] of Object.entries(collections)) {
    const collectionName = name as CollectionName;
    const raw =
      'folder' in collection
        ? readFolder(root, collection.folder, collectionName, corpus.unreadable)
        : readList(root, collection.file, collectionName, corpus.unreadable);
    for (const entry of raw) {
      const parsed = collection.schema.safeParse(entry.data);
      if (parsed.success) {
        (corpus[collectionName] as Entry<unknown>[]).push({ ...entry, data: parsed.data });
      } else {
        corpus.invalid.push({ entry, issues: parsed.error.issues });
      }
    }
  }
  for (const entry of corpus.articles) readArticleText(entry, corpus);
  corpus.unreadable.push(...findStrangers(root));
  const spellings = readSpellings(root, corpus.unreadable);
  if (spellings) {
    const parsed = spellingsSchema.safeParse(spellings.data);
    if (parsed.success) corpus.spellings = parsed.data;
    else corpus.invalid.push({ entry: spellings, issues: parsed.error.issues });
  }
  return corpus;
}

/** Split a file into its front matter and its body. Returns null where there is no front matter. */
export function splitFrontMatter(source: string): { frontMatter: string; body: string; bodyLine: number } | null {
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(source);
  if (match?.index !== 0) return null;
  const bodyLine = match[0].split('\n').length;
  return { frontMatter: match[1] ?? '', body: source.slice(match[0].length), bodyLine };
}

function readFolder(
  root: string,
  folder: string,
  collection: CollectionName,
  unreadable: Unreadable[],
): Entry<unknown>[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  const entries: Entry<unknown>[] = [];
  for (const name of readdirSync(path).sort()) {
    if (name.startsWith('.')) continue;
    const file = `${folder}/${name}`;
    if (!name.endsWith('.mdx')) {
      unreadable.push({
        file,
        line: 1,
        column: 1,
        problem: 'is not an .mdx file, so it would not be read',
        remedy: 'Rename it to end in .mdx, or move it out of content/.',
      });
      continue;
    }
    const source = readText(root, file, unreadable);
    if (source === null) continue;
    const parts = splitFrontMatter(source);
    if (!parts) {
      unreadable.push({
        file,
        line: 1,
        column: 1,
        problem: 'has no front matter',
        remedy: 'Start the file with a line "---", the fields, and a second line "---".',
      });
      continue;
    }
    const reading = readYaml(parts.frontMatter, 2);
    if (!reading.ok) {
      unreadable.push(yamlFault(file, reading));
      continue;
    }
    const id = name.slice(0, -'.mdx'.length);
    entries.push({
      collection,
      id,
      file,
      data: reading.value ?? {},
      body: parts.body,
      bodyLine: parts.bodyLine,
      at: reading.at,
    });
  }
  return entries;
}

/** The entries of a YAML file: the items of its list, or the file itself where it is a map (`site.yaml`). */
function readList(root: string, file: string, collection: CollectionName, unreadable: Unreadable[]): Entry<unknown>[] {
  if (!existsSync(join(root, file))) {
    if (collection === 'site' || collection === 'topics') {
      unreadable.push({
        file,
        line: 1,
        column: 1,
        problem: 'is not there',
        remedy: 'Write it; the README shows its fields.',
      });
    }
    return [];
  }
  const whole = readYamlFile(root, file, unreadable);
  if (!whole) return [];
  const base = { collection, file, body: '', bodyLine: 1 };
  if (collection === 'site') return [{ ...base, id: 'site', data: whole.value ?? {}, at: whole.at }];
  const items = whole.value ?? [];
  if (!Array.isArray(items)) {
    unreadable.push({
      file,
      line: 1,
      column: 1,
      problem: 'is not a list',
      remedy: 'Write one item a line, each starting with "- ".',
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

/** What lies in `content/` and belongs to no kind, such as a file whose name is mistyped: nothing would read it. */
function findStrangers(root: string): Unreadable[] {
  const path = join(root, 'content');
  if (!existsSync(path)) return [];
  const known = [
    ...Object.values(collections).map((collection) => ('folder' in collection ? collection.folder : collection.file)),
    spellingsFile,
  ];
  return readdirSync(path)
    .map((name) => `content/${name}`)
    .filter((file) => !known.includes(file) && !file.startsWith('content/.'))
    .sort()
    .map((file) => ({
      file,
      line: 1,
      column: 1,
      problem: 'belongs to no kind of content, so it would not be read',
      remedy: `Rename it or move it out of content/; what is read there is ${known.join(', ')}.`,
    }));
}

function readArticleText(entry: Entry<unknown>, { texts, unreadable }: Corpus): void {
  try {
    texts.set(entry.id, parseArticleText(entry.body));
  } catch (cause) {
    const place = (cause as { line?: number; column?: number } | null) ?? {};
    unreadable.push({
      file: entry.file,
      line: (place.line ?? 1) + entry.bodyLine - 1,
      column: place.column ?? 1,
      problem: `has a body that is not MDX: ${cause instanceof Error ? cause.message : String(cause)}`,
      remedy: 'Put a backslash before each { and < of the text.',
    });
  }
}

function readSpellings(root: string, unreadable: Unreadable[]): Entry<unknown> | null {
  const file = spellingsFile;
  if (!existsSync(join(root, file))) return null;
  const whole = readYamlFile(root, file, unreadable);
  return (
    whole && {
      collection: 'spellings',
      id: 'spellings',
      file,
      data: whole.value ?? [],
      body: '',
      bodyLine: 1,
      at: whole.at,
    }
  );
}

function readYamlFile(root: string, file: string, unreadable: Unreadable[]) {
  const source = readText(root, file, unreadable);
  if (source === null) return null;
  const reading = readYaml(source);
  if (reading.ok) return reading;
  unreadable.push(yamlFault(file, reading));
  return null;
}

function yamlFault(file: string, reading: { problem: string; position: Position }): Unreadable {
  return {
    file,
    ...reading.position,
    problem: `is not YAML: ${reading.problem}`,
    remedy: 'Mend the YAML there; a value with a colon, a quotation mark or a bracket needs quotation marks around it.',
  };
}

/** The text of a file, or null with the reason among `unreadable`. */
function readText(root: string, file: string, unreadable: Unreadable[]): string | null {
  const refuse = (problem: string, remedy: string) => {
    unreadable.push({ file, line: 1, column: 1, problem, remedy });
    return null;
  };
  try {
    const path = join(root, file);
    if (!statSync(path).isFile())
      return refuse('is a folder, where a file is expected', 'Rename it or move it out of content/.');
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (cause) {
    if (cause instanceof TypeError) return refuse('is not text in UTF-8', 'Save it as UTF-8.');
    return refuse(
      `cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
      'See that the file can be opened.',
    );
  }
}

function readId(data: unknown): string | null {
  return typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'string' ? data.id : null;
}

const spellingsFile = 'content/spellings.yaml';

/** One thing that an editor wrote. */
export interface Entry<T> {
  collection: CollectionName | 'spellings';
  id: string;
  /** The path of its file from the root, with forward slashes. */
  file: string;
  data: T;
  /** The MDX below the front matter; empty for an item of a list. */
  body: string;
  /** The line of the file on which the body starts, from 1. */
  bodyLine: number;
  /** Where a value, or its key, stands in the file. */
  at: FindPosition;
}

export interface Unreadable extends Position {
  file: string;
  problem: string;
  remedy: string;
}

export type Corpus = { [K in CollectionName]: Entry<DataOf[K]>[] } & {
  /** Groups of spellings of one word, for search. */
  spellings: string[][];
  /** The text of each article whose body is MDX, by the article's id. */
  texts: Map<string, ArticleText>;
  unreadable: Unreadable[];
  invalid: { entry: Entry<unknown>; issues: z.core.$ZodIssue[] }[];
};
