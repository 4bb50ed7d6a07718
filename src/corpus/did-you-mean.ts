import { editDistance } from '../model/edit-distance.ts';

/**
 * The words that someone may have meant: those that differ from it by a few letters, or of which one holds the other;
 * the closest first, at most three, and none that is much further off than the first.
 */
export function findClose(word: string, candidates: Iterable<string>): string[] {
  const wanted = word.toLowerCase();
  const close = [...new Set(candidates)]
    .map((candidate) => ({ candidate, distance: measureCloseness(wanted, candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= Math.max(2, Math.min(word.length, candidate.length) / 3))
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  const [best] = close;
  return close
    .filter(({ distance }) => best && distance <= best.distance + 1)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** What can be written, in a sentence: the close ones, where there are any, and else what there is. */
export function formatChoice(close: readonly string[], all: Iterable<string>): string {
  if (close.length > 0) return `Did you mean ${close.join(' or ')}?`;
  const sorted = [...all].sort();
  const shown = sorted.slice(0, 12);
  const rest = sorted.length - shown.length;
  if (shown.length === 0) return 'There are none yet.';
  return `There ${sorted.length === 1 ? 'is' : 'are'} ${shown.join(', ')}${rest > 0 ? `, and ${rest} more` : ''}.`;
}

/** A word of an id that is the whole of another, such as `toll` for `death-toll`, is close to it, if not the closest. */
function measureCloseness(a: string, b: string): number {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (shorter.length >= 3 && longer.split(/[-.\s]/).includes(shorter)) return 1.5;
  if (shorter.length >= 4 && longer.startsWith(shorter)) return 1.5;
  return longer.length > 100 ? Infinity : editDistance(a, b);
}
