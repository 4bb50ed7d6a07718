import type { Corpus, Entry } from '../corpus/read-corpus.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import type { Selector } from '../model/passages/locate.ts';
import { selector } from '../schemas/passage.ts';
import { z } from 'astro/zod';

/**
 * Every run of an article's words that an entry points at, with where it stands in the entry: passages of claims and
 * events, key facts of a home page, and an article's unclaimed runs. Entries with faults in other fields are included.
 */
export function allPassages(corpus: Corpus): PassageOfEntry[] {
  const sound = (Object.keys(collections) as CollectionName[]).flatMap((name): Entry<unknown>[] => corpus[name]);
  return [...sound, ...corpus.invalid.map(({ entry }) => entry)].flatMap((entry) => {
    const field = fieldOf[entry.collection];
    const list = field === undefined ? undefined : (entry.data as Record<string, unknown>)[field];
    if (field === undefined || !Array.isArray(list)) return [];
    return list.flatMap((item: unknown, index): PassageOfEntry[] => {
      const passage = pointer.safeParse(field === 'unclaimed' ? { ...(item as object), article: entry.id } : item);
      return passage.success ? [{ entry, path: [field, index], passage: passage.data }] : [];
    });
  });
}

/** The field that points at an article's words, where an entry has one. */
const fieldOf: Partial<Record<CollectionName, string>> = {
  claims: 'passages',
  events: 'passages',
  site: 'keyFacts',
  story: 'keyFacts',
  articles: 'unclaimed',
};

const pointer = z.object({ ...selector, article: z.string() });

export interface PassageOfEntry {
  entry: Entry<unknown>;
  path: (string | number)[];
  passage: Selector & { article: string };
}
