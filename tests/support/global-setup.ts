import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite, crocus, makeSite, projectRoot } from './build-site.ts';
import { startBuilders } from './builders.ts';
import { writeCrowdedContent } from './crowded-content.ts';
import { findChromium } from './find-chromium.ts';
import { serveSite, type ServedSite } from './serve-site.ts';

/** The base path of the site that is built to be served below one. */
const basePath = '/some/base/';

/** Where the site at the root is built, in a process of its own: another build, elsewhere, must give the same bytes. */
const setting = { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' };

/** The copy for the disk is made of one site. */
const withCopy = { SITE_HOSTS: 'nginx,caddy,folder' };

/** How many entries the site of many has. */
const crowd = { articles: 40, claims: 60 };

/**
 * Builds a whole publication twice, at the root and below a base path, and one with many entries and the page of all
 * components: the first is served by nginx and the second by Caddy, where they are there, the third as `npm run preview`
 * does. Where only unit tests run, nothing is built.
 */
export default async function setUp({ vitest, provide }: TestProject): Promise<(() => Promise<void>) | undefined> {
  const names = vitest.projects.map(({ name }) => name);
  if (!names.includes('site') && !names.includes('browser')) return undefined;
  rmSync(join(projectRoot, '.cache/tests'), { recursive: true, force: true });
  if (names.includes('browser')) provide('chromium', findChromium());
  const endBuilders = await startBuilders();
  const [atRoot, belowBase, crowded] = await Promise.all([
    serveSite(makeSite({ from: crocus }), { env: setting, server: 'nginx', build: buildSite }),
    serveSite(makeSite({ from: crocus }), { base: basePath, server: 'caddy', env: withCopy }),
    serveSite(makeSite({ files: writeCrowdedContent(crowd) }), { env: { DESIGN_PAGE: '1' } }),
  ]);
  provide('site', atRoot.served);
  provide('siteBelowBase', belowBase.served);
  provide('crowdedSite', crowded.served);
  return async () => {
    endBuilders();
    await Promise.all([atRoot.close(), belowBase.close(), crowded.close()]);
  };
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** The path of a Chromium; for the project `browser`. */
    chromium: string;
    /** A whole publication at the root of its host. */
    site: ServedSite;
    /** The same below a base path. */
    siteBelowBase: ServedSite;
    /** A site with many entries, and the page that shows every component. */
    crowdedSite: ServedSite;
  }
}
