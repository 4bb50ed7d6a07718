import type { TermCounts } from './count-terms.ts';
import { isKnown, nameForm } from './index-terms.ts';
import { writeKnownWords, type KnownWord } from '../text/known-words.ts';
import { countShared, encodePostings, type TermPostings } from '../text/postings.ts';
import type { SpellingGroup } from '../text/spellings.ts';
import type { SearchLanguage } from '../text/search-language.ts';
import { findWords } from '../text/words.ts';

/**
 * Builds what ranks the documents: for every term the documents that hold it, each with its part of the BM25 score
 * (Robertson and Zaragoza, 2009) reckoned in advance, cut into small runs of neighbouring terms, so that a query
 * fetches some kilobytes for each of its words; and the words known, by length, for typing errors.
 *
 * Pagefind's own ranking needs every word of a query on one page, and some 30 kB for each of them.
 *
 * @param parts the terms of the documents, counted part by part: the documents of a part come before those of the next
 */
export function buildRanking(
  parts: readonly TermCounts[],
  spellings: readonly SpellingGroup[],
  language: SearchLanguage,
): Ranking {
  const terms = cutRuns(
    joinTerms(parts),
    ({ term }) => term,
    ({ term, documents: holders }) => term.length + 2 * holders.length,
  );
  const words = cutRuns(
    joinWords(parts, spellings, language),
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

/** The terms of all parts, sorted, each with the documents that hold it. */
function joinTerms(parts: readonly TermCounts[]): TermPostings[] {
  const lengths = parts.flatMap((part) => part.lengths);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const joined = new Map<string, { documents: number[]; impacts: number[] }>();
  let before = 0;
  for (const part of parts) {
    for (const [term, held] of part.terms) {
      const postings = joined.get(term) ?? { documents: [], impacts: [] };
      joined.set(term, postings);
      for (let at = 0; at < held.length; at += 2) {
        const number = before + (held[at] ?? 0);
        postings.documents.push(number);
        postings.impacts.push(computeImpact(held[at + 1] ?? 0, (lengths[number] ?? 0) / mean));
      }
    }
    before += part.lengths.length;
  }
  return Array.from(joined, ([term, postings]) => ({ term, ...postings })).sort((a, b) => (a.term < b.term ? -1 : 1));
}

/** BM25's part for one term in one document, as 1 to IMPACT_STEPS; `length` is in mean lengths. */
function computeImpact(count: number, length: number): number {
  const part = count / (count + SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length));
  return Math.max(1, Math.round(part * IMPACT_STEPS));
}

/**
 * The words of all parts, each in its commonest form, sorted. Spellings are known words even where no text has them:
 * "Krokus" leads to the same entries as "Crocus".
 */
function joinWords(
  parts: readonly TermCounts[],
  spellings: readonly SpellingGroup[],
  language: SearchLanguage,
): KnownWord[] {
  const joined = new Map<string, { forms: [form: string, times: number][]; documents: number }>();
  const add = (folded: string, documents: number, forms: readonly (readonly [string, number])[]): void => {
    const known = joined.get(folded) ?? { forms: [], documents: 0 };
    joined.set(folded, known);
    known.documents += documents;
    for (const [form, times] of forms) {
      // A word has few forms.
      const same = known.forms.find(([one]) => one === form);
      if (same) same[1] += times;
      else known.forms.push([form, times]);
    }
  };
  for (const { words } of parts) for (const [folded, documents, forms] of words) add(folded, documents, forms);
  const least = joined.size > ALL_WORDS ? 2 : 1;
  for (const [folded, { documents }] of joined) if (documents < least) joined.delete(folded);
  const spelled = new Map<string, [string, number][]>();
  for (const { written, folded } of spellings
    .flatMap(({ forms }) => forms)
    .flatMap((form) => findWords(form, language))) {
    if (isKnown(folded, language)) spelled.set(folded, [...(spelled.get(folded) ?? []), [nameForm(written), 1]]);
  }
  for (const [folded, forms] of spelled) add(folded, 1, forms);
  return Array.from(joined, ([folded, { forms, documents }]) => ({ folded, written: pickForm(forms), documents })).sort(
    (a, b) => (a.folded < b.folded ? -1 : 1),
  );
}

function pickForm(forms: [form: string, times: number][]): string {
  return forms.sort(([a, x], [b, y]) => y - x || (a < b ? 1 : -1))[0]?.[0] ?? '';
}

/** BM25's k1 and b: measured. */
const SATURATION = 1.6;
const LENGTH_SHARE = 0.75;

/** Coarser steps save a tenth of the bytes and cost up to 0.005 of nDCG@10; finer ones change nothing. */
const IMPACT_STEPS = 120;

/** The size of a run before it is packed, in bytes, about twice what is fetched for a word. */
const RUN_SIZE = 6000;

/** Beyond so many words, those of one document only are left out of the known words: names misspelt once, mostly. */
const ALL_WORDS = 8000;

export interface Ranking {
  /** For each run of terms, as much of its first as is needed to choose the run; likewise for the known words. */
  termStarts: string[];
  terms: Uint8Array[];
  wordStarts: string[];
  words: Uint8Array[];
}
