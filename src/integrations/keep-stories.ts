import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { currentPlan } from '../build/build-plan.ts';
import { keepStory, layStory } from '../build/kept-stories.ts';
import { currentCorpus } from '../corpus/current-corpus.ts';
import { listRenamedOf } from '../corpus/list-renamed.ts';
import { readStory } from '../corpus/read-story.ts';
import { getLanguage } from '../messages/languages.ts';
import { outlineStory } from '../model/story/across.ts';
import { outlineDocument } from '../search/index/found-documents.ts';
import { readStoryDocuments } from '../search/index/story-documents.ts';
import { listFeedEntries } from '../sharing/feed.ts';
import { sumOf } from '../site/checksums.ts';
import { listOutwardLinks } from './check-links.ts';
import { listFiles } from '../site/list-files.ts';

/**
 * Keeps the pages of the stories that were made, with what the rest of the site must know of each, for a build to come;
 * and puts those of the others, as they were kept, among the pages of the site. Must come after what changes a page of a
 * story, and before what is made of all pages.
 */
export function keepStories(): AstroIntegration {
  let root: string;
  let base: string;
  return {
    name: 'claimline:keep-stories',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, pages }) => {
        const plan = currentPlan();
        if (!plan) return;
        const { folder } = plan;
        const site = fileURLToPath(dir);
        for (const corpus of currentCorpus(root).stories) {
          const key = plan.keys[corpus.id];
          if (key === undefined) continue;
          const files = readFiles(site, corpus.id);
          const story = readStory(corpus);
          const language = getLanguage(story.site.language);
          const documents = readStoryDocuments(story, {
            language,
            isOneOfMany: true,
            readPage: (path) => readFileSync(join(site, path, 'index.html'), 'utf8'),
          });
          await keepStory(folder, site, {
            key,
            outline: outlineStory(story, language.t),
            feed: listFeedEntries(story, language.t),
            documents,
            found: documents.map(outlineDocument),
            files: files.map(([path, bytes]) => ({ path, sum: sumOf(bytes) })),
            links: listOutwardLinks(files, base),
            pages: pages.flatMap(({ pathname }) => (pathname.startsWith(`${corpus.id}/`) ? pathname : [])),
            renamed: listRenamedOf(corpus),
          });
        }
        if (plan.isBatch) return;
        for (const head of plan.kept) layStory(folder, head, site);
      },
    },
  };
}

/** The files of a story's pages, and of the pictures with which they are shared. */
function readFiles(site: string, id: string): [path: string, bytes: Buffer][] {
  const paths = ['', 'social/'].map((folder) => `${folder}${id}`);
  const listed = paths.flatMap((path) => listFiles(join(site, path)).map((file) => `${path}/${file}`));
  return listed.map((path) => [path, readFileSync(join(site, path))]);
}
