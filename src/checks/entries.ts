import type { Corpus, Entry } from '../corpus/read-corpus.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';

/** Every entry, those with faults in their fields among them. */
export function allEntries(corpus: Corpus): Entry<unknown>[] {
  return [...soundEntries(corpus), ...corpus.invalid.map(({ entry }) => entry)];
}

/** Every entry whose fields are as its schema asks. */
export function soundEntries(corpus: Corpus): Entry<unknown>[] {
  return (Object.keys(collections) as CollectionName[]).flatMap((name): Entry<unknown>[] => corpus[name]);
}

/** The ids of a collection, those of entries with faults and of files that cannot be read among them. */
export function idsOf(corpus: Corpus, name: CollectionName): string[] {
  return [
    ...corpus[name].map(({ id }) => id),
    ...corpus.invalid.flatMap(({ entry }) => (entry.collection === name ? entry.id : [])),
    ...corpus.unreadable.flatMap(
      ({ file }) => new RegExp(`^${corpus.folder}/${name}/(.+)\\.mdx$`).exec(file)?.[1] ?? [],
    ),
  ];
}
