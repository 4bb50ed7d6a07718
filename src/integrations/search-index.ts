import { createReadStream, existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { currentPlan, keptFolder } from '../build/build-plan.ts';
import { readKeptDocuments } from '../build/kept-stories.ts';
import { currentCorpus } from '../corpus/current-corpus.ts';
import type { Corpus } from '../corpus/read-corpus.ts';
import { readDocuments } from '../search/index/read-documents.ts';
import { writeIndex } from '../search/index/write-index.ts';
import { describeTools } from '../site/keep-between-builds.ts';
import { keepLatest, type LatestKeeper } from '../site/keep-latest.ts';
import { settleBeforeExit } from './settle-before-exit.ts';

/**
 * Index the built pages with Pagefind, after Astro's build. A site without its search index is not built: what goes wrong is
 * thrown with its cause. In development the index of the last build is served.
 */
export function searchIndex(): AstroIntegration {
  let root: string;
  let outDir: URL;
  let keeper: LatestKeeper | undefined;
  return {
    name: 'claimline:search-index',
    hooks: {
      'astro:config:setup': ({ config }) => {
        root = fileURLToPath(config.root);
        outDir = config.outDir;
      },
      'astro:config:done': ({ config }) => {
        const code = globSync('{search/{index,text},model}/**/*.ts', { cwd: fileURLToPath(config.srcDir) }).sort();
        const tools = describeTools(config.srcDir, code);
        if (tools !== null) keeper = keepLatest(join(root, keptFolder, 'search'), tools);
      },
      'astro:server:setup': ({ server }) => {
        const folder = fileURLToPath(new URL('pagefind/', outDir));
        server.middlewares.use((request, response, next) => {
          const path = /\/pagefind\/([\w./-]+)/.exec(request.url ?? '')?.[1];
          const file = path && !path.includes('..') ? join(folder, path) : null;
          if (!file || !existsSync(file) || !statSync(file).isFile()) {
            next();
            return;
          }
          response.setHeader('Content-Type', file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
          createReadStream(file).pipe(response);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const count = await settleBeforeExit(
          indexPages(currentCorpus(root), fileURLToPath(dir), keeper),
          'The search index could not be written: Pagefind broke down. What it printed is above.',
        );
        logger.info(`indexed ${count} entries`);
      },
    },
  };
}

/**
 * Write the search index of a corpus into the folder that its pages were built into. The parts that would be the same as
 * in the last build are taken from there.
 *
 * @returns how many entries were indexed
 * @throws with the cause when the index cannot be written or would be empty
 */
async function indexPages(corpus: Corpus, folder: string, keeper?: LatestKeeper): Promise<number> {
  try {
    const plan = currentPlan();
    const { stories, ...rest } = readDocuments(
      corpus,
      (path) => readFileSync(join(folder, path, 'index.html'), 'utf8'),
      plan?.kept.map(({ outline: { id, path }, found }) => {
        return { path, found, read: () => readKeptDocuments(plan.folder, id) };
      }),
    );
    const count = await writeIndex(stories, join(folder, 'pagefind'), {
      ...rest,
      ...(keeper && { keep: keeper.keep }),
    });
    await keeper?.forgetOthers();
    return count;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The search index could not be written: ${reason}`, { cause });
  }
}
