import type { SearchLanguage } from '../text/search-language.ts';
import type { SpellingGroup } from '../text/spellings.ts';
import { createTermReader, type WrittenWord } from './index-terms.ts';
import type { SearchDocument } from './search-document.ts';

/** Counts the terms of documents, for the ranking: plain JSON, so that it can be kept for documents that stay the same. */
export function countTerms(
  documents: readonly SearchDocument[],
  spellings: readonly SpellingGroup[],
  language: SearchLanguage,
): TermCounts {
  const reader = createTermReader(spellings, language);
  const held: number[][] = [];
  const lengths = documents.map((document, number) => {
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
    // Words by which it is known, and of tables, count where no other text has them: they are to find it, not to raise it.
    for (const [text, weight] of listAsides(document)) {
      for (const term of [...reader.read(text).flatMap(({ terms }) => terms), ...reader.readSpellings(text)]) {
        if (!counts.has(term)) counts.set(term, weight);
      }
    }
    for (const [term, times] of counts) (held[term] ??= []).push(number, times);
    return length;
  });
  return {
    lengths,
    terms: held.map((holders, term): [string, number[]] => [reader.terms[term] ?? '', holders]),
    words: [...reader.known].flatMap(([folded, { documents: holders, forms }]): TermCounts['words'] => {
      const met = [...forms.values()].filter(({ times }) => times > 0);
      return holders === 0 ? [] : [[folded, holders, met.map(({ written, times }) => [written, times])]];
    }),
  };
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
    ...paragraphs.flatMap(({ text, isRow }): [string, number][] => (isRow ? [] : [[text, 1]])),
  ];
}

function listAsides({ terms = [], paragraphs }: SearchDocument): [text: string, weight: number][] {
  return [
    ...terms.map((text): [string, number] => [text, TERMS_WEIGHT]),
    ...paragraphs.flatMap(({ text, isRow }): [string, number][] => (isRow ? [[text, 1]] : [])),
  ];
}

/** How many words of the text a word of the title, of a way of asking or of what it is known by is worth: measured. */
const TITLE_WEIGHT = 3;
const ASKED_WEIGHT = 2;
const TERMS_WEIGHT = 4;

export interface TermCounts {
  /** For each document how many terms it has, by their weight. */
  lengths: number[];
  /** Each term, with the documents that hold it, by number, and after each number how often, by weight. */
  terms: [term: string, held: number[]][];
  /** Each word that a typing error may stand for: folded, how many documents hold it, and how often it is written how. */
  words: [folded: string, documents: number, forms: [written: string, times: number][]][];
}
