/**
 * Merges equal removals, in the order of their first occurrence: an editor reads "Advertisement, 2 times" as one line.
 * `times` is written only where it is more than one.
 */
export function tallyRemovals(removals: readonly Removal[]): Removal[] {
  const merged = new Map<string, Required<Removal>>();
  for (const { text, times = 1, why } of removals) {
    const key = JSON.stringify([text, why]);
    const known = merged.get(key);
    if (known) known.times += times;
    else merged.set(key, { text, times, why });
  }
  return [...merged.values()].map(({ text, times, why }) => (times > 1 ? { text, times, why } : { text, why }));
}

/** What was taken out of a copy, how often, and why: as it stands in an article's front matter. */
export interface Removal {
  text: string;
  times?: number;
  why: string;
}
