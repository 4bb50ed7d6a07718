import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../build-site.ts';
import { listFiles } from '../../../src/site/list-files.ts';
import { flatten } from '../built-site.ts';

/**
 * Make a function that finds what of a text is neither accented, as the messages of a pseudo-language are, nor stands in
 * the site's content: its runs of plain letters between any two signs or figures. Addresses are passed over. A run must
 * be one of the content's too, so that a word of the language that the content has somewhere is found all the same.
 *
 * @param isPart whether it may also be a part of such a run, as where the text is cut short
 */
export function createForeignFinder(site: Site): (text: string, isPart?: boolean) => string[] {
  const folder = join(site.root, 'content');
  const files = listFiles(folder).map((file) => readFileSync(join(folder, file), 'utf8').replace(unsaid, ''));
  const content = files.map(flatten).join('\n');
  const runs = new Set(files.flatMap((file) => [...file.split('\n'), file].flatMap(listRuns)));
  return (text, isPart = false) =>
    listRuns(text)
      .filter((run) => !(isPart ? content.includes(run) : runs.has(run)))
      .map((run) => `“${run}” in “${flatten(text)}”`);
}

function listRuns(text: string): string[] {
  return text
    .replace(/https?:\S+|\b[a-z-]{2,}(?:\.[a-z-]{2,})+\b/g, '')
    .split(/[^A-Za-z\s’'-]+/)
    .map(flatten)
    .filter((run) => /[a-z]{2}/i.test(run));
}

/** What of the content no reader meets as it stands: comments, names of fields, values for which there are messages. */
const unsaid = /^[\s-]*(?:# .*$|(?:kind|voice|relation|qualifier|display|is|basis): .*$|\w+:(?=\s|$))/gm;
