import { afterAll, beforeAll, expect } from 'vitest';
import type { Site } from './build-site.ts';
import { buildWarm } from './builders.ts';

/**
 * A site for the tests of a file, or of a group of them: it is built before them and taken away after them.
 *
 * @param make makes the folder that holds its content
 * @param env what is set in the environment of the build
 * @returns the site, of which nothing can be asked before the tests
 */
export function useSite(make: () => Site | Promise<Site>, env: Record<string, string> = {}): UsedSite {
  let site: Site;
  let printed: string;
  beforeAll(async () => {
    site = await make();
    const { ok, output } = await buildWarm(site, env);
    expect(ok, output).toBe(true);
    printed = output;
  }, 180_000);
  afterAll(() => site.remove());
  return {
    get root() {
      return site.root;
    },
    get dist() {
      return site.dist;
    },
    get printed() {
      return printed;
    },
  };
}

interface UsedSite extends Readonly<Pick<Site, 'root' | 'dist'>> {
  /** All that was printed while it was built. */
  readonly printed: string;
}
