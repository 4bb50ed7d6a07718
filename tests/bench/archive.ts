/**
 * Measures builds of an archive of many stories, each beside Eleventy and Pagefind over the same texts: cold, with
 * nothing changed, with a word of an article changed, and with a claim changed. Prints tables in Markdown. A build that
 * fails ends it.
 */
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  astroOptions,
  cleanEnvironment,
  crocus,
  makeSite,
  origin,
  projectRoot,
  type Site,
} from '../support/build-site.ts';
import { changeArticle, changeClaim, type Change } from './change-archive.ts';
import { eleventyCommands, writeEleventySite } from './eleventy-site.ts';
import { generateArchive, generateTexts, nameStory } from './generate-archive.ts';
import type { StoryText } from './generate-story.ts';
import { measureCommand, type Measured } from './measure-command.ts';
import { readTexts } from './read-texts.ts';

const help = `Measure builds of an archive beside Eleventy with Pagefind.

  npm run bench:archive -- [--texts FOLDER] [--only WHAT,…] [--before FOLDER] [number of articles …]

--texts FOLDER   takes its texts (.txt) in place of generated ones
--only WHAT,…    of cold, nothing, article, claim, peer and small, what to measure
--before FOLDER  another copy of the project, whose build of the small publication is measured beside
`;

const warm = ['nothing', 'article', 'claim'] as const;
const kinds = ['peer', 'cold', ...warm, 'small'] as const;
const names = {
  cold: 'cold',
  nothing: 'nothing changed',
  article: 'one article changed',
  claim: 'one claim changed',
};
const goals = { cold: 4, nothing: 0.3, article: 0.5, claim: 0.5, memory: 1200, files: 20_000, growth: 1.2 };
const perStory = 20;

const { values, positionals } = parseArgs({
  options: {
    texts: { type: 'string' },
    only: { type: 'string' },
    before: { type: 'string' },
    help: { type: 'boolean' },
  },
  allowPositionals: true,
});
if (values.help === true) {
  process.stdout.write(help);
} else {
  await measureAll();
}

async function measureAll(): Promise<void> {
  const only = values.only?.split(',') ?? kinds;
  const wanted = new Set(kinds.filter((kind) => only.includes(kind)));
  const given = values.texts === undefined ? null : readTexts(values.texts);
  const asked = positionals.length > 0 ? positionals.map(Number) : [500, 2000, 5000];
  const sizes = given && positionals.length === 0 ? asked.filter((size) => size <= given.length) : asked;
  const wrong = sizes.find((size) => !(size >= 1) || (given !== null && size > given.length));
  if (wrong !== undefined || sizes.length === 0) throw new Error(`There are not so many texts.\n\n${help}`);

  console.log(`${new Date().toISOString()}, Node ${process.version}, ${String(availableParallelism())} cores.\n`);
  const isSmallOnly = kinds.every((kind) => (kind === 'small') === wanted.has(kind));
  const cold = [];
  if (!isSmallOnly) printHead();
  for (const size of isSmallOnly ? [] : sizes) {
    const texts = given?.slice(0, size) ?? generateTexts(size);
    const seconds = await measureSize(texts, wanted);
    if (seconds !== null) cold.push({ size, seconds });
  }
  const [first, last] = [cold[0], cold.at(-1)];
  if (first && last && first !== last) {
    const growth = last.seconds / first.seconds / (last.size / first.size);
    console.log(
      `\nCold, from ${String(first.size)} to ${String(last.size)} articles: linear × ${growth.toFixed(2)} (goal ≤ ${String(goals.growth)}).`,
    );
  }
  if (wanted.has('small')) await measureSmall();
}

/** @returns the seconds of the cold build, where it was measured */
async function measureSize(texts: readonly StoryText[], wanted: ReadonlySet<Kind>): Promise<number | null> {
  const files = generateArchive(texts, perStory);
  const story = Math.floor(texts.length / perStory / 2);
  const site = makeSite({ files });
  const peers: Result[] = [];
  const rows: [BuildKind, Result][] = [];
  const measure = async (kind: BuildKind, change?: () => Change) => {
    if (!wanted.has(kind)) return;
    const changed = change?.();
    rows.push([kind, await buildSite(site)]);
    const folder = join(site.dist, story === 0 ? '' : nameStory(story));
    if (changed && !readFileSync(join(folder, changed.page), 'utf8').includes(changed.word))
      throw new Error(`The page ${changed.page} does not say what was changed.`);
  };
  const measurePeer = async () => {
    if (wanted.has('peer')) peers.push(await buildPeer(texts, files));
  };
  try {
    await measurePeer();
    if (warm.some((kind) => wanted.has(kind))) wanted = new Set([...wanted, 'cold']);
    if (wanted.has('cold')) forgetBuilds();
    await measure('cold');
    await measurePeer();
    await measure('nothing');
    await measure('article', () => changeArticle(site, nameStory(story)));
    await measure('claim', () => changeClaim(site, nameStory(story)));
    await measurePeer();
  } finally {
    site.remove();
  }
  // The machine may have had other work during one of them.
  const peer = findMedian(peers);
  if (peer) printRow(texts.length, 'Eleventy + Pagefind', peer);
  for (const [kind, result] of rows) printRow(texts.length, names[kind], result, peer, goals[kind]);
  return rows[0]?.[1].seconds ?? null;
}

