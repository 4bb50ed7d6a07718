import { z } from 'astro/zod';
import type { Corpus, Entry } from '../corpus/read-corpus.ts';
import { locate, type Selector, type Span } from '../model/passages/locate.ts';
import type { ClaimData } from '../schemas/claim.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { selector, type ClaimPassage } from '../schemas/passage.ts';
import { allEntries } from './entries.ts';

/**
 * Every run of an article's words that an entry points at, with where it stands in the entry: passages of claims and
 * events, key facts of a home page, and an article's unclaimed runs. Entries with faults in other fields are included.
 */
export function allPassages(corpus: Corpus): PassageOfEntry[] {
  return allEntries(corpus).flatMap((entry) => {
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

/** The passages of a claim that stand once in their articles, with where. */
export function locatePassages(claim: Entry<ClaimData>, { texts }: Corpus): LocatedPassage[] {
  return claim.data.passages.flatMap((passage, index) => {
    const place = locate(texts.get(passage.article)?.text ?? '', passage);
    return place.status === 'found' ? [{ claim, passage, index, ...place }] : [];
  });
}

export interface LocatedPassage extends Span {
  claim: Entry<ClaimData>;
  passage: ClaimPassage;
  index: number;
}

export interface PassageOfEntry {
  entry: Entry<unknown>;
  path: (string | number)[];
  passage: Selector & { article: string };
}
