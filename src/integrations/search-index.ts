import { createReadStream, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { currentPlan } from '../build/build-plan.ts';
import { currentCorpus } from '../corpus/current-corpus.ts';
import type { Corpus } from '../corpus/read-corpus.ts';
import { readRecords } from '../search/index/read-records.ts';
import { writeIndex } from '../search/index/write-index.ts';
import { settleBeforeExit } from './settle-before-exit.ts';

/**
 * Index the content with Pagefind, after Astro's build. A site without its search index is not built: what goes wrong is
 * thrown with its cause. In development the index of the last build is served.
 */
export function searchIndex(): AstroIntegration {
  let root: string;
  let outDir: URL;
  return {
    name: 'claimline:search-index',
    hooks: {
      'astro:config:setup': ({ config }) => {
        root = fileURLToPath(config.root);
        outDir = config.outDir;
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
          indexCorpus(currentCorpus(root), join(fileURLToPath(dir), 'pagefind')),
          'The search index could not be written: Pagefind broke down. What it printed is above.',
        );
        logger.info(`indexed ${count} entries`);
      },
    },
  };
}

/**
 * Write the search index of a corpus into a folder.
 *
 * @returns how many entries were indexed
 * @throws with the cause when the index cannot be written or would be empty
 */
async function indexCorpus(corpus: Corpus, folder: string): Promise<number> {
  const { records, ...rest } = readRecords(corpus, currentPlan()?.kept);
  try {
    return await writeIndex(records, folder, rest);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The search index could not be written: ${reason}`, { cause });
  }
}
