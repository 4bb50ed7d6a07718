import type { Mark } from '../passages/mark-passages.ts';
import { sentenceMarks } from '../story/article-marks.ts';
import type { Comparison, Strand } from './compare.ts';

/**
 * What is marked in one text of a comparison: its sentences and its runs. Each run is a link to where the other text
 * first speaks to the same, else to the note on it. Each run names its strands by their numbers.
 *
 * @param side which of the two texts
 */
export function comparisonMarks(comparison: Comparison, side: 0 | 1): Mark[] {
  const { strands, texts } = comparison;
  const { article, runs } = texts[side];
  const other = side === 0 ? 1 : 0;
  const links = runs.map(({ start, end, strands: own, tone }, index): Mark => {
    const met = own.find((strand) => (strands[strand]?.spans[other].length ?? 0) > 0);
    const target = met === undefined ? -1 : texts[other].runs.findIndex((run) => run.strands.includes(met));
    return {
      start,
      end,
      id: runAnchor(side, index),
      tag: 'a',
      properties: {
        className: own.some((strand) => strands[strand]?.run) && tone !== 'words' ? [tone, 'words'] : [tone],
        href: `#${target === -1 ? strandAnchor(strands[own[0] ?? 0], own[0] ?? 0) : runAnchor(other, target)}`,
        dataC: own.join(' '),
        ariaDescribedBy: [legendAnchor(tone, side)],
      },
    };
  });
  return [...sentenceMarks(article, `${letters[side]}-`), ...links];
}

/** The fragment of the first run of a strand in a text; null where it has none there. */
export function firstRunOf({ texts }: Comparison, strand: number, side: 0 | 1): string | null {
  const index = texts[side].runs.findIndex((run) => run.strands.includes(strand));
  return index === -1 ? null : runAnchor(side, index);
}

/** The fragment of a run. */
function runAnchor(side: 0 | 1, index: number): string {
  return `${letters[side]}${index + 1}`;
}

/** The fragment of the note on a strand. */
export function strandAnchor(strand: Strand | undefined, index: number): string {
  return strand?.claim ? `of-${strand.claim.id}` : `words-${index + 1}`;
}

/** The fragment of what the legend says of a tone. */
export function legendAnchor(tone: string, side: 0 | 1 | null): string {
  return `is-${tone}${tone === 'only' && side !== null ? `-${letters[side]}` : ''}`;
}

/** The two texts, as ids and classes call them. */
export const letters = ['a', 'b'] as const;
