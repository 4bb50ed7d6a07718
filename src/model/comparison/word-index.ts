import { sum } from 'd3-array';
import type { ArticleText } from '../passages/article-text.ts';
import { splitWords, unspaced } from '../passages/split-words.ts';

/** How many words a run must have to be called the same in two texts. */
export const runLength = 8;

/**
 * Indexes which texts hold which eight words in a row. Words are folded (case, forms of the same character). Punctuation
 * is passed over. No run goes over the end of a block.
 *
 * The index is held in flat arrays: as objects, the words of thousands of articles would not fit into memory.
 */
export function indexWords(texts: readonly ArticleText[]): WordIndex {
  const { words, starts, ends, isQuoted, firsts, isCharacter } = readWords(texts);
  const count = words.length;
  const group = new Int32Array(count).fill(-1);
  const previous = new Int32Array(count).fill(-1);
  const last = new Int32Array(count).fill(-1);
  const holding = new Uint16Array(count);
  const quoting = new Uint16Array(count);
  const lastQuoting = new Int32Array(count).fill(-1);
  const table = new Int32Array(2 ** Math.ceil(Math.log2(count * 1.5 + 16))).fill(-1);
  for (let text = 0; text < texts.length; text++) {
    const end = firsts[text + 1] ?? count;
    for (let at = firsts[text] ?? 0, run = 0, hash = 0, gone = 0; at < end; at++) {
      const word = words[at] ?? 0;
      if (word === blockEnd) {
        run = hash = 0;
        continue;
      }
      if (++run > runLength) gone = Math.imul(words[at - runLength] ?? 0, topFactor);
      else gone = 0;
      hash = (Math.imul((hash - gone) | 0, factor) + word) | 0;
      if (run < runLength) continue;
      const place = at - runLength + 1;
      const first = findGroup(table, words, hash, place);
      group[place] = first;
      const before = last[first] ?? -1;
      previous[place] = before;
      if (before < (firsts[text] ?? 0)) holding[first] = Math.min((holding[first] ?? 0) + 1, 65_535);
      last[first] = place;
      if (isQuotation(isQuoted, place) && lastQuoting[first] !== text) {
        lastQuoting[first] = text;
        quoting[first] = Math.min((quoting[first] ?? 0) + 1, 65_535);
      }
    }
  }
  return { words, starts, ends, isQuoted, firsts, isCharacter, group, previous, last, holding, quoting };
}

/** How many words a run of the index has. In scripts without spaces each character stands alone there; two are a word. */
export function countWords({ words, isCharacter }: WordIndex, from: number, to: number): number {
  let halves = 0;
  for (let at = from; at < to; at++) {
    const word = words[at] ?? blockEnd;
    if (word !== blockEnd) halves += isCharacter[word] === true ? 1 : 2;
  }
  return Math.floor(halves / 2);
}

/** The places of a text in the index: from its first to before its last. */
export function placesOf({ firsts, words }: WordIndex, text: number): { from: number; to: number } {
  return { from: firsts[text] ?? 0, to: firsts[text + 1] ?? words.length };
}

/** Whether the eight words at a place are quoted speech: most of them, since the “said” before it is often the same too. */
export function isQuotation(isQuoted: Uint8Array, place: number): boolean {
  let quoted = 0;
  for (let at = place; at < place + runLength; at++) quoted += isQuoted[at] ?? 0;
  return quoted * 2 >= runLength;
}

/** The first place with the same eight words; the place itself where there is none yet. */
function findGroup(table: Int32Array, words: Int32Array, hash: number, place: number): number {
  const mask = table.length - 1;
  let slot = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) & mask;
  for (;;) {
    const first = table[slot] ?? -1;
    if (first === -1) {
      table[slot] = place;
      return place;
    }
    if (isSame(words, first, place)) return first;
    slot = (slot + 1) & mask;
  }
}

function isSame(words: Int32Array, a: number, b: number): boolean {
  for (let offset = 0; offset < runLength; offset++) if (words[a + offset] !== words[b + offset]) return false;
  return true;
}

/** The words of the texts, one text after the other, each as the number that stands for it. */
function readWords(texts: readonly ArticleText[]) {
  const numbers = new Map<string, number>();
  const isCharacter: boolean[] = [];
  const firsts = new Int32Array(texts.length);
  // There are no more words than characters, and ends of blocks.
  const most = sum(texts, ({ text, blocks }) => text.length + blocks.length);
  const [words, starts, ends] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)];
  const isQuoted = new Uint8Array(most);
  let count = 0;
  const numberOf = (raw: string): number => {
    let number = numbers.get(raw);
    if (number !== undefined) return number;
    const folded = foldWord(raw);
    number = numbers.get(folded) ?? numbers.size + 1;
    isCharacter[number] = alone.test(folded);
    numbers.set(folded, number).set(raw, number);
    return number;
  };
  const add = (word: number, start: number, end: number, quoted: boolean) => {
    words[count] = word;
    starts[count] = start;
    ends[count] = end;
    isQuoted[count++] = quoted ? 1 : 0;
  };
  for (const [index, { text, blocks }] of texts.entries()) {
    firsts[index] = count;
    for (const block of blocks) {
      // Marks that open and close a quotation differ between languages; that they take turns does not.
      let quoted = false;
      for (const { word, start, end, isMark } of splitWords(text.slice(block.start, block.end))) {
        if (!isMark) add(numberOf(word), block.start + start, block.start + end, quoted);
        else if (quotationMarks.has(word)) quoted = !quoted;
      }
      add(blockEnd, block.end, block.end, false);
    }
  }
  return {
    words: words.subarray(0, count),
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    isQuoted: isQuoted.subarray(0, count),
    firsts,
    isCharacter,
  };
}

/** A word as it is compared. */
export function foldWord(word: string): string {
  return word.normalize('NFKC').toLowerCase().replaceAll('’', "'");
}

const quotationMarks = new Set('"“”„«»「」『』');
const alone = new RegExp(`^${unspaced.source}$`, 'u');

/** Stands between blocks. No run holds it. */
const blockEnd = 0;

/** Of the rolling hash; the second is the first to the power of one less than the length of a run. */
const factor = 0x01000193;
const topFactor = Array.from({ length: runLength - 1 }).reduce<number>((power) => Math.imul(power, factor), 1);

export interface WordIndex {
  /** All words of all texts, each as a number; 0 between blocks. */
  words: Int32Array;
  /** Where each word stands in its text. */
  starts: Int32Array;
  ends: Int32Array;
  /** 1 for a word between quotation marks. */
  isQuoted: Uint8Array;
  /** Where each text begins. */
  firsts: Int32Array;
  /** By the number of a word: whether it is a single character of a script without spaces. */
  isCharacter: boolean[];
  /** For each place, the first place at which the same eight words begin; -1 where no eight words do. */
  group: Int32Array;
  /** For each place, the one before it with the same eight words; -1 for the first. */
  previous: Int32Array;
  /** By the first place of a group: its last place, and how many texts hold it, and hold it between quotation marks. */
  last: Int32Array;
  holding: Uint16Array;
  quoting: Uint16Array;
}
