import { sort } from 'd3-array';
import type { RelationWord } from '../../schemas/vocabularies.ts';
import { overlap, trimSpan, type Span } from '../passages/locate.ts';
import { isShown, type ShownText } from '../passages/select-shown.ts';
import type { Article, Claim, ClaimPassage, Passage, Story } from '../story/story.ts';
import { both, type Pair } from './pairs.ts';
import { isApart, relatePair, toneGlyphs, toneOrder, type PairRelation, type Tone } from './relate-pair.ts';
import { findSharedRuns, indexStory, type SharedRun } from './shared-words.ts';

/**
 * Two articles in step: what each says on each claim that either has, and the words that stand in both; and both texts, cut
 * into runs of one kind.
 */
export function compareArticles(story: Story, pair: Pair): Comparison {
  const shown = both((side) => publishedText(pair[side]));
  const strands: Strand[] = [...claimStrands(story, pair), ...wordStrands(story, pair, shown)].sort(
    (a, b) => firstOf(a, 0) - firstOf(b, 0) || firstOf(a, 1) - firstOf(b, 1),
  );
  const texts = both((side) => ({ article: pair[side], shown: shown[side], runs: cutText(pair[side], side, strands) }));
  return { strands, texts };
}

/** How many claims there are of each tone, in the order of the tones, those that occur; `only` by article. */
export function tallyTones({ strands }: Comparison): { tone: Tone; side: 0 | 1 | null; count: number }[] {
  return toneOrder.flatMap((tone) => {
    const found = strands.filter((strand) => strand.tone === tone);
    const sides = tone === 'only' ? ([0, 1] as const) : ([null] as const);
    return sides.flatMap((side) => {
      const count = found.filter(({ spans }) => side === null || spans[side].length > 0).length;
      return count > 0 ? [{ tone, side, count }] : [];
    });
  });
}

/** What of an article stands on the page of a comparison: what may be published of it, which is its quotations at least. */
function publishedText(article: Article): ShownText {
  if (article.data.display !== 'link') return article.shown;
  const spans: Span[] = [];
  for (const { span, claim } of article.passages) {
    if (!claim) continue;
    const last = spans.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else spans.push({ ...span });
  }
  return { isWhole: false, spans, blocks: [] };
}

function claimStrands(story: Story, pair: Pair): ClaimStrand[] {
  return story.claims.flatMap((claim) => {
    const relation = relatePair(claim, pair);
    if (!relation) return [];
    const passages = both((side) => claim.sides.find(({ article }) => article === pair[side])?.passages ?? []);
    const spans = both((side) => passages[side].map(({ span }) => span));
    return [{ tone: relation.tone, claim, relation, passages, spans }];
  });
}

/** The runs of words that stand in both, where they are published of both. */
function wordStrands(story: Story, pair: Pair, shown: readonly [ShownText, ShownText]): WordStrand[] {
  const [a, b] = both((side) => story.articles.indexOf(pair[side]));
  const isOpen = (side: 0 | 1, span: Span) => isPublished(pair[side], shown[side], span);
  return findSharedRuns(indexStory(story), a, b, isOpen).map((run) => ({
    tone: 'words',
    run,
    spans: both((side) => [run.spans[side]]),
  }));
}

/** Whether each sentence that a run touches may be published; where there are only quotations, whether one holds the run. */
function isPublished(article: Article, shown: ShownText, run: Span): boolean {
  if (shown.isWhole || isShown(shown, run)) return true;
  if (article.data.display === 'link') return false;
  const touched = article.sentences.filter((sentence) => overlap(sentence, run));
  return touched.length > 0 && touched.every((sentence) => sentence.isShown);
}

/**
 * A text cut where a strand starts or ends, and between sentences and blocks: the runs that stand in any strand. Where
 * several hold the same words, one on which the articles part goes first, then the one whose passage is shortest: of
 * words that only one article has, inside a passage on which both agree, nobody is to read that they agree on them.
 */
function cutText(article: Article, side: 0 | 1, strands: readonly Strand[]): TextRun[] {
  const { text, blocks } = article.text;
  const marks = strands.flatMap(({ spans, tone }, strand) => spans[side].map((span) => ({ ...span, strand, tone })));
  const bounds = new Set([...marks, ...blocks, ...article.sentences].flatMap(({ start, end }: Span) => [start, end]));
  const sorted = [...bounds].sort((a, b) => a - b);
  const runs: TextRun[] = [];
  for (const [index, from] of sorted.entries()) {
    const to = sorted[index + 1] ?? from;
    const run = trimSpan(text, { start: from, end: to });
    const [first, ...others] = sort(
      marks.filter((mark) => overlap(mark, run)),
      ({ tone }) => !isApart(tone),
      ({ start, end }) => end - start,
      ({ tone }) => toneOrder.indexOf(tone),
      ({ strand }) => strand,
    );
    if (!first || !/[\p{L}\p{N}]/u.test(text.slice(from, to))) continue;
    runs.push({ ...run, strands: [...new Set([first, ...others].map(({ strand }) => strand))], tone: first.tone });
  }
  return runs;
}

/** The relation whose shape stands for a strand; none where only words are shared, or where nobody has compared. */
export function shapeOf(strand: Strand): RelationWord | undefined {
  return strand.claim && (strand.relation.word ?? toneGlyphs[strand.tone]);
}

/** Where a strand is first met in a text; after all others where it is not. */
export function firstOf({ spans }: Strand, side: 0 | 1): number {
  return Math.min(...spans[side].map(({ start }) => start));
}

export interface Comparison {
  /** In the order in which they are met in the first text, then in the second. */
  strands: Strand[];
  texts: readonly [ComparedText, ComparedText];
}

interface ComparedText {
  article: Article;
  /** What of it stands on the page. */
  shown: ShownText;
  runs: TextRun[];
}

/** A run of a text that lies in one sentence, and in the same strands from start to end. */
export interface TextRun extends Span {
  /** Which strands, the one whose tone it has first. */
  strands: number[];
  tone: Tone;
}

interface StrandSpans {
  tone: Tone;
  /** Where it stands in each text. */
  spans: readonly [readonly Span[], readonly Span[]];
}

export interface ClaimStrand extends StrandSpans {
  claim: Claim;
  relation: PairRelation;
  passages: readonly [readonly Passage<ClaimPassage>[], readonly Passage<ClaimPassage>[]];
  run?: never;
}

interface WordStrand extends StrandSpans {
  run: SharedRun;
  claim?: never;
}

/** What runs through both texts: a claim, or a run of the same words. */
export type Strand = ClaimStrand | WordStrand;
