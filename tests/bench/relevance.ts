/**
 * Holds the search against engines that keep a whole index, on collections of questions with known answers, through the
 * browser as a reader would. Prints a table in Markdown.
 *
 * Run: node tests/bench/relevance.ts <folder of a collection> …, each in the format of BEIR: corpus.jsonl, queries.jsonl
 * (lines with _id, title, text) and qrels/test.tsv (query, document, grade). The questions are shown in two halves, by
 * their place: where settings are tuned, it is on the first, and the second is looked at when they stand.
 */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import MiniSearch from 'minisearch';
import { stemmer } from 'stemmer';
import type { Search } from '../../src/search/query/engine.ts';
import { foundStory } from '../../src/search/index/found-documents.ts';
import { writeIndex } from '../../src/search/index/write-index.ts';
import { findChromium } from '../support/find-chromium.ts';
import { startBrowser } from '../support/open-browser.ts';
import { openEngine } from '../support/open-engine.ts';

console.log('| collection | questions | engine | nDCG@10 | MRR@10 | without result |');
console.log('|---|--:|---|--:|--:|--:|');
for (const folder of process.argv.slice(2)) {
  const collection = readCollection(folder);
  const engines: Record<string, (query: string) => string[]> = {
    'this search': await runEngine(collection),
    'BM25 with stems': createBm25(collection.documents),
    MiniSearch: createMiniSearch(collection.documents, {}),
    'MiniSearch with stems': createMiniSearch(collection.documents, {
      processTerm: (term) => stemmer(term.toLowerCase()),
    }),
  };
  for (const half of [0, 1]) {
    const queries = collection.queries.filter((_, at) => at % 2 === half);
    for (const [name, find] of Object.entries(engines)) {
      const { gain, rank, empty } = judge(queries, collection.answers, find);
      const what = `${path.basename(folder)}, ${half === 0 ? 'first' : 'second'} half`;
      console.log(
        `| ${what} | ${String(queries.length)} | ${name} | ${gain.toFixed(3)} | ${rank.toFixed(3)} | ${String(empty)} |`,
      );
    }
  }
}

function readCollection(folder: string): Collection {
  const readLines = (name: string): string[] =>
    readFileSync(path.join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '');
  const answers = new Map<string, Set<string>>();
  for (const line of readLines('qrels/test.tsv')) {
    const [query = '', document = '', grade = ''] = line.split('\t');
    if (!(Number(grade) > 0)) continue;
    answers.set(query, (answers.get(query) ?? new Set()).add(document));
  }
  return {
    documents: readLines('corpus.jsonl').map((line) => JSON.parse(line) as CollectionText),
    // Quotation marks are punctuation there and ask for the very words here; without them the engines are asked the same.
    queries: readLines('queries.jsonl')
      .map((line) => JSON.parse(line.replaceAll(/\\"|[“”„]/g, ' ')) as CollectionText)
      .filter(({ _id }) => answers.has(_id)),
    answers,
  };
}

/** The search of this site, in a browser, each document an article of one paragraph; answers are asked for all at once. */
async function runEngine({ documents, queries }: Collection): Promise<(query: string) => string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'claimline-collection-'));
  const articles = documents.map(({ _id, title, text }) => ({
    kind: 'passage' as const,
    id: _id,
    url: `/articles/${_id}/`,
    title: title === undefined || title === '' ? 'Untitled' : title,
    paragraphs: [{ id: 'p-1', text }],
    filters: { article: [_id] },
  }));
  await writeIndex([foundStory('', articles)], folder, { language: 'en', spellings: [] });
  const browser = await startBrowser(findChromium());
  const engine = await openEngine(`${folder}/`, browser);
  const found = await engine.page.evaluate(
    async (asked) => {
      const { engine: search } = window as unknown as { engine: Search };
      const ids: [string, string[]][] = [];
      for (const query of asked) {
        const results = await (await search.search(query)).load(0, 10);
        ids.push([query, results.map(({ id }) => id)]);
      }
      return ids;
    },
    queries.map(({ text }) => text),
  );
  await engine.close();
  await browser.close();
  await rm(folder, { recursive: true });
  const byQuery = new Map(found);
  return (query) => byQuery.get(query) ?? [];
}

/** BM25 as textbooks have it (k1 1.2, b 0.75) over the stems of title and text, no word left out. */
function createBm25(documents: readonly CollectionText[]): (query: string) => string[] {
  const listTerms = (text: string): string[] => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(stemmer);
  const postings = new Map<string, Map<number, number>>();
  const lengths = documents.map(({ title = '', text }, number) => {
    const terms = listTerms(`${title} ${text}`);
    for (const term of terms) {
      const counts = postings.get(term) ?? new Map<number, number>();
      postings.set(term, counts.set(number, (counts.get(number) ?? 0) + 1));
    }
    return terms.length;
  });
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return (query) => {
    const scores = new Map<number, number>();
    for (const term of listTerms(query)) {
      const counts = postings.get(term) ?? new Map<number, number>();
      const rarity = Math.log(1 + (documents.length - counts.size + 0.5) / (counts.size + 0.5));
      for (const [number, count] of counts) {
        const norm = 1.2 * (0.25 + (0.75 * (lengths[number] ?? 0)) / mean);
        scores.set(number, (scores.get(number) ?? 0) + (rarity * count * 2.2) / (count + norm));
      }
    }
    return [...scores].sort(([, a], [, b]) => b - a).map(([number]) => documents[number]?._id ?? '');
  };
}

function createMiniSearch(
  documents: readonly CollectionText[],
  options: { processTerm?: (term: string) => string },
): (query: string) => string[] {
  const index = new MiniSearch<CollectionText>({ fields: ['title', 'text'], idField: '_id', ...options });
  index.addAll(documents);
  return (query) => index.search(query).map(({ id }) => String(id));
}

/** The means of nDCG (a document is an answer or none) and of the first answer's inverse rank, over the first ten. */
function judge(
  queries: readonly CollectionText[],
  answers: ReadonlyMap<string, ReadonlySet<string>>,
  find: (query: string) => string[],
): { gain: number; rank: number; empty: number } {
  let [gain, rank, empty] = [0, 0, 0];
  for (const { _id, text } of queries) {
    const right = answers.get(_id) ?? new Set();
    const found = find(text).slice(0, 10);
    if (found.length === 0) empty++;
    const best = Array.from({ length: Math.min(10, right.size) }, (_, at) => discount(at)).reduce((a, b) => a + b, 0);
    gain += found.reduce((sum, id, at) => sum + (right.has(id) ? discount(at) : 0), 0) / best;
    const first = found.findIndex((id) => right.has(id));
    rank += first === -1 ? 0 : 1 / (first + 1);
  }
  return { gain: gain / queries.length, rank: rank / queries.length, empty };
}

function discount(at: number): number {
  return 1 / Math.log2(at + 2);
}

interface Collection {
  documents: CollectionText[];
  queries: CollectionText[];
  /** For each query the documents that answer it. */
  answers: ReadonlyMap<string, ReadonlySet<string>>;
}

interface CollectionText {
  _id: string;
  title?: string;
  text: string;
}
