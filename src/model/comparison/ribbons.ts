import type { RelationWord } from '../../schemas/vocabularies.ts';
import { overlap } from '../passages/locate.ts';
import type { Claim } from '../story/story.ts';
import type { ClaimStrand, Comparison } from './compare.ts';
import { firstRunOf, strandAnchor } from './marks.ts';
import { both } from './pairs.ts';
import { isApart, toneOrder, type Tone } from './relate-pair.ts';

/**
 * A picture of both texts, sentence by sentence. Each text is a column of its sentences, on one scale of length. Each
 * claim that both speak to is a ribbon from the words of the one to the words of the other. The quiet ones come first,
 * so that those that most ask for a look lie on top.
 */
export function drawRibbons(comparison: Comparison): Ribbons {
  const { strands, texts } = comparison;
  const shared = strands.filter(
    (strand): strand is ClaimStrand => strand.claim !== undefined && strand.spans.every(({ length }) => length > 0),
  );
  const longest = Math.max(...texts.map(({ article }) => article.text.text.length), 1);
  const place = (at: number) => (at / longest) * ribbonSize.height;
  const columns = both((side): Column => {
    const { sentences } = texts[side].article;
    const spans = shared.flatMap((strand) => strand.spans[side]);
    const isShared = sentences.map((sentence) => spans.some((span) => overlap(span, sentence)));
    const draw = (kind: boolean) =>
      sentences
        .filter((_, index) => isShared[index] === kind)
        .map(({ start, end }) => drawBar(side, place(start), place(end)))
        .join('');
    return {
      sentences: sentences.length,
      alone: isShared.filter((one) => !one).length,
      stretch: findLongestStretch(isShared),
      shared: draw(true),
      unshared: draw(false),
    };
  });
  const ribbons = shared
    .toSorted((a, b) => toneOrder.indexOf(b.tone) - toneOrder.indexOf(a.tone))
    .map((strand): Ribbon => {
      const [a, b] = both((side): Ends => {
        const [first] = strand.spans[side];
        return { top: place(first?.start ?? 0), bottom: place(first?.end ?? 0) };
      });
      const index = strands.indexOf(strand);
      return {
        tone: strand.tone,
        claim: strand.claim,
        word: strand.relation.word,
        anchor: firstRunOf(comparison, index, 0) ?? strandAnchor(strand, index),
        path: drawBand(a, b),
        glyph: null,
        ends: [middleOf(a), middleOf(b)],
      };
    });
  placeGlyphs(ribbons.filter(({ tone, word }) => word !== null && isApart(tone)));
  return { columns, ribbons };
}

/** The shapes of relations stand on their ribbons: in the middle, and where that is taken as far from the others as can be. */
function placeGlyphs(ribbons: readonly Ribbon[]): void {
  const placed: Point[] = [];
  const room = (point: Point) =>
    Math.min(glyphRoom, ...placed.map((other) => Math.hypot(point.x - other.x, point.y - other.y)));
  for (const ribbon of ribbons.toSorted((a, b) => a.ends[0] + a.ends[1] - b.ends[0] - b.ends[1])) {
    const [first, ...rest] = glyphPlaces.map((along) => pointOn(ribbon.ends, along));
    if (first === undefined) continue;
    ribbon.glyph = rest.reduce((best, point) => (room(point) > room(best) ? point : best), first);
    placed.push(ribbon.glyph);
  }
}

/** A point of the middle of a ribbon, whose curve is a cubic one with control points half-way across, each as high as its end. */
function pointOn([start, end]: Ribbon['ends'], along: number): Point {
  const rest = 1 - along;
  const [left, right, middle] = [ribbonSize.bar, ribbonSize.width - ribbonSize.bar, ribbonSize.width / 2];
  return {
    x: round(left * rest ** 3 + 3 * middle * rest * along + right * along ** 3),
    y: round(start * rest ** 2 * (1 + 2 * along) + end * along ** 2 * (3 - 2 * along)),
  };
}

/** The longest run of sentences of which none is shared, by number, from 1; null where no two stand together. */
function findLongestStretch(isShared: readonly boolean[]): Stretch | null {
  let best: Stretch | null = null;
  let from = 1;
  for (const [index, one] of [...isShared, true].entries()) {
    if (!one) continue;
    const length = index + 1 - from;
    if (length > 1 && length > (best ? best.to - best.from + 1 : 0)) best = { from, to: index };
    from = index + 2;
  }
  return best;
}

function drawBar(side: 0 | 1, top: number, bottom: number): string {
  const { width, bar, gap } = ribbonSize;
  const x = side === 0 ? gap : width - bar + gap;
  return `M${x} ${round(top + gap)}h${bar - 2 * gap}v${round(Math.max(gap, bottom - top - 2 * gap))}h${2 * gap - bar}z`;
}

function drawBand(a: Ends, b: Ends): string {
  const { width, bar } = ribbonSize;
  const [left, right, middle] = [bar, width - bar, width / 2];
  const [aTop, aBottom, bTop, bBottom] = [a.top, a.bottom, b.top, b.bottom].map(round);
  return `M${left} ${aTop}C${middle} ${aTop} ${middle} ${bTop} ${right} ${bTop}V${bBottom}C${middle} ${bBottom} ${middle} ${aBottom} ${left} ${aBottom}z`;
}

function middleOf({ top, bottom }: Ends): number {
  return (top + bottom) / 2;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The box of the picture, the width of a column, and half of what parts two sentences. */
export const ribbonSize = { width: 320, height: 300, bar: 14, gap: 0.75 };

/** Where on its ribbon a shape may stand, as parts of the way across, and how far apart two cover nothing of each other. */
const glyphPlaces = [0.5, 0.35, 0.65, 0.22, 0.78, 0.1, 0.9];
const glyphRoom = 24;

interface Point {
  x: number;
  y: number;
}

interface Ends {
  top: number;
  bottom: number;
}

/** Sentences by their numbers, from 1, both ends among them. */
interface Stretch {
  from: number;
  to: number;
}

interface Column {
  sentences: number;
  /** How many of them hold no claim that both speak to. */
  alone: number;
  /** The longest run of those. */
  stretch: Stretch | null;
  /** The `d` of the path of those that hold one, and of the path of the others. */
  shared: string;
  unshared: string;
}

interface Ribbon {
  tone: Tone;
  claim: Claim;
  word: RelationWord | null;
  /** Where on the page of the comparison it is looked at. */
  anchor: string;
  /** The `d` of a path. */
  path: string;
  /** The middle of its shape; null where it has none. */
  glyph: Point | null;
  /** How high it starts and ends. */
  ends: readonly [number, number];
}

export interface Ribbons {
  columns: readonly [Column, Column];
  ribbons: Ribbon[];
}
