import type { SpellingGroup } from './spellings.ts';

/** Ids, inside the index, of the paragraphs of an entry that is no article, and of its ways of asking. */
export const TEXT_ID = 'search-text-';
export const ASKED_ID = 'search-asked-';

/** Before the id of a paragraph, the name of the fact that holds it as it is shown, where more is shown than found. */
export const SHOWN_ID = 'shown-';

/** The language of a document's texts (BCP 47), by what the index keeps of it. */
export function languageOf(meta: Readonly<Record<string, string>>): string {
  return meta['language'] ?? 'und';
}

/** The kinds of result, in the order in which a reader would rank their use. */
export const searchKinds = ['claim', 'passage', 'topic', 'question', 'event', 'name', 'page'] as const;

export type SearchKind = (typeof searchKinds)[number];

/** What results can be narrowed by, by story where there are several. `claim` is the kind of a claim (figure, fact, …), `kind` that of a result. */
export const searchFilters = [
  'kind',
  'story',
  'article',
  'topic',
  'name',
  'year',
  'relation',
  'voice',
  'claim',
] as const;

export type SearchFilter = (typeof searchFilters)[number];

/** Under `year`, the value of entries without a date, so that a reader can ask for them too. */
export const UNDATED = 'undated';

/** What the browser reads first of the ranking. */
export interface RankingManifest {
  /** The folder that holds the runs and the words: it changes with them, so that they can be kept for ever. */
  version: string;
  /** How many documents each of Pagefind's indexes has: the first beside it, the others in folders by their number. */
  parts: readonly number[];
  documents: number;
  /** Documents from this place in time on have no date. */
  dated: number;
  /** As much of the first term of each run as is needed to choose the run; likewise for the known words. */
  termStarts: readonly string[];
  wordStarts: readonly string[];
  spellings: readonly SpellingGroup[];
}
