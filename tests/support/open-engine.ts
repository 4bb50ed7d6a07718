import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { serveFolders } from './serve-folder.ts';

const BASE = '/sub/';

/**
 * Opens a page in Chromium with the search engine over an index, under a base path, as the site will: the engine is
 * bundled and minified, and waits for a call as `window.engine`.
 *
 * @param browser a Chromium, which goes on when the engine is closed
 */
export async function openEngine(indexFolder: string, browser: Browser): Promise<EnginePage> {
  const scripts = await mkdtemp(path.join(tmpdir(), 'claimline-engine-'));
  await build({
    stdin: {
      contents: `import { createSearch } from './query/engine.ts'; import { language } from './text/languages/en.ts'; window.engine = createSearch({ base: ${JSON.stringify(BASE)}, language });`,
      resolveDir: path.resolve(import.meta.dirname, '../../src/search'),
    },
    outfile: path.join(scripts, 'engine.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2024',
  });
  const server = await serveFolders({ [`${BASE}pagefind/`]: indexFolder, [`${BASE}scripts/`]: `${scripts}/` });
  const contexts: BrowserContext[] = [];
  const bytes = new WeakMap<Page, number>();
  const openPage = async (): Promise<Page> => {
    const context = await browser.newContext();
    contexts.push(context);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes.set(page, (bytes.get(page) ?? 0) + encodedDataLength);
    });
    await session.send('Network.enable');
    await page.goto(`${server.origin}${BASE}`);
    bytes.set(page, 0);
    await page.addScriptTag({ type: 'module', url: `${BASE}scripts/engine.js` });
    return page;
  };
  return {
    page: await openPage(),
    openPage,
    countBytes: (page) => bytes.get(page) ?? 0,
    close: async () => {
      await Promise.all(contexts.map((context) => context.close()));
      await server.close();
      await rm(scripts, { recursive: true });
    },
  };
}

export interface EnginePage {
  /** A page that holds the engine as `window.engine`. */
  page: Page;
  /** Opens another, with nothing cached. */
  openPage: () => Promise<Page>;
  /** What a page has fetched since it was opened, the engine among it: bytes on the line, with their headers. */
  countBytes: (page: Page) => number;
  close: () => Promise<void>;
}
