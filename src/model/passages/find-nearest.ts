import { alignWords, cutWords, sumWeights, type Group } from './align-words.ts';
import type { Span } from './locate.ts';
import { splitWords, type Word } from './split-words.ts';

/**
 * The run of a text that comes nearest to a quotation that does not stand in it, word by word; null where less than
 * half of the quotation comes near.
 *
 * @param words the words of the text, as `splitWords` gives them
 */
export function findNearest(words: readonly Word[], quotation: string): Nearest | null {
  const quoted = splitWords(quotation).slice(0, longest);
  if (quoted.length === 0 || words.length === 0) return null;
  const { cost, span, groups } = alignWords(quoted, words, 'within');
  return cost > sumWeights(quoted) / 2 ? null : { cost, span, groups };
}

/**
 * Both wordings in one line, as `wdiff` writes them: `[-the quotation's words-]` `{+the text's words+}`.
 *
 * @param text the text that the words are of
 */
export function describeDifference({ groups }: Nearest, text: string, quotation: string): string {
  return groups
    .flatMap(({ isSame, first, second }) => {
      if (isSame) return [{ isSpaced: isSpaced(second, text), shown: cutWords(text, second) }];
      return [
        ...(first.length > 0
          ? [{ isSpaced: isSpaced(first, quotation), shown: `[-${cutWords(quotation, first)}-]` }]
          : []),
        ...(second.length > 0 ? [{ isSpaced: isSpaced(second, text), shown: `{+${cutWords(text, second)}+}` }] : []),
      ];
    })
    .map(({ isSpaced, shown }, index) => (isSpaced && index > 0 ? ` ${shown}` : shown))
    .join('');
}

function isSpaced([first]: readonly Word[], source: string): boolean {
  return first !== undefined && /\s/u.test(source.charAt(first.start - 1));
}

/** How many words of a quotation are looked for; enough to find where it was taken from. */
const longest = 120;

export interface Nearest {
  cost: number;
  /** The run of the text that comes nearest. */
  span: Span;
  groups: Group[];
}
