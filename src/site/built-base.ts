import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The base path that a built site was built for, as its web manifest has it; the root where there is no site.
 *
 * @param dist the folder of the built site
 */
export function readBase(dist: string): string {
  const file = join(dist, 'manifest.webmanifest');
  if (!existsSync(file)) return '/';
  return (JSON.parse(readFileSync(file, 'utf8')) as { scope: string }).scope;
}
