import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { checkContent } from './src/integrations/check-content.ts';
import { designPage } from './src/integrations/design-page.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { subsetFonts } from './src/integrations/subset-fonts.ts';
import { swapOutput } from './src/integrations/swap-output.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  markdown: {
    processor: unified({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm] }),
    syntaxHighlight: false,
  },
  build: { inlineStylesheets: 'never' },
  // Scripts and styles are files of their own, so that the policy in the pages' head can be one line without hashes.
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [checkContent(), mdx(), designPage(), subsetFonts(), searchIndex(), swapOutput()],
});
