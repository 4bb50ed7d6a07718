import { bisectRight } from 'd3-array';
import type { Span } from '../passages/locate.ts';
import type { Article, Story } from '../story/story.ts';
import { both } from './pairs.ts';
import { countWords, indexWords, isQuotation, placesOf, runLength, type WordIndex } from './word-index.ts';

/** The index of the words of a story's articles, in their order. It is made once for each story. */
export function indexStory(story: Story): WordIndex {
  let index = indexes.get(story);
  if (!index) {
    index = indexWords(story.articles.map(({ text }) => text));
    indexes.set(story, index);
  }
  return index;
}

/**
 * The longest runs of eight words and more that stand in two texts, in the order of the first. No word of the first is
 * in two of them.
 *
 * @param a the number of the first text in the index
 * @param b that of the second
 * @param isOpen whether a run of the first (0) or the second (1) text may be told; runs are cut short by what may not
 */
export function findSharedRuns(
  index: WordIndex,
  a: number,
  b: number,
  isOpen: (side: 0 | 1, span: Span) => boolean = () => true,
): SharedRun[] {
  const { starts, ends } = index;
  const [inA, inB] = [placesOf(index, a), placesOf(index, b)];
  const span = (from: number, length: number): Span => ({
    start: starts[from] ?? 0,
    end: ends[from + length - 1] ?? 0,
  });
  const [groupA, groupB] = both((side): GroupAt => {
    const { from, to } = side === 0 ? inA : inB;
    const groups = index.group
      .slice(from, to)
      .map((first, offset) => (first === -1 || isOpen(side, span(from + offset, runLength)) ? first : -1));
    return (at) => groups[at - from] ?? -1;
  });
  const places = new Map<number, number[]>();
  for (let at = inB.from; at < inB.to; at++) {
    const first = groupB(at);
    if (first === -1) continue;
    const known = places.get(first);
    if (known) known.push(at);
    else places.set(first, [at]);
  }
  const runs: SharedRun[] = [];
  for (let at = inA.from; at < inA.to; at++) {
    let longest = 0;
    let place = -1;
    for (const other of places.get(groupA(at)) ?? []) {
      const length = measureRun(groupA, groupB, at, other);
      if (length > longest) [longest, place] = [length, other];
    }
    if (place === -1) continue;
    const words = countWords(index, at, at + longest);
    if (words < runLength) continue;
    runs.push({ words, kind: kindOf(index, at, place, longest), spans: [span(at, longest), span(place, longest)] });
    at += longest - 1;
  }
  return runs;
}

/** How much of a text stands in others, word for word, in runs of eight words and more. */
export function measureShared(index: WordIndex, text: number): SharedShare {
  const { group, previous, last, holding, quoting, isQuoted, firsts } = index;
  const { from, to } = placesOf(index, text);
  const kinds = new Uint8Array(to - from);
  const counts = new Map<number, { words: number; end: number }>();
  let stretch = { from: -1, to: -1 };
  let areAll = true;
  const isShared = (at: number) => (group[at] ?? -1) !== -1 && (holding[group[at] ?? 0] ?? 0) > 1;
  for (let at = from; at < to; at++) {
    if (!isShared(at)) continue;
    if (at >= stretch.to) stretch = { from: at, to: endOfStretch(at, isShared) };
    const words = countWords(index, stretch.from, stretch.to);
    if (words < runLength) continue;
    const first = group[at] ?? 0;
    const held = holding[first] ?? 0;
    const isSpeech = isQuotation(isQuoted, at) && (quoting[first] ?? 0) > 1;
    const kind = isSpeech ? speech : words < stockUnder && held >= stockFrom ? stock : own;
    for (let word = at; word < at + runLength; word++) kinds[word - from] = Math.max(kinds[word - from] ?? 0, kind);
    if (kind !== own) continue;
    if (held > partnersAtMost) {
      areAll = false;
      continue;
    }
    for (let place = last[first] ?? -1; place !== -1; place = previous[place] ?? -1) {
      if (place >= from && place < to) continue;
      const other = bisectRight(firsts, place) - 1;
      const counted = counts.get(other) ?? { words: 0, end: 0 };
      counted.words += at + runLength - Math.max(at, counted.end);
      counted.end = at + runLength;
      counts.set(other, counted);
    }
  }
  const count = (kind: number) => kinds.reduce((sum, found) => sum + Number(found === kind), 0);
  return {
    words: countWords(index, from, to),
    own: count(own),
    speech: count(speech),
    stock: count(stock),
    others: [...counts]
      .map(([other, { words }]) => ({ text: other, words }))
      .sort((a, b) => b.words - a.words || a.text - b.text),
    areAll,
  };
}

