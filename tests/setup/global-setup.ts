import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { projectRoot } from './build-site.ts';
import { findChromium } from './find-chromium.ts';
import { serveSite, type ServedSite } from './serve-site.ts';

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
  const [atRoot, belowBase] = await Promise.all([serveSite(), serveSite({ base: basePath })]);
  provide('site', atRoot.served);
  provide('siteBelowBase', belowBase.served);
  return async () => {
    await Promise.all([atRoot.close(), belowBase.close()]);
  };
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
