import type { Corpus, Entry } from '../corpus/read-corpus.ts';
import type { ClaimPassage, EventPassage } from '../schemas/passage.ts';

/** Every passage that an entry quotes, with where it stands in the entry. */
export function allPassages(corpus: Corpus): PassageOfEntry[] {
  return [
    ...corpus.claims.flatMap((entry) => passagesOf(entry, entry.data.passages, 'passages')),
    ...corpus.events.flatMap((entry) => passagesOf(entry, entry.data.passages, 'passages')),
    ...corpus.site.flatMap((entry) => passagesOf(entry, entry.data.keyFacts, 'keyFacts')),
  ];
}

function passagesOf(
  entry: Entry<unknown>,
  passages: readonly (ClaimPassage | EventPassage)[],
  field: string,
): PassageOfEntry[] {
  return passages.map((passage, index) => ({ entry, path: [field, index], passage }));
}

export interface PassageOfEntry {
  entry: Entry<unknown>;
  path: (string | number)[];
  passage: ClaimPassage | EventPassage;
}
