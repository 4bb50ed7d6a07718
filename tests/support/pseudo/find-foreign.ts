import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../build-site.ts';
import { flatten, listFiles } from '../built-site.ts';

/**
 * Make a function that finds what of a text is neither accented, as the messages of a pseudo-language are, nor stands in
 * the site's content: its runs of plain letters between any two signs or figures. Addresses are passed over.
 */
export function createForeignFinder(site: Site): (text: string) => string[] {
  const folder = join(site.root, 'content');
  const content = listFiles(folder)
    .map((file) => flatten(readFileSync(join(folder, file), 'utf8').replace(unsaid, '')))
    .join('\n');
  return (text) =>
    text
      .replace(/https?:\S+/g, '')
      .split(/[^A-Za-z\s’'-]+/)
      .map(flatten)
      .filter((run) => /[a-z]{2}/i.test(run) && !content.includes(run))
      .map((run) => `“${run}” in “${flatten(text)}”`);
}

/** What of the content no reader meets as it stands: the names of fields, and values for which the messages have words. */
const unsaid = /^[\s-]*(?:(?:kind|voice|relation|qualifier|display|is|basis): .*$|\w+:(?=\s|$))/gm;
