import type { Gap } from './story.ts';

/** The questions that no article answers, apart from those for which some articles have yet to be read. */
export function splitGaps(gaps: readonly Gap[]): { unanswered: Gap[]; open: Gap[] } {
  return {
    unanswered: gaps.filter(({ unreviewed }) => unreviewed.length === 0),
    open: gaps.filter(({ unreviewed }) => unreviewed.length > 0),
  };
}
