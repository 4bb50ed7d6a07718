import { sort } from 'd3-array';
import type { SearchDocument } from './search-document.ts';

/**
 * Cuts the documents of a site into the parts of its index, so that a change leaves most of them as they were, and none
 * needs much memory: a story stays whole; of one that is alone, documents stand together by chance. In which part
 * something stands hangs on its own name and on the number of parts, which doubles as the site grows. Within a part
 * documents stand in the order of their dates, undated ones last.
 *
 * @param size how many documents a part has at most, about
 */
export function cutParts(stories: readonly FoundStory[], size = PART_SIZE): SearchDocument[][] {
  const total = stories.reduce((sum, { documents }) => sum + documents.length, 0);
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(total / size)));
  const parts = Array.from({ length: count }, (): SearchDocument[] => []);
  for (const { path, documents } of stories) {
    for (const document of documents) parts[hash(stories.length > 1 ? path : document.url) % count]?.push(document);
  }
  return parts.filter((part) => part.length > 0).map((part) => sort(part, ({ date }) => date));
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return (value ^ (value >>> 16)) >>> 0;
}

/** Smaller parts cost each reader bytes, for the head of each. */
const PART_SIZE = 1500;

/** What is found in a story, with where its pages stand: its path, empty for that at the root. */
export interface FoundStory {
  path: string;
  documents: readonly SearchDocument[];
}
