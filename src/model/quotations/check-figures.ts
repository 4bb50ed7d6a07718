import type { Qualifier } from '../../schemas/vocabularies.ts';
import { compareFigures, type Figure, type FigureRelation } from '../figures/figures.ts';
import type { Span } from '../passages/locate.ts';
import { splitWords, type Word } from '../passages/split-words.ts';

/**
 * The numbers of a text that are of a claim, each with how it stands to every figure that is given for that claim. A number
 * is of a claim where its sentence has the claim's unit, or one of the terms by which one knows it, and no other number
 * of the sentence stands nearer to that.
 *
 * @param claims those that have figures
 * @param qualifying the words that qualify a number, such as "at least", in small letters
 */
export function checkFigures<T extends CountedClaim>(
  text: string,
  claims: readonly T[],
  qualifying: Readonly<Record<Exclude<Qualifier, 'exactly' | 'between'>, readonly string[]>>,
): FigureFinding<T>[] {
  return splitSentences(text).flatMap((sentence) => {
    const numbers = sentence.flatMap((word, index) => {
      const value = readNumber(word.word);
      return value === null ? [] : [{ word, index, value }];
    });
    return claims.flatMap((claim): FigureFinding<T>[] => {
      const [place] = findTerm(sentence, claim);
      if (place === undefined) return [];
      const [nearest] = numbers.toSorted((a, b) => Math.abs(a.index - place) - Math.abs(b.index - place));
      if (!nearest) return [];
      const { start, end } = nearest.word;
      const before = sentence.slice(Math.max(0, nearest.index - 3), nearest.index);
      const figure = { value: nearest.value, qualifier: qualify(before, qualifying) };
      const given = claim.figures.map((other) => ({ ...other, relation: compareFigures(figure, other.figure, false) }));
      return [{ span: { start, end }, figure, claim, given }];
    });
  });
}

/** The words of each sentence; a number keeps its points. */
function splitSentences(text: string): Word[][] {
  const sentences: Word[][] = [[]];
  for (const word of splitWords(text)) {
    sentences.at(-1)?.push(word);
    if (/^[.!?]$/.test(word.word)) sentences.push([]);
  }
  return sentences;
}

/** Where in a sentence words of a claim stand: its unit with all its words, or a term. */
function findTerm(sentence: readonly Word[], { unit, terms }: CountedClaim): number[] {
  const words = sentence.map(({ word }) => word.toLowerCase());
  const unitWords = wordsOf(unit);
  const places = unitWords.map((word) => words.indexOf(word));
  const ofUnit = places.length > 0 && !places.includes(-1) ? [Math.min(...places)] : [];
  const ofTerms = terms
    .map(wordsOf)
    .map((term) => words.findIndex((_, at) => term.every((word, next) => words[at + next] === word)));
  return [...ofUnit, ...ofTerms.filter((place) => place !== -1)];
}

function wordsOf(text: string): string[] {
  return splitWords(text.toLowerCase()).map(({ word }) => word);
}

/** The number that a word is, with commas or points between thousands or before a part; else null. */
function readNumber(word: string): number | null {
  if (!/^\d/.test(word)) return null;
  const digits = /^\d{1,3}(?:[.,]\d{3})+$/.test(word) ? word.replace(/[.,]/g, '') : word.replace(',', '.');
  const value = Number(digits);
  return Number.isFinite(value) ? value : null;
}

/** What the words before a number say of it. */
function qualify(
  before: readonly Word[],
  qualifying: Readonly<Record<string, readonly string[]>>,
): Exclude<Qualifier, 'between'> {
  const words = ` ${before.map(({ word }) => word.toLowerCase()).join(' ')}`;
  const found = Object.entries(qualifying).find(([, phrases]) =>
    phrases.some((phrase) => words.endsWith(` ${phrase}`)),
  );
  return found ? (found[0] as Exclude<Qualifier, 'between'>) : 'exactly';
}

export interface CountedClaim {
  /** What is counted. */
  unit: string;
  terms: readonly string[];
  figures: readonly { figure: Figure }[];
}

export interface FigureFinding<T extends CountedClaim> {
  /** Where the number stands. */
  span: Span;
  figure: Figure;
  claim: T;
  given: (T['figures'][number] & { relation: FigureRelation })[];
}
