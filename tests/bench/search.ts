/**
 * Measures search on 2, 1,000 and 5,000 generated articles: the index, and what a reader's browser fetches and waits
 * for. Prints a table in Markdown. Run: node tests/bench/search.ts [number of articles …]
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { language } from '../../src/search/text/languages/en.ts';
import type { Search } from '../../src/search/query/engine.ts';
import { findWords, isFunctionWord } from '../../src/search/text/words.ts';
import type { SearchDocument } from '../../src/search/index/search-document.ts';
import { foundStory } from '../../src/search/index/found-documents.ts';
import { writeIndex } from '../../src/search/index/write-index.ts';
import { findChromium } from '../support/find-chromium.ts';
import { startBrowser } from '../support/open-browser.ts';
import { openEngine, type EnginePage } from '../support/open-engine.ts';
import { createRandom, generateArticles, type GeneratedArticle } from './generate-articles.ts';

const QUERIES = 24;
/** Articles of a story. */
const STORY = 20;
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [2, 1000, 5000];
const rows: Record<string, string[]> = {};
for (const size of sizes) {
  for (const [what, value] of Object.entries(await measure(size))) (rows[what] ??= []).push(value);
}
console.log(`| | ${sizes.map((size) => `${size.toLocaleString('en')} articles`).join(' | ')} |`);
console.log(`|---|${sizes.map(() => '--:').join('|')}|`);
for (const [what, values] of Object.entries(rows)) console.log(`| ${what} | ${values.join(' | ')} |`);

async function measure(size: number): Promise<Record<string, string>> {
  const articles = generateArticles(size);
  const stories = Array.from({ length: Math.ceil(size / STORY) }, (_, at) =>
    foundStory(`story-${String(at)}/`, articles.slice(at * STORY, (at + 1) * STORY).map(describeArticle)),
  );
  const folder = await mkdtemp(path.join(tmpdir(), 'claimline-bench-'));
  const memory = watchMemory();
  const started = performance.now();
  await writeIndex(stories, folder, { language: 'en', spellings: [] });
  const seconds = (performance.now() - started) / 1000;
  const peak = memory.stop();
  const browser = await startBrowser(findChromium());
  const engine = await openEngine(`${folder}/`, browser);
  try {
    const { words, questions, errors } = pickQueries(articles);
    const parts = readdirSync(folder)
      .filter((name) => /^\d+$/.test(name))
      .map((name) => path.join(folder, name));
    const one = await fetchAll(engine, words);
    const five = await fetchAll(engine, questions);
    const wrong = await fetchAll(engine, errors);
    const keys = await timeKeystrokes(await engine.openPage(), questions);
    return {
      'indexing, s': seconds.toFixed(1),
      'indexing, peak memory, MB': peak.toFixed(0),
      parts: String(parts.length + 1),
      "Pagefind's index, kB": kilobytes(sumFolders([folder, ...parts], 'index')),
      'texts (fragments), kB': kilobytes(sumFolders([folder, ...parts], 'fragment')),
      'ranking, kB': kilobytes(measureFolder(path.join(folder, 'ranking'))),
      'one word: kB to the first result, median': kilobytes(median(one.map(({ first }) => first))),
      'one word: kB to five results, median (most)': describe(one.map(({ five: bytes }) => bytes)),
      'question of five words: kB to five results, median (most)': describe(five.map(({ five: bytes }) => bytes)),
      'typing error: kB to five results, median (most)': describe(wrong.map(({ five: bytes }) => bytes)),
      'with the counts of all filters: kB more, median': kilobytes(median(one.map(({ counts }) => counts))),
      'one word: ms to the first result, median': median(one.map(({ time }) => time)).toFixed(0),
      'question: ms to the first result, median': median(five.map(({ time }) => time)).toFixed(0),
      'ms per keystroke, median (95 in 100)': `${median(keys).toFixed(1)} (${quantile(keys, 0.95).toFixed(1)})`,
    };
  } finally {
    await engine.close();
    await browser.close();
    await rm(folder, { recursive: true });
  }
}

function describeArticle({ id, title, date, names, paragraphs }: GeneratedArticle): SearchDocument {
  return {
    kind: 'passage',
    id,
    url: `/articles/${id}/`,
    title,
    paragraphs: paragraphs.map((text, at) => ({ id: `p-${String(at + 1)}`, text })),
    letters: ['A'],
    filters: { article: [id], name: names },
    date,
  };
}