/** The small publication, cold: three times, and in turn with another copy of the project where one is given. */
async function measureSmall(): Promise<void> {
  const projects = [projectRoot, ...(values.before === undefined ? [] : [resolve(values.before)])];
  const results = projects.map((): Result[] => []);
  for (let run = 0; run < 3; run++) {
    for (const [at, project] of projects.entries()) {
      const site = makeSite({ from: crocus, project });
      forgetBuilds(project);
      results[at]?.push(await buildSite(site, project));
      site.remove();
    }
  }
  const articles = readdirSync(join(crocus, 'content/articles')).length;
  console.log('\nThe small publication, cold, the median of three:\n');
  printHead();
  results.forEach((of, at) => {
    const median = findMedian(of);
    if (median) printRow(articles, at === 0 ? 'cold' : `cold, ${projects[at] ?? ''}`, median);
  });
}

/** Builds a site in processes of its own. */
async function buildSite(site: Site, project = projectRoot): Promise<Result> {
  const options = JSON.stringify(astroOptions(site, project));
  const command = [process.execPath, join(project, 'tests/support/run-build.ts'), options];
  return measureBuild([command], project, site.dist);
}

/** Builds the same texts with Eleventy, and has Pagefind index what was built. */
async function buildPeer(texts: readonly StoryText[], files: Readonly<Record<string, string>>): Promise<Result> {
  const site = makeSite({ files: writeEleventySite(texts, perStory, files) });
  try {
    return await measureBuild(eleventyCommands, site.root, site.dist);
  } finally {
    site.remove();
  }
}

/** @throws with what was printed, where a command fails */
async function measureBuild(commands: readonly (readonly string[])[], cwd: string, dist: string): Promise<Result> {
  const load = loadavg()[0] ?? NaN;
  const env = { ...cleanEnvironment(), SITE_URL: origin };
  const parts: Measured[] = [];
  for (const command of commands) {
    const part = await measureCommand(command, { cwd, env });
    if (!part.ok) throw new Error(`A build failed:\n${part.output}`);
    parts.push(part);
    console.error(`  ${part.seconds.toFixed(1)} s: ${basename(command[1] ?? '')} in ${basename(dirname(dist))}`);
  }
  const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
  const sizes = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  return {
    seconds: sum(parts.map(({ seconds }) => seconds)),
    processor: sum(parts.map(({ processor }) => processor)),
    memory: Math.max(...parts.map(({ memory }) => memory)),
    files: sizes.length,
    bytes: sum(sizes),
    load,
  };
}

/** Takes away what builds have kept: that of the site itself lies in its folder, which is new. */
function forgetBuilds(project = projectRoot): void {
  rmSync(join(project, 'node_modules/.cache/claimline'), { recursive: true, force: true });
}

function findMedian(results: readonly Result[]): Result | undefined {
  return [...results].sort((one, other) => one.seconds - other.seconds)[Math.floor(results.length / 2)];
}

function printHead(): void {
  console.log(
    '| articles | build | s | × Eleventy + Pagefind | largest process, MB | files | MB | processor, s | × | load before |',
  );
  console.log('| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
}

function printRow(articles: number, name: string, result: Result, peer?: Result, goal?: number): void {
  const limit = (most: number) => (goal === undefined ? '' : ` (≤ ${most.toLocaleString('en')})`);
  const cells = [
    articles.toLocaleString('en'),
    name,
    result.seconds.toFixed(1),
    peer ? (result.seconds / peer.seconds).toFixed(2) + limit(goal ?? 0) : '',
    result.memory.toFixed(0) + limit(goals.memory),
    result.files.toLocaleString('en') + limit(goals.files),
    (result.bytes / 1e6).toFixed(1),
    result.processor.toFixed(1),
    peer ? (result.processor / peer.processor).toFixed(2) : '',
    result.load.toFixed(1),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

interface Result extends Omit<Measured, 'ok' | 'output'> {
  files: number;
  bytes: number;
  /** Of the machine, as it began. */
  load: number;
}

type Kind = (typeof kinds)[number];
type BuildKind = 'cold' | (typeof warm)[number];
