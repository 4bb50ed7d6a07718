import { createReadStream, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { settleBeforeExit } from './settle-before-exit.ts';

/**
 * Index the built pages with Pagefind, after Astro's build. A site without its search index is not built: what goes
 * wrong is thrown with its cause. In development the index of the last build is served.
 */
export function searchIndex(): AstroIntegration {
  let outDir: URL;
  return {
    name: 'claimline:search-index',
    hooks: {
      'astro:config:setup': ({ config }) => {
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
        const pages = await settleBeforeExit(
          indexFolder(fileURLToPath(dir)),
          'The search index could not be written: Pagefind broke down. What it printed is above.',
        );
        logger.info(`indexed ${String(pages)} pages`);
      },
    },
  };
}

/**
 * Write the search index of a built site into its `pagefind/` folder.
 *
 * @returns how many pages were indexed
 * @throws when Pagefind reports an error or finds no page
 */
export async function indexFolder(folder: string): Promise<number> {
  try {
    const { index, errors } = await pagefind.createIndex();
    if (!index) throw new Error(errors.join('\n'));
    const added = await index.addDirectory({ path: folder });
    if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
    if (added.page_count === 0) throw new Error(`no page in ${folder} has an element with data-pagefind-body`);
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
    return added.page_count;
  } catch (cause) {
    throw new Error(
      `The search index could not be written: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
  } finally {
    await pagefind.close();
  }
}
