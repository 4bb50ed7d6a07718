import { preview } from 'astro';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite, makeSite, projectRoot, type Site } from './build-site.ts';
import { findChromium } from './find-chromium.ts';

/** The base path of the site that is built to be served below one. */
const basePath = '/some/base/';

/**
 * Builds the real site twice, at the root and below a base path, and serves both as `npm run preview` does. Where only
 * unit tests run, nothing is built.
 */
export default async function setUp({ vitest, provide }: TestProject): Promise<(() => Promise<void>) | undefined> {
  const names = vitest.projects.map(({ name }) => name);
  if (!names.includes('site') && !names.includes('browser')) return undefined;
  rmSync(join(projectRoot, '.cache/tests'), { recursive: true, force: true });
  if (names.includes('browser')) provide('chromium', findChromium());
  const [atRoot, belowBase] = await Promise.all([serveSite('/'), serveSite(basePath)]);
  provide('site', atRoot.served);
  provide('siteBelowBase', belowBase.served);
  return async () => {
    await Promise.all([atRoot.close(), belowBase.close()]);
  };
}

async function serveSite(base: string): Promise<{ served: ServedSite; close: () => Promise<void> }> {
  const site = makeSite({ from: '.' });
  await requireBuild(site, base);
  // Port 0 asks the system for a free one.
  const server = await preview({ root: site.root, base, server: { port: 0 }, logLevel: 'silent' });
  return {
    served: { dist: site.dist, base, url: `http://localhost:${String(server.port)}${base}` },
    close: async () => {
      await server.stop();
      site.remove();
    },
  };
}

async function requireBuild(site: Site, base: string): Promise<void> {
  const { ok, output } = await buildSite(site, { BASE_PATH: base });
  if (!ok) throw new Error(`The site could not be built with the base path "${base}".\n${output}`);
}

export interface ServedSite {
  /** The folder that it was built into. */
  dist: string;
  /** Its base path, with a slash at both ends. */
  base: string;
  /** The address of its home page. */
  url: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** The path of a Chromium; for the project `browser`. */
    chromium: string;
    /** The real site at the root of its host. */
    site: ServedSite;
    /** The real site below a base path. */
    siteBelowBase: ServedSite;
  }
}
