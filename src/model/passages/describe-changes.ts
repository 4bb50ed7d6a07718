import { alignWords, cutWords, type Group } from './align-words.ts';
import { splitWords, type Word } from './split-words.ts';

/**
 * What was changed from one text to another: each changed run of words, with a few words around it, as `wdiff` writes
 * it: `[-words before-]` `{+words now+}`.
 */
export function describeChanges(before: string, after: string): string[] {
  const [old, now] = [splitWords(before), splitWords(after)];
  const start = countSame(old, now);
  const end = countSame(old.slice(start).reverse(), now.slice(start).reverse());
  const groups = compare(old.slice(start, old.length - end), now.slice(start, now.length - end));
  let at = start;
  const changes: string[] = [];
  for (const { isSame, first, second } of groups) {
    const next = at + second.length;
    if (!isSame) {
      const taken = shorten(cutWords(before, first));
      const added = shorten(cutWords(after, second));
      const lead = cutWords(after, now.slice(Math.max(0, at - around), at));
      const rest = cutWords(after, now.slice(next, next + around));
      const parts = [lead, taken && `[-${taken}-]`, added && `{+${added}+}`, rest];
      changes.push(parts.filter((part) => part !== '').join(' '));
    }
    at = next;
  }
  return changes;
}

function shorten(text: string): string {
  return text.length <= 400 ? text : `${text.slice(0, 199)} … ${text.slice(-199)}`;
}

/** Word by word; where both are so long that this would take seconds, the whole is one change. */
function compare(old: readonly Word[], now: readonly Word[]): Group[] {
  if (old.length === 0 && now.length === 0) return [];
  if (old.length * now.length > mostWork) return [{ isSame: false, first: [...old], second: [...now] }];
  return alignWords(old, now, 'whole').groups;
}

function countSame(a: readonly Word[], b: readonly Word[]): number {
  const index = a.findIndex((word, at) => word.word !== b[at]?.word);
  return index === -1 ? a.length : index;
}

/** How many words are shown on either side of a change. */
const around = 4;
const mostWork = 20_000_000;