/** Words of all degrees of rarity, questions that mix them with function words, and words with two letters swapped. */
function pickQueries(articles: readonly GeneratedArticle[]): {
  words: string[];
  questions: string[];
  errors: string[];
} {
  const random = createRandom(7);
  const holders = new Map<string, number>();
  for (const { paragraphs } of articles) {
    const own = new Set(paragraphs.flatMap((text) => findWords(text, language).map(({ folded }) => folded)));
    for (const word of own) holders.set(word, (holders.get(word) ?? 0) + 1);
  }
  const known = [...holders]
    .filter(([word]) => word.length > 3 && !isFunctionWord(word, language))
    .sort(([, a], [, b]) => b - a);
  const pick = (): string => known[Math.floor(known.length ** random()) - 1]?.[0] ?? '';
  const words = Array.from({ length: QUERIES }, pick);
  const questions = words.map((word) => `who ${pick()} the ${word} in ${pick()} ${pick()} ${pick()}`);
  const long = Array.from({ length: QUERIES * 20 }, pick).filter((word) => word.length > 6);
  const errors = long
    .slice(0, QUERIES / 2)
    .map((word) => word.slice(0, 3) + word.charAt(4) + word.charAt(3) + word.slice(5));
  return { words, questions, errors };
}

/** For each query, with nothing cached: what is fetched until there is a first result, five, and counts. */
async function fetchAll(engine: EnginePage, queries: readonly string[]): Promise<Fetched[]> {
  const fetched: Fetched[] = [];
  for (const query of queries) {
    const page = await engine.openPage();
    const first = await page.evaluate(runQuery, { query, count: 1, counts: false });
    const firstBytes = engine.countBytes(page);
    await page.evaluate(runQuery, { query, count: 5, counts: false });
    const fiveBytes = engine.countBytes(page);
    await page.evaluate(runQuery, { query, count: 5, counts: true });
    fetched.push({ first: firstBytes, five: fiveBytes, counts: engine.countBytes(page) - fiveBytes, time: first });
    await page.context().close();
  }
  return fetched;
}

/** Types each question letter by letter into a search that is warm, as a reader sees it: search, and five results. */
async function timeKeystrokes(page: Page, questions: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const question of questions.slice(0, 5)) {
    for (let length = 1; length <= question.length; length++) {
      times.push(await page.evaluate(runQuery, { query: question.slice(0, length), count: 5, counts: false }));
    }
  }
  return times;
}

/** Runs in the page; resolves with the milliseconds it took. */
async function runQuery({ query, count, counts }: { query: string; count: number; counts: boolean }): Promise<number> {
  const { engine } = window as unknown as { engine: Search };
  const started = performance.now();
  const outcome = await engine.search(query);
  await outcome.load(0, count);
  if (counts) await outcome.countFilters();
  return performance.now() - started;
}

/** The most memory that this process and those it started held at once, in MB; from /proc, so only on Linux. */
function watchMemory(): { stop: () => number } {
  let most = 0;
  const look = (): void => {
    const pids = [process.pid, ...readdirSync('/proc/self/task').flatMap((task) => readChildren(task))];
    const held = pids.reduce((sum, pid) => sum + readMemory(pid), 0);
    most = Math.max(most, held);
  };
  const timer = setInterval(look, 100);
  return {
    stop: () => {
      look();
      clearInterval(timer);
      return most;
    },
  };
}

function readChildren(task: string): number[] {
  return readFileSync(`/proc/self/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
}

function readMemory(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function sumFolders(parts: readonly string[], name: string): number {
  return parts.reduce((sum, part) => sum + measureFolder(path.join(part, name)), 0);
}

function measureFolder(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(path.join(folder, name)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
}

function describe(bytes: readonly number[]): string {
  return `${kilobytes(median(bytes))} (${kilobytes(Math.max(...bytes))})`;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0);
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}

interface Fetched {
  /** Bytes as they came over the line, the engine's own code among them. */
  first: number;
  five: number;
  /** Bytes more for the counts of all filters. */
  counts: number;
  /** Milliseconds to the first result, on this machine, without delay on the line. */
  time: number;
}
