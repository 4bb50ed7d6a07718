import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFiles } from '../site/list-files.ts';

/**
 * Name, in each built page's policy, the hashes of the styles that are written into it. The styles stand in the pages,
 * since a slow connection draws a page sooner where it need not ask for a second file.
 */
export function hashStyles(): AstroIntegration {
  return {
    name: 'claimline:hash-styles',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of listFiles(folder).filter((name) => name.endsWith('.html'))) {
          const path = join(folder, file);
          await writeFile(path, addHashes(await readFile(path, 'utf8')));
        }
      },
    },
  };
}

/**
 * A page with the hashes of its styles in its policy.
 *
 * @throws where the page has styles and no policy to name them in
 */
export function addHashes(html: string): string {
  const hashes = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(
    ([, css = '']) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
  );
  if (hashes.length === 0) return html;
  const policy = "style-src 'self'";
  if (!html.includes(policy))
    throw new Error(`The page’s policy lacks "${policy}", so its styles cannot be named in it.`);
  return html.replace(policy, [policy, ...new Set(hashes)].join(' '));
}
