import type { Corpus, Entry } from '../corpus/read-corpus.ts';
import { findWholeWords } from '../model/passages/mentions.ts';
import { splitSentences } from '../model/passages/sentences.ts';
import type { ClaimData } from '../schemas/claim.ts';
import type { EventData } from '../schemas/event.ts';
import type { AskedArticle } from './articles.ts';

/** An article made ready to be looked through for claims; null where it has no text. */
export function readForClaims(article: Entry<AskedArticle>, { texts }: Corpus): Reading | null {
  const text = texts.get(article.id);
  if (!text) return null;
  const headings = text.blocks.filter(({ tag }) => /^h[1-6]$/.test(tag));
  const sentences = [...headings, ...splitSentences(text, article.data.language)].map(({ start, end }) => {
    const words = text.text.slice(start, end);
    return { words, lower: words.toLowerCase() };
  });
  return { article, sentences, known: new Set(text.text.toLowerCase().match(word)) };
}

/** The claims that an article has yet to be read for, each with the sentences by which it may make it. */
export function listOpenClaims(reading: Reading, claims: readonly Entry<ClaimData>[]): Question[] {
  const { article } = reading;
  return claims
    .filter(({ data }) => !data.silent.includes(article.id) && !quotes(data, article))
    .map((claim) => ({ claim, sentences: propose(reading, claim.data) }));
}

/** The sentences by which an article that was not read for an event may report it. */
export function proposeEvent(reading: Reading, event: EventData): string[] {
  const { id } = reading.article;
  if (event.article === id || event.comparedIn?.includes(id) === true || quotes(event, reading.article)) return [];
  return findTerms(reading, event.terms);
}

function quotes({ passages }: { passages: readonly { article: string }[] }, { id }: Entry<unknown>): boolean {
  return passages.some(({ article }) => article === id);
}

/** The sentences by which an article may make a claim: those with one of its terms and, for figures, a number and its unit. */
function propose(reading: Reading, { terms, unit, passages }: ClaimData): string[] {
  const figures = passages.some(({ value }) => value !== undefined) && unit !== undefined;
  const units = figures ? (unit.match(longWord) ?? [unit]).map((word) => word.toLowerCase()) : [];
  const withFigures = reading.sentences.filter(
    ({ lower }) => /\p{N}/u.test(lower) && units.some((word) => findWholeWords(lower, word).length > 0),
  );
  return [...new Set([...findTerms(reading, terms), ...withFigures.map(({ words }) => words)])];
}

/** The sentences that hold one of some terms, whatever the case. */
function findTerms({ sentences, known }: Reading, terms: readonly string[]): string[] {
  // Most terms need not be looked for at all.
  const sought = terms.map((term) => term.toLowerCase()).filter((term) => known.has(term.match(word)?.[0] ?? ''));
  if (sought.length === 0) return [];
  return sentences
    .filter(({ lower }) => sought.some((term) => findWholeWords(lower, term).length > 0))
    .map(({ words }) => words);
}

const word = /[\p{L}\p{N}]+/gu;

/** A word of a unit that tells it from others; shorter ones are "from" and "of". */
const longWord = /\p{L}{5,}/gu;

/** A claim that an article has yet to be read for. */
export interface Question {
  claim: Entry<ClaimData>;
  sentences: string[];
}

export interface Reading {
  article: Entry<AskedArticle>;
  /** Its sentences and headings, as they stand and in small letters. */
  sentences: { words: string; lower: string }[];
  /** The words that it has, in small letters. */
  known: ReadonlySet<string>;
}
