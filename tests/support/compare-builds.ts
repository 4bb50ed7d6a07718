import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite, makeSite, type Site } from './build-site.ts';
import { listFiles } from '../../src/site/list-files.ts';

/**
 * Builds a site from what earlier builds of it have kept, and a copy of it from nothing, and compares the two byte for
 * byte. What says from which commit they were built is the same of both.
 *
 * @returns the files that differ, or that only one has
 * @throws where a build fails
 */
export async function compareWithClean(site: Site): Promise<string[]> {
  const copy = makeSite();
  try {
    for (const folder of ['content', 'src', 'public', 'astro.config.mjs'])
      if (existsSync(join(site.root, folder)))
        cpSync(join(site.root, folder), join(copy.root, folder), { recursive: true });
    await build(site, batchSize);
    await build(copy, Number.MAX_SAFE_INTEGER);
    const files = new Set([site, copy].flatMap(({ dist }) => listFiles(dist)));
    return [...files].filter((file) => {
      const [one, other] = [site, copy].map(({ dist }) => join(dist, file));
      if (!one || !other || !existsSync(one) || !existsSync(other)) return true;
      return !readFileSync(one).equals(readFileSync(other));
    });
  } finally {
    copy.remove();
  }
}

async function build(site: Site, size: number): Promise<void> {
  const { ok, output } = await buildSite(site, {}, [], { batchSize: size });
  if (!ok) throw new Error(output);
}

/** In bytes, so that a few stories of a few articles are more than one batch. */
export const batchSize = 20_000;
