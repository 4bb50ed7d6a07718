import type { Span } from '../passages/locate.ts';
import type { Comparison, TextRun } from './compare.ts';
import { both } from './pairs.ts';
import { toneOrder } from './relate-pair.ts';

/**
 * A picture of both texts. Each text is a bar, coloured by tone. A ribbon joins each claim's first words in both. There
 * is one path for each tone, in a box of `stripSize`, to be drawn as lines.
 */
export function drawStrip({ strands, texts }: Comparison) {
  const { width, height, bar } = stripSize;
  const place = (side: 0 | 1, at: number) => Math.round((at / texts[side].article.text.text.length) * width);
  const middles = [bar / 2, height - bar / 2] as const;
  return [...toneOrder].reverse().flatMap((tone) => {
    const bars = both((side) =>
      joinRuns(texts[side].runs.filter((run) => run.tone === tone)).map(
        ({ start, end }) => `M${place(side, start)} ${middles[side]}H${place(side, end)}`,
      ),
    );
    const ribbons = strands
      .filter((strand) => strand.tone === tone)
      .flatMap(({ spans: [[a], [b]] }) => {
        if (!a || !b) return [];
        const [x, y, half] = [place(0, a.start), place(1, b.start), height / 2];
        return [`M${x} ${bar}C${x} ${half} ${y} ${half} ${y} ${height - bar}`];
      });
    const paths = { bars: bars.flat().join(''), ribbons: ribbons.join('') };
    return paths.bars === '' && paths.ribbons === '' ? [] : [{ tone, ...paths }];
  });
}

/** Runs that only white space parts, as one. */
function joinRuns(runs: readonly TextRun[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of runs) {
    const last = joined.at(-1);
    if (last && start <= last.end + 1) last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}

export const stripSize = { width: 1000, height: 48, bar: 10 };
