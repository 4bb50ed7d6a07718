import { preview } from 'astro';
import { getProgram, type HostServer } from './get-program.ts';
import { startServer } from './start-server.ts';
import { astroOptions, type Site } from './build-site.ts';
import { buildWarm } from './builders.ts';

/**
 * Builds a site and serves it as `npm run preview` does, or as a host's own server does with the configuration that the
 * build wrote for it, where there is one on this machine.
 *
 * @param site the folder that holds its content. It is taken away on closing.
 * @param base its base path, with a slash at both ends
 * @param env what is set in the environment of the build
 * @param server the host's server
 * @param build builds it
 * @throws with all that the build printed, where it fails
 */
export async function serveSite(
  site: Site,
  { base = '/', env = {}, server, build = buildWarm }: ServeOptions = {},
): Promise<Serving> {
  const { ok, output } = await build(site, { ...hosted(site), ...env, BASE_PATH: base });
  if (!ok) throw new Error(`The site could not be built with the base path "${base}".\n${output}`);
  const program = server === undefined ? null : getProgram(server);
  if (server !== undefined && program !== null) {
    const { origin, stop } = await startServer(server, program, site.dist);
    return {
      served: { dist: site.dist, base, url: origin + base },
      close: () => {
        stop();
        site.remove();
        return Promise.resolve();
      },
    };
  }
  // Port 0 asks the system for a free one.
  const previewed = await preview({ ...astroOptions(site), server: { port: 0 }, logLevel: 'silent' });
  return {
    served: { dist: site.dist, base, url: `http://localhost:${String(previewed.port)}${base}` },
    close: async () => {
      await previewed.stop();
      site.remove();
    },
  };
}

/** What has a build write the configurations of the servers that tests can start. */
function hosted(site: Site): Record<string, string> {
  return { SITE_HOSTS: 'nginx,caddy', SITE_FOLDER: site.dist };
}

interface ServeOptions {
  base?: string;
  env?: Record<string, string>;
  server?: HostServer;
  build?: typeof buildWarm;
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
