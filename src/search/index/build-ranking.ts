import { createTermReader, type KnownForms, type TermReader, type WrittenWord } from './index-terms.ts';
import { writeKnownWords, type KnownWord } from '../text/known-words.ts';
import { countShared, encodePostings, type TermPostings } from '../text/postings.ts';
import type { SearchDocument } from './search-document.ts';
import type { SpellingGroup } from '../text/spellings.ts';
import type { SearchLanguage } from '../text/search-language.ts';

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
  const reader = createTermReader(spellings, language);
  const terms = cutRuns(
    collectTerms(documents, reader),
    ({ term }) => term,
    ({ term, documents: holders }) => term.length + 2 * holders.length,
  );
  const words = cutRuns(
    collectWords(spellings, reader),
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

/** The terms of the documents, sorted, each with the documents that hold it. */
function collectTerms(documents: readonly SearchDocument[], reader: TermReader): TermPostings[] {
  const lengths: number[] = [];
  const holders: { documents: number[]; counts: number[] }[] = [];
  documents.forEach((document, number) => {
    const words = new Map<WrittenWord, number>();
    const counts = new Map<number, number>();
    let length = 0;
    const count = (terms: readonly number[], weight: number): void => {
      length += terms.length * weight;
      for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + weight);
    };
    for (const [text, weight] of listFields(document)) {
      for (const word of reader.read(text)) {
        words.set(word, (words.get(word) ?? 0) + weight);
        if (word.known) countKnown(word.known, number);
      }
      count(reader.readSpellings(text), weight);
    }
    for (const [{ terms }, weight] of words) count(terms, weight);
    // Words by which it is known count where none of its texts has them: they are to find it, not to raise it.
    for (const text of document.terms ?? []) {
      for (const term of [...reader.read(text).flatMap(({ terms }) => terms), ...reader.readSpellings(text)]) {
        if (!counts.has(term)) counts.set(term, TERMS_WEIGHT);
      }
    }
    lengths.push(length);
    for (const [term, times] of counts) {
      const held = (holders[term] ??= { documents: [], counts: [] });
      held.documents.push(number);
      held.counts.push(times);
    }
  });
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return holders
    .map(({ documents: numbers, counts: times }, at) => ({
      term: reader.terms[at] ?? '',
      documents: numbers,
      impacts: times.map((count, held) => computeImpact(count, (lengths[numbers[held] ?? 0] ?? 0) / mean)),
    }))
    .sort((a, b) => (a.term < b.term ? -1 : 1));
}

function countKnown({ forms, form }: NonNullable<WrittenWord['known']>, number: number): void {
  form.times++;
  if (forms.last === number) return;
  forms.last = number;
  forms.documents++;
}

function listFields({ title, paragraphs, asked = [] }: SearchDocument): [text: string, weight: number][] {
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
 * The words of the documents that were read, each in its commonest form, sorted. Spellings are known words even where no
 * text has them: "Krokus" leads to the same entries as "Crocus".
 */
function collectWords(spellings: readonly SpellingGroup[], reader: TermReader): KnownWord[] {
  const met = [...reader.known.values()].filter(({ documents }) => documents > 0).length;
  const least = met > ALL_WORDS ? 2 : 1;
  const spelled = new Map<KnownForms, string[]>();
  for (const { known } of spellings.flatMap(({ forms }) => forms).flatMap(reader.read)) {
    if (known) spelled.set(known.forms, [...(spelled.get(known.forms) ?? []), known.form.written]);
  }
  const words: KnownWord[] = [];
  for (const [folded, known] of reader.known) {
    const isCommon = known.documents >= least;
    const more = spelled.get(known);
    if (!isCommon && !more) continue;
    const forms = new Map(isCommon ? Array.from(known.forms, ([written, { times }]) => [written, times]) : []);
    for (const form of more ?? []) forms.set(form, (forms.get(form) ?? 0) + 1);
    words.push({ folded, written: pickForm(forms), documents: (isCommon ? known.documents : 0) + (more ? 1 : 0) });
  }
  return words.sort((a, b) => (a.folded < b.folded ? -1 : 1));
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

/** Beyond so many words, those of one document only are left out of the known words: names misspelt once, mostly. */
const ALL_WORDS = 8000;

export interface Ranking {
  /** For each run of terms, as much of its first as is needed to choose the run; likewise for the known words. */
  termStarts: string[];
  terms: Uint8Array[];
  wordStarts: string[];
  words: Uint8Array[];
}
