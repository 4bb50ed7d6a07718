import { createTermLister } from './index-terms.ts';
import { writeKnownWords, type KnownWord } from '../text/known-words.ts';
import { countShared, encodePostings, type TermPostings } from '../text/postings.ts';
import type { SearchDocument } from './search-document.ts';
import type { SpellingGroup } from '../text/search-record.ts';
import type { SearchLanguage } from '../text/search-language.ts';
import { findWords, isFunctionWord } from '../text/words.ts';

/**
 * Builds what ranks the documents: for every term the documents that hold it, each with its part of the BM25 score
 * (Robertson and Zaragoza, 2009) reckoned in advance, cut into small runs of neighbouring terms, so that a query
 * fetches some kilobytes for each of its words; and the words known, by length, for typing errors.
 *
 * Pagefind's own ranking needs every word of a query on one page, and some 30 kB for each of them.
 */
export function buildRanking(
  documents: readonly SearchDocument[],
  spellings: readonly SpellingGroup[],
  language: SearchLanguage,
): Ranking {
  const terms = cutRuns(
    collectTerms(documents, spellings, language),
    ({ term }) => term,
    ({ term, documents: holders }) => term.length + 2 * holders.length,
  );
  const words = cutRuns(
    collectWords(documents, spellings, language),
    ({ folded }) => folded,
    ({ folded }) => folded.length,
  );
  return {
    termStarts: terms.starts,
    terms: terms.runs.map((run) => encodePostings(run)),
    wordStarts: words.starts,
    words: words.runs.map((run) => new TextEncoder().encode(writeKnownWords(run))),
  };
}

/** Cuts sorted items into runs of about RUN_SIZE; a run's start is as much of its first name as tells it from the last. */
function cutRuns<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  sizeOf: (item: Item) => number,
): { starts: string[]; runs: Item[][] } {
  const starts: string[] = [];
  const runs: Item[][] = [];
  let size = RUN_SIZE;
  let before = '';
  for (const item of items) {
    const name = nameOf(item);
    if (size + sizeOf(item) > RUN_SIZE) {
      starts.push(name.slice(0, countShared(before, name) + 1));
      runs.push([]);
      size = 0;
    }
    runs.at(-1)?.push(item);
    size += sizeOf(item);
    before = name;
  }
  return { starts, runs };
}

function collectTerms(
  documents: readonly SearchDocument[],
  spellings: readonly SpellingGroup[],
  language: SearchLanguage,
): TermPostings[] {
  const listTerms = createTermLister(spellings, language);
  const lengths: number[] = [];
  const frequencies = new Map<string, { documents: number[]; counts: number[] }>();
  documents.forEach((document, number) => {
    let length = 0;
    const counts = new Map<string, number>();
    for (const [text, weight] of listFields(document)) {
      for (const term of listTerms(text)) {
        counts.set(term, (counts.get(term) ?? 0) + weight);
        length += weight;
      }
    }
    // Words by which it is known count where none of its texts has them: they are to find it, not to raise it.
    for (const term of new Set(document.terms.flatMap(listTerms))) {
      if (!counts.has(term)) counts.set(term, TERMS_WEIGHT);
    }
    lengths.push(length);
    for (const [term, count] of counts) {
      const known = frequencies.get(term);
      if (known === undefined) frequencies.set(term, { documents: [number], counts: [count] });
      else {
        known.documents.push(number);
        known.counts.push(count);
      }
    }
  });
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return [...frequencies]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([term, { documents: numbers, counts }]) => ({
      term,
      documents: numbers,
      impacts: counts.map((count, at) => computeImpact(count, (lengths[numbers[at] ?? 0] ?? 0) / mean)),
    }));
}

function listFields({ title, paragraphs, asked }: SearchDocument): [text: string, weight: number][] {
  return [
    [title, TITLE_WEIGHT],
    ...asked.map((text): [string, number] => [text, ASKED_WEIGHT]),
    ...paragraphs.map(({ text }): [string, number] => [text, 1]),
  ];
}

/** BM25's part for one term in one document, as 1 to IMPACT_STEPS; `length` is in mean lengths. */
function computeImpact(count: number, length: number): number {
  const part = count / (count + SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length));
  return Math.max(1, Math.round(part * IMPACT_STEPS));
}

/**
 * The words of the documents, each in its commonest form, sorted; without figures and function words. Spellings are
 * known words even where no text has them: "Krokus" leads to the same entries as "Crocus".
 */
function collectWords(
  documents: readonly SearchDocument[],
  spellings: readonly SpellingGroup[],
  language: SearchLanguage,
): KnownWord[] {
  const seen = new Map<string, { forms: Map<string, number>; documents: Set<number> }>();
  const add = (text: string, number: number): void => {
    for (const { written, folded } of findWords(text, language)) {
      if (folded.length < SHORTEST_WORD || /[^\p{L}]/u.test(folded) || isFunctionWord(folded, language)) continue;
      const entry = seen.get(folded) ?? { forms: new Map<string, number>(), documents: new Set<number>() };
      const form = written.replace(/['’]s?$/u, '');
      entry.forms.set(form, (entry.forms.get(form) ?? 0) + 1);
      entry.documents.add(number);
      seen.set(folded, entry);
    }
  };
  documents.forEach((document, number) => {
    for (const [text] of listFields(document)) add(text, number);
  });
  const least = seen.size > ALL_WORDS ? 2 : 1;
  for (const [folded, { documents: holders }] of seen) if (holders.size < least) seen.delete(folded);
  for (const { forms } of spellings) for (const form of forms) add(form, -1);
  return [...seen]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([folded, { forms, documents: holders }]) => ({ folded, written: pickForm(forms), documents: holders.size }));
}

function pickForm(forms: ReadonlyMap<string, number>): string {
  return [...forms].sort(([a, x], [b, y]) => y - x || (a < b ? 1 : -1))[0]?.[0] ?? '';
}

/** BM25's k1 and b, and how many words of the text a word of the title or of a way of asking is worth: measured. */
const SATURATION = 1.6;
const LENGTH_SHARE = 0.75;
const TITLE_WEIGHT = 3;
const ASKED_WEIGHT = 2;
const TERMS_WEIGHT = 4;

/** Coarser steps save a tenth of the bytes and cost up to 0.005 of nDCG@10; finer ones change nothing. */
const IMPACT_STEPS = 120;

/** The size of a run before it is packed, in bytes, about twice what is fetched for a word. */
const RUN_SIZE = 6000;

/** A shorter word has too many neighbours to guess which was meant. */
const SHORTEST_WORD = 3;

/** Beyond so many words, those of one document only are left out of the known words: names misspelt once, mostly. */
const ALL_WORDS = 8000;

export interface Ranking {
  /** For each run of terms, as much of its first as is needed to choose the run; likewise for the known words. */
  termStarts: string[];
  terms: Uint8Array[];
  wordStarts: string[];
  words: Uint8Array[];
}
