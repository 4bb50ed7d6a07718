import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { content } from '../schemas/collections.ts';
import { readCorpus, type Corpus } from './read-corpus.ts';

/**
 * The corpus of a site, read from the disk when it is first asked for: in a build, of the stories that it makes, in
 * development of those that are visited. Checks, pages and search take the same one.
 *
 * @param root the folder that holds `content/`
 */
export function currentCorpus(root: string): Corpus {
  return corpora.get(placeOf(root)) ?? refreshCorpus(root);
}

/**
 * The corpus of a site, read again: for a build that starts, and for development when a file has changed. A story of which
 * no text has changed (one saving may be told as two changes) has the same corpus, and is not built again.
 */
export function refreshCorpus(root: string): Corpus {
  const place = placeOf(root);
  const corpus = readCorpus(root, undefined, selectedStories(), corpora.get(place));
  corpora.set(place, corpus);
  return corpus;
}

/** Has only some stories read from now on, by their ids; all where none are given. */
export function selectStories(ids?: readonly string[]): void {
  kept.selected = ids;
}

/** The ids of the stories that are read; undefined for all. */
export function selectedStories(): readonly string[] | undefined {
  return kept.selected;
}

/** Where the content lies, whichever way leads there. */
function placeOf(root: string): string {
  const place = join(root, content);
  return existsSync(place) ? realpathSync(place) : place;
}

/**
 * The integrations run in Node, and the pages as Vite has bundled them: two copies of every module, each with variables
 * of its own. The process is where both meet, so that a build reads the content once.
 */
const key = Symbol.for('claimline.corpora');
const shared = globalThis as { [key]?: { corpora: Map<string, Corpus>; selected?: readonly string[] | undefined } };
const kept = (shared[key] ??= { corpora: new Map<string, Corpus>() });
const { corpora } = kept;
