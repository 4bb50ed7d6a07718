import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { readDocuments } from '../../src/search/index/read-documents.ts';
import type { SearchDocument } from '../../src/search/index/search-document.ts';

/** What search finds on a built site. */
export async function readBuiltDocuments({ root, dist }: { root: string; dist: string }): Promise<SearchDocument[]> {
  const readPage = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');
  const { stories } = readDocuments(readCorpus(root), readPage);
  return (await Promise.all(stories.map((story) => story.read()))).flat();
}

/** The words that are shown of a document, its title among them. */
export function wordsOf({ title, paragraphs }: SearchDocument): string {
  return [title, ...paragraphs.map(({ text, shown = text }) => shown)].join('\n');
}
