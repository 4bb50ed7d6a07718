import type { LoadedSearch } from './load-search.ts';
import { searchFilters, type SearchFilter } from '../text/index-format.ts';

/** Chooses and counts documents by Pagefind's filters; which documents have a value is asked of Pagefind once. */
export function createFilters({ pagefind, hits, numbers }: LoadedSearch): DocumentFilters {
  const known = new Map<string, Promise<ReadonlySet<number>>>();
  const all = new Set(hits.keys());
  const listHolders = (filter: SearchFilter, value: string): Promise<ReadonlySet<number>> => {
    const key = `${filter}:${value}`;
    const holders =
      known.get(key) ??
      pagefind
        .search(null, { filters: { [filter]: value } })
        .then(({ results }) => new Set(results.flatMap(({ id }) => numbers.get(id) ?? [])));
    known.set(key, holders);
    return holders;
  };
  const choose = async (choice: FilterChoice): Promise<ReadonlySet<number>> => {
    let chosen: ReadonlySet<number> = all;
    for (const filter of searchFilters) {
      const values = choice[filter] ?? [];
      if (values.length === 0) continue;
      const sets = await Promise.all(values.map((value) => listHolders(filter, value)));
      chosen = intersect(chosen, new Set(sets.flatMap((set) => [...set])));
    }
    return chosen;
  };
  return {
    choose,
    async count(found, choice) {
      const values = await pagefind.filters();
      const counts: FilterCounts = {};
      for (const filter of searchFilters) {
        const others = intersect(found, await choose({ ...choice, [filter]: [] }));
        const offered = listOffered(values[filter] ?? {}, choice[filter] ?? []);
        counts[filter] = await Promise.all(
          offered.map(async (value) => ({ value, count: intersect(await listHolders(filter, value), others).size })),
        );
      }
      return counts;
    },
  };
}

function intersect(a: ReadonlySet<number>, b: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...a].filter((number) => b.has(number)));
}

/** The values to count: those chosen, and those that most documents have, by name. */
function listOffered(values: Readonly<Record<string, number>>, chosen: readonly string[]): string[] {
  const names = Object.keys(values).sort();
  if (names.length <= MOST_VALUES) return names;
  const common = [...names].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0)).slice(0, MOST_VALUES);
  const offered = new Set([...chosen, ...common]);
  return names.filter((name) => offered.has(name));
}

/** No reader picks from a longer list; every value can still be chosen by address. */
const MOST_VALUES = 60;

/** For each filter the values allowed, any of which will do. */
export type FilterChoice = Partial<Record<SearchFilter, readonly string[]>>;

/** For each filter its values, sorted by name, with the number of results each would leave. */
export type FilterCounts = Partial<Record<SearchFilter, { value: string; count: number }[]>>;

export interface DocumentFilters {
  choose: (choice: FilterChoice) => Promise<ReadonlySet<number>>;
  count: (found: ReadonlySet<number>, choice: FilterChoice) => Promise<FilterCounts>;
}
