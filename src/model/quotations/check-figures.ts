import { compareFigures, type Figure, type FigureRelation } from '../figures/figures.ts';
import type { Span } from '../passages/locate.ts';
import { splitWords, type Word } from '../passages/split-words.ts';

/**
 * The numbers of a text that are of a claim, each with how it stands to every figure that is given for that claim. A number
 * is of a claim where its sentence has the claim's unit, or one of the terms by which one knows it, and no other number
 * of the sentence stands nearer to that. Of what can only grow, nothing says for which time the text gives its number, so
 * that two that exclude each other may be of two times.
 *
 * @param claims those that have figures
 * @param words the words that qualify a number, such as "at least", and those that multiply it, in small letters
 */
export function checkFigures<T extends CountedClaim>(
  text: string,
  claims: readonly T[],
  { qualifying, scales }: NumberWords,
): FigureFinding<T>[] {
  return splitSentences(text, Object.values(qualifying).flat()).flatMap((sentence) => {
    const numbers = sentence.flatMap(({ word, start, end }, index) => {
      const value = readNumber(word);
      if (value === null) return [];
      const next = sentence[index + 1];
      const scale = scales[next?.word.toLowerCase() ?? ''];
      return scale === undefined || !next
        ? [{ index, value, span: { start, end } }]
        : [{ index, value: value * scale, span: { start, end: next.end } }];
    });
    return claims.flatMap((claim): FigureFinding<T>[] => {
      const [place] = findTerm(sentence, claim);
      if (place === undefined) return [];
      const [nearest] = numbers.toSorted((a, b) => Math.abs(a.index - place) - Math.abs(b.index - place));
      if (!nearest) return [];
      const before = sentence.slice(Math.max(0, nearest.index - 3), nearest.index);
      const figure = qualify(nearest.value, before, qualifying);
      const given = claim.figures.map((other) => {
        const relation = compareFigures(figure, other.figure, false);
        return { ...other, relation: claim.cumulative && relation === 'contradict' ? ('update' as const) : relation };
      });
      return [{ span: nearest.span, figure, claim, given }];
    });
  });
}

/** The words of each sentence; a number keeps its points, and a point that ends a phrase, as in "ca.", ends no sentence. */
function splitSentences(text: string, phrases: readonly string[]): Word[][] {
  const sentences: Word[][] = [[]];
  for (const word of splitWords(text)) {
    const sentence = sentences.at(-1) ?? [];
    sentence.push(word);
    if (/^[.!?]$/.test(word.word) && !phrases.includes(joinWords(sentence.slice(-2)))) sentences.push([]);
  }
  return sentences;
}

function joinWords(words: readonly Word[]): string {
  return words.map(({ word }) => word.toLowerCase()).join(' ');
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

/** A number with what the words before it say of it: the longest phrase, since "no more than" is not "more than". */
function qualify(value: number, before: readonly Word[], qualifying: NumberWords['qualifying']): Figure {
  const words = ` ${joinWords(before)}`;
  const [found] = Object.entries(qualifying)
    .flatMap(([says, phrases]) => phrases.map((phrase) => ({ says, phrase })))
    .filter(({ phrase }) => words.endsWith(` ${phrase}`))
    .toSorted((a, b) => b.phrase.length - a.phrase.length);
  /** By so little "more than 133" is over 133, of which nobody can say by how much. */
  const step = Math.max(1, Math.abs(value)) * 1e-9;
  switch (found?.says as keyof NumberWords['qualifying'] | undefined) {
    case 'more-than':
      return { value: value + step, qualifier: 'at-least' };
    case 'less-than':
      return { value: value - step, qualifier: 'at-most' };
    case undefined:
      return { value, qualifier: 'exactly' };
    case 'at-least':
    case 'at-most':
    case 'about':
      return { value, qualifier: found?.says as 'at-least' | 'at-most' | 'about' };
  }
}

/** What is said of a number in words, by what they say of it, and by how much they multiply it. */
export interface NumberWords {
  qualifying: Readonly<Record<'at-least' | 'more-than' | 'at-most' | 'less-than' | 'about', readonly string[]>>;
  scales: Readonly<Record<string, number>>;
}

export interface CountedClaim {
  /** What is counted. */
  unit: string;
  /** Whether that can only grow. */
  cumulative: boolean;
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
