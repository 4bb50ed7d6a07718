import { preview } from 'astro';
import { astroOptions, buildSite, type Site } from './build-site.ts';

/**
 * Builds a site and serves it as `npm run preview` does.
 *
 * @param site the folder that holds its content. It is taken away on closing.
 * @param base its base path, with a slash at both ends
 * @param env what is set in the environment of the build
 * @throws with all that the build printed, where it fails
 */
export async function serveSite(
  site: Site,
  { base = '/', env = {} }: { base?: string; env?: Record<string, string> } = {},
): Promise<Serving> {
  const { ok, output } = await buildSite(site, { ...env, BASE_PATH: base });
  if (!ok) throw new Error(`The site could not be built with the base path "${base}".\n${output}`);
  // Port 0 asks the system for a free one.
  const server = await preview({ ...astroOptions(site), server: { port: 0 }, logLevel: 'silent' });
  return {
    served: { dist: site.dist, base, url: `http://localhost:${String(server.port)}${base}` },
    close: async () => {
      await server.stop();
      site.remove();
    },
  };
}

export interface Serving {
  served: ServedSite;
  close: () => Promise<void>;
}

export interface ServedSite {
  /** The folder that it was built into. */
  dist: string;
  /** Its base path, with a slash at both ends. */
  base: string;
  /** The address of its home page. */
  url: string;
}
