import type { StoryEvent } from '../story/story.ts';
import type { AxisLabel } from './axis.ts';
import { placeDay, type Scale } from './scale.ts';
import { listReporters } from './summary.ts';
import type { UncertainDate } from '../dates/uncertain-date.ts';

/**
 * The names of events below their dots, each on a line that leads down to it, for a width at least as great as the one
 * given. The key events come first, then those that most articles report; a name that would meet another or another's
 * line is left out, as is one that is too long.
 *
 * @param events those that are drawn, with their dates; those of one known day alone are named
 * @param width in pixels
 */
export function labelDots({ events, scale, width }: Drawn): { labels: AxisLabel[]; rows: number } {
  const labels: AxisLabel[] = [];
  for (const { data, date } of [...events].sort((a, b) => weigh(b) - weigh(a))) {
    if (labels.length === MOST_LABELS) break;
    if (date.earliest === null || date.earliest !== date.latest) continue;
    const at = placeDay(scale, date.earliest);
    const places = ROWS.flatMap((row) =>
      (at > 50 ? ENDS : ENDS.toReversed()).map((anchor): AxisLabel => ({ text: data.title, at, row, anchor })),
    );
    const free = places.find((place) => {
      const { left, right } = measureDotLabel(place, width);
      return left >= 0 && right <= width && labels.every((other) => !meet(place, other, width));
    });
    if (free) labels.push(free);
  }
  return { labels, rows: Math.max(0, ...labels.map(({ row }) => row + 1)) };
}

/** Where a name lies on its row, in pixels, when the scale is so wide. */
export function measureDotLabel({ text, at, anchor }: AxisLabel, width: number): { left: number; right: number } {
  const length = text.length * LETTER;
  const left = (at / 100) * width + (anchor === 'end' ? -GAP - length : GAP);
  return { left, right: left + length };
}

/** A generous width for a letter among words of 12 pixels' size. */
const LETTER = 6.6;

/** The room between a line and the name that it leads to, in pixels. */
export const GAP = 6;

/**
 * Whether two names stand in each other's way, at this width or a greater one: on one row, where the one with the later
 * dot must begin after the other, since their dots move apart; or a name on the line that leads to one further down.
 */
function meet(a: AxisLabel, b: AxisLabel, width: number): boolean {
  if (a.row === b.row) {
    const [first, second] = a.at < b.at || (a.at === b.at && a.anchor === 'end') ? [a, b] : [b, a];
    return measureDotLabel(second, width).left < measureDotLabel(first, width).right + GAP;
  }
  const [upper, lower] = a.row < b.row ? [a, b] : [b, a];
  const box = measureDotLabel(upper, width);
  const line = (lower.at / 100) * width;
  return line > box.left - GAP && line < box.right + GAP && upper.at !== lower.at;
}

function weigh(event: StoryEvent): number {
  return (event.data.key ? 1000 : 0) + listReporters(event).length;
}

const MOST_LABELS = 5;
const ROWS = [0, 1, 2, 3, 4];
const ENDS = ['end', 'start'] as const;

interface Drawn {
  events: readonly (StoryEvent & { date: UncertainDate })[];
  scale: Scale;
  width: number;
}
