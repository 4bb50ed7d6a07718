import { spawn } from 'node:child_process';
import { mkdir, rm, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type AstroInlineConfig } from 'astro';
import { listFiles } from '../integrations/list-files.ts';
import { holdLock } from '../integrations/hold-lock.ts';
import { fault } from '../site/fault.ts';
import { setPlan, type BuildPlan } from './build-plan.ts';
import { dropOthers, readKept } from './kept-stories.ts';
import { readKeys } from './plan-build.ts';

/**
 * Builds a site. Of a site of several stories, those whose pages would be the same as at an earlier build are taken from
 * there. The others are made, where they are many in processes of their own, a batch of stories in each, so that no
 * process grows with the site; then the story at the root, and the pages of the site.
 *
 * @param options what Astro is given
 * @param isClean whether nothing that was kept is used
 * @throws what the checks refuse, or a link that leads nowhere; the last site is left in place then
 */
export async function buildSite(options: AstroInlineConfig, isClean = false): Promise<void> {
  const root = resolve(String(options.root ?? '.'));
  const folder = join(root, keptFolder);
  const source = resolve(root, options.srcDir ?? 'src');
  const publicDir = resolve(root, options.publicDir ?? 'public');
  const config = resolve(root, options.configFile || 'astro.config.mjs');
  holdLock(join(root, '.cache/build.lock'));
  if (isClean) await rm(folder, { recursive: true, force: true });
  const { stories, keys, characters } = await readKeys(
    root,
    { source, config, icon: join(publicDir, 'favicon.svg') },
    process.env,
  );
  if (keys.size === 0) {
    await build(options);
    return;
  }
  await dropOthers(folder, new Set(keys.keys()));
  let kept = await readKept(folder, keys);
  const stale = [...keys.keys()].filter((id) => !kept.has(id));
  const plan = { keys: Object.fromEntries(keys), characters };
  const always = stories.filter((id) => !keys.has(id));
  const batches = await cutBatches(root, stale);
  console.log(`${stories.length} stories: ${kept.size} as they were, ${stale.length + always.length} to make`);
  let made = [...always, ...stale];
  if (batches.length > 1) {
    await renderBatches(options, root, batches, plan);
    kept = await readKept(folder, keys);
    made = always;
  }
  setPlan({ ...plan, made, kept: [...kept.values()], isBatch: false });
  try {
    await build(options);
  } finally {
    setPlan(undefined);
  }
}

/** Where built stories are kept, from the folder of the site. */
export const keptFolder = '.cache/stories';

/** Parts stories into batches of about so many bytes of content. */
async function cutBatches(root: string, ids: readonly string[]): Promise<string[][]> {
  const batches: string[][] = [];
  let size = Infinity;
  for (const id of ids) {
    const folder = join(root, 'content', id);
    const sizes = await Promise.all(
      (await listFiles(folder)).map(async (file) => (await stat(join(folder, file))).size),
    );
    const own = sizes.reduce((sum, one) => sum + one, 0);
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
const batchSize = 2_000_000;

/** Makes and keeps the pages of batches of stories, as many at a time as there are processors. */
async function renderBatches(
  options: AstroInlineConfig,
  root: string,
  batches: readonly string[][],
  plan: Pick<BuildPlan, 'keys' | 'characters'>,
): Promise<void> {
  const waiting = batches.map((made, index) => ({ made, place: join(root, `.cache/batches/${String(index + 1)}/`) }));
  const total = batches.flat().length;
  const faults: string[] = [];
  let done = 0;
  await rm(join(root, '.cache/batches'), { recursive: true, force: true });
  const work = async () => {
    for (let batch = waiting.shift(); batch; batch = waiting.shift()) {
      const { made, place } = batch;
      await mkdir(place, { recursive: true });
      const output = await runBatch({
        options: { ...options, outDir: join(place, 'pages'), cacheDir: join(place, 'cache') },
        plan: { ...plan, made, kept: [], isBatch: true },
      });
      if (output !== null) faults.push(output);
      await rm(place, { recursive: true, force: true });
      done += made.length;
      console.log(`${output === null ? 'made' : 'gave up'} ${made.length} stories: ${done} of ${total}`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  if (faults.length > 0) throw fault([...new Set(faults)].sort().join('\n'));
}

/** Runs a batch in a process of its own. Gives what it printed where it failed, else null. */
function runBatch(batch: Batch): Promise<string | null> {
  return new Promise((settle) => {
    const child = spawn(process.execPath, [fileURLToPath(new URL('render-batch.ts', import.meta.url))], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const printed: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => printed.push(part));
    child.on('error', ({ message }) => {
      settle(message);
    });
    child.on('close', (code) => {
      settle(code === 0 ? null : Buffer.concat(printed).toString('utf8'));
    });
    child.stdin.end(JSON.stringify(batch));
  });
}

export interface Batch {
  options: AstroInlineConfig;
  plan: BuildPlan;
}
