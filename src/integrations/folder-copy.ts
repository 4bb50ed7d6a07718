import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { addHashes } from './hash-styles.ts';
import { listFiles } from '../site/list-files.ts';

/**
 * Writes a copy of a built site that opens from the disk, without a server: every link leads to a file beside it. A
 * browser runs no module from the disk, so scripts are left out, and search with them; the pages show what they show
 * where there is no JavaScript.
 *
 * @param base the path below which the site lives, with a slash at both ends
 */
export async function writeFolderCopy(site: string, copy: string, base: string): Promise<void> {
  for (const file of listFiles(site)) {
    if (/^(?:pagefind|social)\/|\.(?:js|br|gz)$/.test(file)) continue;
    const target = join(copy, file);
    await mkdir(dirname(target), { recursive: true });
    if (!file.endsWith('.html')) await cp(join(site, file), target);
    else await writeFile(target, fitPage(await readFile(join(site, file), 'utf8'), file, base));
  }
}

/**
 * A page for the disk.
 *
 * @param file its path from the folder of the site
 */
export function fitPage(html: string, file: string, base: string): string {
  const fit = (address: string) => toFile(address, file, base);
  const tree = fromHtml(addHashes(html.replaceAll(/(?<=<style[^>]*>).*?(?=<\/style>)/gs, (css) => fitStyle(css, fit))));
  fitChildren(tree, fit);
  return toHtml(tree);
}

function fitStyle(css: string, fit: (address: string) => string): string {
  return css.replaceAll(/(?<=url\()[^)]*/g, fit).replaceAll(/\(scripting:\s*none\)/g, 'all');
}

function fitChildren(node: Root | Element, fit: (address: string) => string): void {
  node.children = (node.children as ElementContent[]).flatMap((child) => {
    if (child.type !== 'element') return child;
    fitChildren(child, fit);
    if (isForServer(child)) return [];
    if (child.tagName === 'noscript') return child.children;
    const { properties } = child;
    for (const name of ['href', 'src', 'action'])
      if (typeof properties[name] === 'string') properties[name] = fit(properties[name]);
    if (properties['httpEquiv']?.toString() === 'refresh')
      properties['content'] = String(properties['content']).replace(/(?<=url=).*/, fit);
    return child;
  }) as Element['children'];
}

/** What a browser would fetch for nothing, or refuse to run. */
function isForServer({ tagName, properties: { src, type, rel } }: Element): boolean {
  if (tagName === 'script') return src !== undefined || type === 'speculationrules';
  return tagName === 'link' && /preload|manifest/.test(String(rel));
}

/** The way from a page to what an address within the site names; any other address as it is. */
function toFile(address: string, from: string, base: string): string {
  if (!address.startsWith(base) || address.startsWith('//')) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address.slice(base.length)) ?? [];
  return posix.relative(posix.dirname(from), path.replace(/(^|\/)$/, '$1index.html')) + rest;
}
