import { spawn } from 'node:child_process';
import { mkdir, rm, symlink } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type AstroInlineConfig } from 'astro';
import { holdLock } from './hold-lock.ts';
import { fault } from '../site/fault.ts';
import { describeCommit } from '../site/describe-commit.ts';
import { keptFolder, setPlan, type BuildPlan } from './build-plan.ts';
import { readKept } from './kept-stories.ts';
import { isAsBuilt, noteBuild } from './last-build.ts';
import { readKeys, type Keys } from './read-keys.ts';

/**
 * Builds a site, from what has changed since the last build. Where nothing has, it is left as it lies there. Of a site of
 * several stories, those whose pages would be the same as at an earlier build are taken from there. The others are made,
 * where they are many in processes of their own, a batch of stories in each, so that no process grows with the site; then
 * the story at the root, and the pages of the site.
 *
 * @param options what Astro is given
 * @param clean whether nothing is taken from an earlier build
 * @param batchSize how many bytes of content are made in one process at most, as far as stories can be parted
 * @throws what the checks refuse, or a link that leads nowhere; the last site is left in place then
 */
export async function buildSite(
  options: AstroInlineConfig,
  { clean = false, batchSize = defaultBatchSize }: BuildOptions = {},
): Promise<void> {
  const root = resolve(String(options.root ?? '.'));
  const note = join(root, keptFolder, 'last-build.txt');
  const folders = ['dist', 'dist.hosting'].map((name) => join(root, name));
  holdLock(join(root, '.cache/build.lock'));
  if (clean) await rm(join(root, keptFolder), { recursive: true, force: true });
  const places = {
    srcDir: resolve(root, options.srcDir ?? 'src'),
    publicDir: resolve(root, options.publicDir ?? 'public'),
    configFile: resolve(root, options.configFile || 'astro.config.mjs'),
  };
  const keys = await readKeys(root, places, process.env);
  const asked = Object.entries(process.env).filter(([name]) => /^SITE_|^DESIGN_PAGE$/.test(name));
  const key = JSON.stringify([keys.site, describeCommit(root), asked.sort()]);
  if (await isAsBuilt(note, key, folders)) {
    console.log('Nothing has changed since the last build, so dist/ is as it was. All is made anew by --clean.');
    return;
  }
  await rm(note, { force: true });
  setPlan(await makeStories({ ...options, ...places }, root, keys, batchSize));
  try {
    await build(options);
  } finally {
    setPlan(undefined);
  }
  await noteBuild(note, key, folders);
}

/**
 * Makes the stories that have changed, where they are too many for the process that makes the site.
 *
 * @returns what is left to make; nothing is said of that where the site has no story that can be made apart
 */
async function makeStories(
  options: BatchOptions,
  root: string,
  { ids, stories, sizes, characters }: Keys,
  batchSize: number,
): Promise<BuildPlan | undefined> {
  if (stories.size === 0) return undefined;
  const folder = join(root, keptFolder, 'stories');
  const kept = await readKept(folder, stories);
  const changed = [...stories.keys()].filter((id) => !kept.has(id));
  const rest = ids.filter((id) => !stories.has(id));
  console.log(`${ids.length} stories: ${kept.size} are as they were, ${changed.length + rest.length} are made`);
  const plan = { folder, keys: Object.fromEntries(stories), characters };
  const batches = cutBatches(changed, sizes, batchSize);
  const isMany = batches.length > 1;
  if (isMany) await makeBatches(options, root, batches, plan);
  const all = isMany ? await readKept(folder, stories) : kept;
  return { ...plan, made: [...rest, ...(isMany ? [] : changed)], kept: [...all.values()], isBatch: false };
}

/** Parts stories into batches of about so many bytes of content. */
function cutBatches(ids: readonly string[], sizes: ReadonlyMap<string, number>, batchSize: number): string[][] {
  const batches: string[][] = [];
  let size = Infinity;
  for (const id of ids) {
    const own = sizes.get(id) ?? 0;
    if (size + own > batchSize) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(id);
    size += own;
  }
  return batches;
}

/** In bytes: some five hundred articles of news. A batch costs what it takes to start Astro, whatever is in it. */
const defaultBatchSize = 2_000_000;

/** Makes and keeps the pages of batches of stories, as many at a time as there are processors. */
async function makeBatches(
  options: BatchOptions,
  root: string,
  batches: readonly string[][],
  plan: Omit<BuildPlan, 'made' | 'kept' | 'isBatch'>,
): Promise<void> {
  const waiting = batches.map((made, index) => ({ made, place: join(root, `.cache/batches/${String(index + 1)}`) }));
  const total = batches.flat().length;
  const source = relative(root, options.srcDir);
  const isWithin = !source.startsWith('..');
  const faults: string[] = [];
  let done = 0;
  await rm(join(root, '.cache/batches'), { recursive: true, force: true });
  const work = async () => {
    for (let batch = waiting.shift(); batch; batch = waiting.shift()) {
      const { made, place } = batch;
      // Astro writes beside the content what it knows of it, which is of this batch alone.
      await mkdir(place, { recursive: true });
      for (const name of ['content', ...(isWithin ? [source] : [])])
        await symlink(join(root, name), join(place, name), 'junction');
      const srcDir = isWithin ? join(place, source) : options.srcDir;
      const output = await runBatch({
        options: {
          ...options,
          root: place,
          srcDir,
          configFile: relative(place, options.configFile),
          logLevel: 'error',
        },
        plan: { ...plan, made, kept: [], isBatch: true },
      });
      if (output !== null) faults.push(output);
      await rm(place, { recursive: true, force: true });
      done += made.length;
      const stories = made.length === 1 ? 'story' : 'stories';
      console.log(`${output === null ? 'made' : 'gave up'} ${made.length} ${stories}: ${done} of ${total}`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  if (faults.length > 0) throw fault([...new Set(faults)].sort().join('\n'));
}

/** Runs a batch in a process of its own. Gives what it printed where it failed, else null. */
function runBatch(batch: Batch): Promise<string | null> {
  return new Promise((settle) => {
    const child = spawn(process.execPath, [fileURLToPath(new URL('make-batch.ts', import.meta.url))], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const printed: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => printed.push(part));
    child.on('error', ({ message }) => settle(message));
    child.on('close', (code) => settle(code === 0 ? null : Buffer.concat(printed).toString('utf8')));
    child.stdin.end(JSON.stringify(batch));
  });
}

export interface BuildOptions {
  clean?: boolean | undefined;
  batchSize?: number;
}

type BatchOptions = AstroInlineConfig & { srcDir: string; configFile: string };

export interface Batch {
  options: AstroInlineConfig;
  plan: BuildPlan;
}
