import { splitWords } from '../passages/split-words.ts';
import type { Article, Claim } from '../story/story.ts';
import { foldWord, runLength } from './word-index.ts';

/**
 * Groups the articles that have a claim in one wording: one run of words stands in all of them, which is three quarters of
 * the shorter of the first's passage and each other's, and has eight words at least. Wordings of one article are left out.
 */
export function groupWordings({ sides }: Claim): Article[][] {
  const groups: Article[][] = [];
  const texts = sides.map(({ passages }) => passages.map(({ data }) => fold(data.quote)));
  const grouped = new Set<number>();
  for (const [index, { article }] of sides.entries()) {
    if (grouped.has(index)) continue;
    const group = [article];
    let shared = (texts[index] ?? []).map((run) => ({ run, length: run.length }));
    for (const [other, side] of sides.entries()) {
      if (other <= index || grouped.has(other)) continue;
      const still = shared.flatMap(({ run, length }) => {
        const longest = (texts[other] ?? []).flatMap((text) => findRun(run, text, Math.min(length, text.length)));
        return longest
          .toSorted((a, b) => b.length - a.length)
          .slice(0, 1)
          .map((found) => ({ run: found, length }));
      });
      if (still.length === 0) continue;
      shared = still;
      group.push(side.article);
      grouped.add(other);
    }
    if (group.length > 1) groups.push(group);
  }
  return groups;
}

function fold(quote: string): string[] {
  return splitWords(quote)
    .filter(({ isMark }) => !isMark)
    .map(({ word }) => foldWord(word));
}

/** The longest run of a text that stands in another, in a list; none where it is too short beside the shorter of the two. */
function findRun(a: readonly string[], b: readonly string[], shorter: number): string[][] {
  const inB = ` ${b.join(' ')} `;
  let longest: string[] = [];
  for (let from = 0; from + longest.length < a.length; from++) {
    for (let run; (run = a.slice(from, from + longest.length + 1)).length > longest.length; longest = run)
      if (!inB.includes(` ${run.join(' ')} `)) break;
  }
  return longest.length >= Math.max(runLength, Math.ceil(shorter * 0.75)) ? [longest] : [];
}
