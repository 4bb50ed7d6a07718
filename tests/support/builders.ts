import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import {
  astroOptions,
  buildSite,
  cleanEnvironment,
  origin,
  projectRoot,
  type BuildResult,
  type Site,
} from './build-site.ts';

/** Where the ports of the builders stand, for the processes that the tests run in. */
const variable = 'TEST_BUILDERS';

/**
 * Start a process that builds sites for each core.
 *
 * @returns ends them
 */
export async function startBuilders(): Promise<() => void> {
  const builders = Array.from({ length: availableParallelism() }, () =>
    fork(join(projectRoot, 'tests/support/run-builder.ts'), { cwd: projectRoot, env: cleanEnvironment() }),
  );
  const addresses = await Promise.all(builders.map(async (one) => ((await once(one, 'message')) as [AddressInfo])[0]));
  process.env[variable] = addresses.map(({ port }) => port).join(' ');
  return () => {
    for (const builder of builders) builder.kill();
  };
}

/**
 * Build a site as `buildSite` does, in a process that has built others and goes on to build more: twice as fast. A site
 * whose content is built before and after a change has to have a process of its own.
 */
export async function buildWarm(site: Site, env: Record<string, string> = {}): Promise<BuildResult> {
  const ports = process.env[variable]?.split(' ');
  if (!ports) return buildSite(site, env);
  // Each worker of the tests has a builder of its own.
  const port = ports[Number(process.env['VITEST_POOL_ID'] ?? asked++) % ports.length] ?? '';
  const response = await fetch(`http://localhost:${port}`, {
    method: 'POST',
    body: JSON.stringify({ options: astroOptions(site), env: { SITE_URL: origin, ...env } }),
  });
  return (await response.json()) as BuildResult;
}

let asked = 0;
