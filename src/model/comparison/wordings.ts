import { splitWords } from '../passages/split-words.ts';
import type { Article, Claim } from '../story/story.ts';
import { foldWord, runLength } from './word-index.ts';

/**
 * Groups the articles that have a claim in one wording. Two passages have one wording where a run
 * of three quarters of the shorter, and of at least eight words, stands in the other. Wordings of one article are left out.
 */
export function groupWordings({ sides }: Claim): Article[][] {
  const groups: Article[][] = [];
  const texts = sides.map(({ passages }) => passages.map(({ data }) => fold(data.quote)));
  const grouped = new Set<number>();
  for (const [index, { article }] of sides.entries()) {
    if (grouped.has(index)) continue;
    const group = [index];
    for (const member of group) {
      for (let other = index + 1; other < sides.length; other++) {
        if (group.includes(other) || grouped.has(other)) continue;
        if (texts[member]?.some((a) => texts[other]?.some((b) => isOneWording(a, b)))) group.push(other);
      }
    }
    for (const member of group) grouped.add(member);
    if (group.length > 1) groups.push(group.flatMap((member) => sides[member]?.article ?? article));
  }
  return groups;
}

function fold(quote: string): string[] {
  return splitWords(quote)
    .filter(({ isMark }) => !isMark)
    .map(({ word }) => foldWord(word));
}

function isOneWording(a: readonly string[], b: readonly string[]): boolean {
  const least = Math.max(runLength, Math.ceil(Math.min(a.length, b.length) * 0.75));
  const inB = ` ${b.join(' ')} `;
  for (let from = 0; from + least <= a.length; from++) {
    if (inB.includes(` ${a.slice(from, from + least).join(' ')} `)) return true;
  }
  return false;
}
