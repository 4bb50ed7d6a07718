import { createHash } from 'node:crypto';
import type { SearchDocument } from './search-document.ts';

/** What is known of a document without its words. */
export function outlineDocument(document: SearchDocument): FoundDocument {
  const { kind, url, title, date } = document;
  const digest = createHash('sha256').update(JSON.stringify(document)).digest('hex');
  return { kind, url, title, ...(date !== undefined && { date }), digest };
}

export interface FoundDocument extends Pick<SearchDocument, 'kind' | 'url' | 'title' | 'date'> {
  /** The SHA-256 of all that there is of it. */
  digest: string;
}

/** What is found in a story, with where its pages stand: its path, empty for that at the root. */
export interface FoundStory {
  path: string;
  found: readonly FoundDocument[];
  /** Reads the documents, in the same order: those of a story that stayed as it was may never be needed. */
  read: () => Promise<readonly SearchDocument[]>;
}

/** A story whose documents are at hand. */
export function foundStory(path: string, documents: readonly SearchDocument[]): FoundStory {
  return { path, found: documents.map(outlineDocument), read: () => Promise.resolve(documents) };
}
