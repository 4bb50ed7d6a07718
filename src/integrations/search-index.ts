import { createReadStream, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parseArticleText } from '../corpus/article-text.ts';
import { readCorpus, type Corpus } from '../corpus/read-corpus.ts';
import { readStory } from '../corpus/read-story.ts';
import { pickLanguage } from '../model/languages.ts';
import { storyRecords, storySpellings } from '../search/story-records.ts';
import { writeIndex } from '../search/write-index.ts';

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
        const count = await indexCorpus(readCorpus(root), join(fileURLToPath(dir), 'pagefind'));
        logger.info(`indexed ${String(count)} entries`);
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
export async function indexCorpus(corpus: Corpus, folder: string): Promise<number> {
  const story = readStory(corpus);
  const choice = pickLanguage(story.site.language);
  if (!choice.ok) throw new Error(`There are no words for the language "${story.site.language}".`);
  const records = storyRecords(story, choice.language, readAnalyses(corpus));
  try {
    const { documents } = await writeIndex(records, folder, {
      language: story.site.language,
      spellings: storySpellings(story, corpus.spellings),
    });
    return documents;
  } catch (cause) {
    throw new Error(
      `The search index could not be written: ${cause instanceof Error ? cause.message : String(cause)}`,
      {
        cause,
      },
    );
  }
}

/** The text of each claim's analysis, a paragraph a line. */
function readAnalyses(corpus: Corpus): Map<string, string> {
  return new Map(
    corpus.claims.map(({ id, body }) => {
      const { text, blocks } = parseArticleText(body);
      return [id, blocks.map(({ start, end }) => text.slice(start, end)).join('\n')];
    }),
  );
}
