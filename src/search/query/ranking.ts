import { searchKinds, type RankingManifest, type SearchKind } from '../text/index-format.ts';
import { readKnownWords, type KnownWord } from '../text/known-words.ts';
import { decodePostings, type TermPostings } from '../text/postings.ts';

/**
 * Opens the ranking that `writeIndex` wrote. `load` fetches and unpacks one of its files by name; each run of terms is
 * loaded once, and only when a word needs it. A load that fails may be tried again.
 */
export function openRanking(
  manifest: RankingManifest,
  load: (name: string) => Promise<Uint8Array<ArrayBuffer>>,
): RankingReader {
  const runs = new Map<number, Promise<TermPostings[]>>();
  const words = new Map<number, Promise<KnownWord[]>>();
  const places = new Map<string, Promise<Uint32Array>>();
  const kinds = new Map<string, Promise<Uint8Array>>();
  const readRun = (at: number): Promise<TermPostings[]> =>
    remember(runs, at, async () => decodePostings(await load(`${manifest.version}/terms-${at}.bin`)));
  const readWords = (at: number): Promise<KnownWord[]> =>
    remember(words, at, async () =>
      readKnownWords(new TextDecoder().decode(await load(`${manifest.version}/words-${at}.bin`))),
    );
  return {
    async findTerm(term) {
      const run = await readRun(findRun(manifest.termStarts, term));
      return run.find((postings) => postings.term === term);
    },
    async findPrefixed(prefix) {
      const runs = listRuns(manifest.termStarts, prefix).slice(0, PREFIX_RUNS);
      return (await Promise.all(runs.map(readRun))).flat().filter(({ term }) => term.startsWith(prefix));
    },
    listPlaces: () =>
      remember(places, 'order', async () => new Uint32Array((await load(`${manifest.version}/order.bin`)).buffer)),
    async readKinds() {
      const read = await remember(kinds, 'kinds', () => load(`${manifest.version}/kinds.bin`));
      return (number) => searchKinds[read[number] ?? searchKinds.length];
    },
    async findKnownWords(prefix) {
      const found = await Promise.all(listRuns(manifest.wordStarts, prefix).map(readWords));
      return found.flat().filter(({ folded }) => folded.startsWith(prefix));
    },
  };
}

/** The indexes of the runs that may hold names that begin so. */
function listRuns(starts: readonly string[], prefix: string): number[] {
  const first = findRun(starts, prefix);
  const last = findRun(starts, `${prefix}\u{ffff}`);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** The index of the run that holds a term, or would: the last whose start is not beyond it. */
export function findRun(starts: readonly string[], term: string): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? '') <= term) low = middle;
    else high = middle - 1;
  }
  return low;
}

function remember<Key, Value>(known: Map<Key, Promise<Value>>, key: Key, load: () => Promise<Value>): Promise<Value> {
  const before = known.get(key);
  if (before !== undefined) return before;
  const loading = load().catch((error: unknown) => {
    known.delete(key);
    throw error;
  });
  known.set(key, loading);
  return loading;
}

/** How many runs the first letters of a word may fetch: a longer beginning needs one or two. */
const PREFIX_RUNS = 3;

export interface RankingReader {
  /** For each document, by its number, its place in the order of dates, undated ones last. */
  listPlaces: () => Promise<Uint32Array>;
  /** Gives the kind of each document, by its number. */
  readKinds: () => Promise<(number: number) => SearchKind | undefined>;
  findTerm: (term: string) => Promise<TermPostings | undefined>;
  /** The terms that begin so, from the first runs that hold any. */
  findPrefixed: (prefix: string) => Promise<TermPostings[]>;
  /** The known words that begin so. */
  findKnownWords: (prefix: string) => Promise<KnownWord[]>;
}
