import { sort } from 'd3-array';
import type { FoundDocument, FoundStory } from './found-documents.ts';
import type { SearchDocument } from './search-document.ts';

/**
 * Cuts the documents of a site into the parts of its index, so that a change leaves most of them as they were, and none
 * needs much memory: a story stays whole; of one that is alone, documents stand together by chance. In which part
 * something stands hangs on its own name and on the number of parts, which doubles as the site grows. Within a part
 * documents stand in the order of their dates, undated ones last.
 *
 * @param size how many documents a part has at most, about
 */
export function cutParts(stories: readonly FoundStory[], size = PART_SIZE): FoundPart[] {
  const total = stories.reduce((sum, { found }) => sum + found.length, 0);
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(total / size)));
  const parts = Array.from({ length: count }, () => ({ found: [] as FoundDocument[], stories: new Set<FoundStory>() }));
  for (const story of stories) {
    for (const document of story.found) {
      const part = parts[hash(stories.length > 1 ? story.path : document.url) % count];
      part?.found.push(document);
      part?.stories.add(story);
    }
  }
  return parts
    .filter(({ found }) => found.length > 0)
    .map((part) => {
      const found = sort(part.found, ({ date }) => date);
      return { found, read: () => readDocuments(found, part.stories) };
    });
}

async function readDocuments(
  found: readonly FoundDocument[],
  stories: Iterable<FoundStory>,
): Promise<readonly SearchDocument[]> {
  const documents = new Map<string, SearchDocument>();
  for (const story of stories) for (const document of await story.read()) documents.set(document.url, document);
  return found.flatMap(({ url }) => documents.get(url) ?? []);
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return (value ^ (value >>> 16)) >>> 0;
}

/** Smaller parts cost each reader bytes, for the head of each. */
const PART_SIZE = 1500;

export type FoundPart = Pick<FoundStory, 'found' | 'read'>;
