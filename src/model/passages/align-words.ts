import { editDistance } from '../edit-distance.ts';
import type { Span } from './locate.ts';
import type { Word } from './split-words.ts';

/**
 * The cheapest alignment of two lists of words: a word that is missing, added or other counts 1, one that is only spelt
 * otherwise less, and so does a mark.
 *
 * @param reach `whole`: of all of the one with all of the other; `within`: of all of the first with any run of the
 *   second (Sellers 1980)
 */
export function alignWords(first: readonly Word[], second: readonly Word[], reach: 'whole' | 'within'): Alignment {
  let above = new Float32Array(second.length + 1);
  if (reach === 'whole')
    for (const [index, word] of second.entries()) above[index + 1] = (above[index] ?? 0) + weigh(word);
  const steps: Uint8Array[] = [];
  for (const word of first) {
    const row = new Float32Array(second.length + 1);
    const taken = new Uint8Array(second.length + 1);
    const compare = makeComparer(word);
    row[0] = (above[0] ?? 0) + weigh(word);
    taken[0] = step.skipFirst;
    for (const [index, other] of second.entries()) {
      const both = (above[index] ?? 0) + compare(other);
      const withoutFirst = (above[index + 1] ?? 0) + weigh(word);
      const withoutSecond = (row[index] ?? 0) + weigh(other) * putIn;
      const best = Math.min(both, withoutFirst, withoutSecond);
      row[index + 1] = best;
      taken[index + 1] = best === both ? step.both : best === withoutFirst ? step.skipFirst : step.skipSecond;
    }
    steps.push(taken);
    above = row;
  }
  let end = second.length;
  if (reach === 'within') for (const [index, cost] of above.entries()) if (cost < (above[end] ?? 0)) end = index;
  return { cost: above[end] ?? 0, ...walkBack(first, second, end, steps, reach) };
}

/** What a list of words counts in all. */
export function sumWeights(words: readonly Word[]): number {
  return words.reduce((sum, word) => sum + weigh(word), 0);
}

/** Some words of a source as they stand there, every run of white space as one space. */
export function cutWords(source: string, words: readonly Word[]): string {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? source.slice(first.start, last.end).replaceAll(/\s+/gu, ' ') : '';
}

/** From where the cheapest alignment ends back to where it starts, in runs that are the same and runs that differ. */
function walkBack(
  first: readonly Word[],
  second: readonly Word[],
  end: number,
  steps: readonly Uint8Array[],
  reach: 'whole' | 'within',
): Omit<Alignment, 'cost'> {
  const groups: Group[] = [];
  let row = first.length;
  let column = end;
  while (row > 0 || (reach === 'whole' && column > 0)) {
    const taken = row === 0 ? step.skipSecond : (steps[row - 1]?.[column] ?? step.skipFirst);
    const one = taken === step.skipSecond ? undefined : first[--row];
    const other = taken === step.skipFirst ? undefined : second[--column];
    const isSame = one !== undefined && one.word === other?.word;
    let group = groups.at(-1);
    if (group?.isSame !== isSame) groups.push((group = { isSame, first: [], second: [] }));
    if (one) group.first.push(one);
    if (other) group.second.push(other);
  }
  for (const group of groups) {
    group.first.reverse();
    group.second.reverse();
  }
  return {
    span: { start: second[column]?.start ?? 0, end: second[end - 1]?.end ?? 0 },
    groups: groups.reverse(),
  };
}

/** What one word costs against each other word, worked out once for each. */
function makeComparer(word: Word): (other: Word) => number {
  const known = new Map<string, number>();
  return (other) => {
    const cost = known.get(other.word) ?? compareWords(word, other);
    known.set(other.word, cost);
    return cost;
  };
}

function compareWords(a: Word, b: Word): number {
  if (a.word === b.word) return 0;
  if (a.isMark || b.isMark) return a.isMark && b.isMark ? markWeight : 1;
  if (Math.abs(a.word.length - b.word.length) > 4) return otherWord;
  const [one, other] = [fold(a.word), fold(b.word)];
  if (one === other) return 0.2;
  const mayBeNear = one.charAt(0) === other.charAt(0) && Math.abs(one.length - other.length) <= 3 && one.length <= 40;
  return mayBeNear && editDistance(one, other) <= Math.max(one.length, other.length) / 3 ? 0.5 : otherWord;
}

function fold(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}

function weigh({ isMark }: Word): number {
  return isMark ? markWeight : 1;
}

const step = { both: 0, skipFirst: 1, skipSecond: 2 } as const;

/** What a mark counts beside a word. */
const markWeight = 0.3;

/**
 * A word put in counts a little less than one in place of another, and that a little less than one left out, so that of
 * alignments that are equal otherwise the one is taken that a reader would see.
 */
const putIn = 0.96;
const otherWord = 0.98;

export interface Alignment {
  cost: number;
  /** The run of the second source that is aligned. */
  span: Span;
  /** Both lists in order, by runs that are the same and runs that differ. */
  groups: Group[];
}

export interface Group {
  isSame: boolean;
  first: Word[];
  second: Word[];
}
