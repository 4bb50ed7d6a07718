import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { attribute, byTag, findAll, readPage } from './built-site.ts';

/**
 * What a page of a built site weighs, in bytes as sent with Brotli: its HTML, the styles that it names, and the scripts
 * that it names with what those import at once. Fonts and pictures are not counted; what is fetched on demand is not.
 */
export function weighPage(dist: string, base: string, file: string): PageWeight {
  const page = readPage(dist, file);
  const toFile = (address: string) =>
    join(dist, new URL(address, `http://site.test${base}`).pathname.slice(base.length));
  const styles = findAll(page.tree, byTag('link')).filter((link) => attribute(link, 'rel') === 'stylesheet');
  const scripts = findAll(page.tree, byTag('script')).flatMap((script) => attribute(script, 'src') ?? []);
  const loaded = new Set<string>();
  for (const script of scripts) addImports(toFile(script), loaded);
  return {
    html: brotliCompressSync(page.html).length,
    css: sum(styles.map((link) => weigh(toFile(attribute(link, 'href') ?? '')))),
    js: sum([...loaded].map(weigh)),
  };
}

/** A script and what it imports at once. */
function addImports(file: string, loaded: Set<string>): void {
  if (loaded.has(file)) return;
  loaded.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, path = ''] of code.matchAll(/(?:from|import)\s*["'](\.\/[^"']+\.js)["']/g)) {
    addImports(join(file, '..', path), loaded);
  }
}

function weigh(file: string): number {
  const weight = weights.get(file) ?? brotliCompressSync(readFileSync(file)).length;
  weights.set(file, weight);
  return weight;
}

/** What styles and scripts weigh, which many pages name. */
const weights = new Map<string, number>();

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

export interface PageWeight {
  html: number;
  css: number;
  js: number;
}
