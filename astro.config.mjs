import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { currentPlan } from './src/build/build-plan.ts';
import { checkContent } from './src/integrations/check-content.ts';
import { checkLinks } from './src/integrations/check-links.ts';
import { compressFilesOnRequest } from './src/integrations/compress-files.ts';
import { designPage } from './src/integrations/design-page.ts';
import { editorsDesk } from './src/integrations/desk.ts';
import { editorSchemas } from './src/integrations/editor-schemas.ts';
import { hashStyles } from './src/integrations/hash-styles.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { keepStories } from './src/integrations/keep-stories.ts';
import { licences } from './src/integrations/licences.ts';
import { preloadModules } from './src/integrations/preload-modules.ts';
import { renamedPages } from './src/integrations/renamed-pages.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { siteAddress } from './src/integrations/site-address.ts';
import { siteLanguage } from './src/integrations/site-language.ts';
import { subsetFonts } from './src/integrations/subset-fonts.ts';
import { swapOutput } from './src/integrations/swap-output.ts';
import { checksums } from './src/integrations/write-sums.ts';
import { alignCells } from './src/mdx/align-cells.ts';
import { nameArticlesInBodies } from './src/mdx/name-articles.ts';
import { placeBody } from './src/mdx/place-body.ts';

const address = siteAddress();

export default defineConfig({
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  markdown: {
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkGfm, nameArticlesInBodies],
      rehypePlugins: [alignCells, [placeBody, { readBase: () => address.current().base }]],
    }),
    syntaxHighlight: false,
  },
  build: { inlineStylesheets: 'always' },
  // Scripts are files of their own, so that the policy in the pages' head need not name the hash of each.
  vite: {
    build: { assetsInlineLimit: 0, rolldownOptions: { onLog: passLog } },
    // A batch of stories is made in a folder of its own, from which a link leads to the source.
    resolve: { preserveSymlinks: currentPlan()?.isBatch === true },
  },
  // Astro’s editor extension completes front matter from the schemas that this writes into .astro/collections/.
  experimental: { contentIntellisense: true },
  integrations: [
    checkContent(),
    address.integration,
    renamedPages(),
    editorSchemas(),
    siteLanguage(),
    mdx(),
    designPage(),
    editorsDesk(),
    subsetFonts(),
    preloadModules(),
    hashStyles(),
    keepStories(),
    ...(currentPlan()?.isBatch ? [] : ofSite()),
  ],
});

/** What is made of all pages, and of no batch of them. */
function ofSite() {
  return [
    ofAllPages(
      sitemap({
        // What claims said before is not what is to be found.
        filter: (page) => !/\/(?:search|(?:claims|cards)\/[^/]+\/\d{4}-\d{2}-\d{2}(?:-\d+)?)\/$/.test(page),
        namespaces: { news: false, xhtml: false, image: false, video: false },
      }),
    ),
    searchIndex(),
    licences(),
    checkLinks(),
    compressFilesOnRequest(),
    hostFiles(address.current),
    checksums(),
    swapOutput(),
  ];
}

/** Astro's own directive in every MDX module is reported as if it were a mistake. Can go when Astro no longer writes it. */
function passLog(level, log, report) {
  if (log.code === 'MODULE_LEVEL_DIRECTIVE' && log.message.includes('"use astro:head-inject"')) return;
  report(level, log);
}

/**
 * Tells an integration, at the end of a build, of the pages that an earlier build made too. Its work is left out where the
 * site has no address; that it has none is said already.
 */
function ofAllPages(integration) {
  const { 'astro:build:done': finish, ...hooks } = integration.hooks;
  const finishAll = (build) => {
    const kept = (currentPlan()?.kept ?? []).flatMap(({ pages }) => pages.map((pathname) => ({ pathname })));
    return address.current().origin === null ? undefined : finish({ ...build, pages: [...build.pages, ...kept] });
  };
  return { ...integration, hooks: { ...hooks, 'astro:build:done': finishAll } };
}
