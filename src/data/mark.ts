import { readFileSync } from 'node:fs';
import { publicDir } from 'astro:config/server';

/**
 * The site's icon, as SVG: the one file from which every other icon is drawn.
 *
 * @throws where there is no `public/favicon.svg`
 */
export function readMark(): string {
  const file = new URL('favicon.svg', publicDir);
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Error(`There is no ${file.pathname}. Put the site’s icon there, as a square SVG.`, { cause });
  }
}