/** How much of an article stands in others; null where nothing does. The most first among the others. */
export function measureArticle(story: Story, article: Article): ArticleShare | null {
  const index = indexStory(story);
  const { others, ...share } = measureShared(index, story.articles.indexOf(article));
  if (share.own + share.speech + share.stock === 0) return null;
  return {
    ...share,
    others: others.flatMap(({ text, words }) => {
      const other = story.articles[text];
      return other ? [{ article: other, words }] : [];
    }),
  };
}

/** How many words, from two places on, are the same. */
function measureRun(groupA: GroupAt, groupB: GroupAt, a: number, b: number): number {
  let length = 0;
  while (groupA(a + length) !== -1 && groupA(a + length) === groupB(b + length)) length++;
  return length + runLength - 1;
}

/**
 * Speech is what both put between quotation marks. A stock phrase is short and stands in many texts, so that none need
 * have it from another. All else is a text's own.
 */
function kindOf(index: WordIndex, a: number, b: number, length: number): SharedKind {
  const { group, holding, isQuoted } = index;
  const grams = Array.from({ length: length - runLength + 1 }, (_, offset) => offset);
  if (grams.every((offset) => isQuotation(isQuoted, a + offset) && isQuotation(isQuoted, b + offset))) return 'speech';
  const isEverywhere = grams.every((offset) => (holding[group[a + offset] ?? 0] ?? 0) >= stockFrom);
  return isEverywhere && countWords(index, a, a + length) < stockUnder ? 'stock' : 'own';
}

/** Before which place the run of shared words ends that goes through a place. */
function endOfStretch(from: number, isShared: (at: number) => boolean): number {
  let end = from + runLength;
  for (let at = from + 1; at <= end; at++) if (isShared(at)) end = at + runLength;
  return end;
}

/** A stock phrase has fewer words than this, and stands in as many texts as that, or more. */
const stockUnder = 12;
const stockFrom = 4;

/** What stands in more texts than this is counted as shared, and not with each of them. */
const partnersAtMost = 64;

/** In the order in which a word that lies in several counts. */
const [stock, speech, own] = [1, 2, 3];

/** The first place with the same eight words as a place; -1 where there is none, or it may not be told. */
type GroupAt = (at: number) => number;

const indexes = new WeakMap<Story, WordIndex>();

type SharedKind = 'own' | 'speech' | 'stock';

/** A run of words that stands in two texts. */
export interface SharedRun {
  words: number;
  kind: SharedKind;
  /** Where it stands in the first text, and in the second. */
  spans: [Span, Span];
}

interface Share {
  /** How many words the text has. */
  words: number;
  /** How many of them stand in others as well: in its own voice, between quotation marks in both, in stock phrases. */
  own: number;
  speech: number;
  stock: number;
  /** Whether the others are all with which it shares words of its own. */
  areAll: boolean;
}

export interface SharedShare extends Share {
  /** With which texts it shares words of its own, and how many. */
  others: { text: number; words: number }[];
}

export interface ArticleShare extends Share {
  others: { article: Article; words: number }[];
}
