import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import { serveFolders } from './serve-folder.ts';

/**
 * Opens a page in Chromium with the search engine over an index, under a base path, as the site will: the engine is
 * bundled and minified, and `createSearch` waits for a call as `window.openEngine()`.
 */
export async function openEngine(indexFolder: string): Promise<EnginePage> {
  const scripts = await mkdtemp(path.join(tmpdir(), 'claimline-engine-'));
  await build({
    entryPoints: [path.resolve(import.meta.dirname, '../../src/search/engine.ts')],
    outfile: path.join(scripts, 'engine.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2024',
  });
  const server = await serveFolders({ [`${BASE}pagefind/`]: indexFolder, [`${BASE}scripts/`]: `${scripts}/` });
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  const openPage = async (): Promise<Page> => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${server.origin}${BASE}`);
    await page.evaluate(async (base) => {
      const { createSearch } = (await import(
        `${base}scripts/engine.js`
      )) as typeof import('../../src/search/engine.ts');
      Object.assign(window, { engine: createSearch({ base }) });
    }, BASE);
    return page;
  };
  return {
    page: await openPage(),
    openPage,
    close: async () => {
      await browser.close();
      await server.close();
      await rm(scripts, { recursive: true });
    },
  };
}

const BASE = '/sub/';
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

export interface EnginePage {
  /** A page that holds the engine as `window.engine`. */
  page: Page;
  /** Opens another, with nothing cached. */
  openPage: () => Promise<Page>;
  close: () => Promise<void>;
}
