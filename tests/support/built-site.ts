import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { listFiles } from '../../src/site/list-files.ts';

/** Every page of a built site, in the order of their paths. */
export function readPages(dist: string): BuiltPage[] {
  return listFiles(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(dist, file));
}

/** One page of a built site. It is parsed once for many tests, which must leave its tree as it is. */
export function readPage(dist: string, file: string): BuiltPage {
  const html = readFileSync(join(dist, file), 'utf8');
  const known = parsed.get(join(dist, file));
  if (known?.html === html) return known;
  const page = { file, path: file.replace(/(^|\/)index\.html$/, '$1'), html, tree: fromHtml(html) };
  parsed.set(join(dist, file), page);
  const [oldest] = parsed.keys();
  if (parsed.size > mostParsed && oldest !== undefined) parsed.delete(oldest);
  return page;
}

const parsed = new Map<string, BuiltPage>();

/** As many as the largest sites have that the tests look at more than once; more would fill the memory. */
const mostParsed = 400;

/** Every element below a node for which a test holds, in the order of the page. */
export function findAll(node: Nodes, test: (element: Element) => boolean): Element[] {
  if (node.type !== 'element' && node.type !== 'root') return [];
  const own = node.type === 'element' && test(node) ? [node] : [];
  return [...own, ...node.children.flatMap((child) => findAll(child, test))];
}

/** The first of them, which must be there. */
export function findOne(node: Nodes, test: (element: Element) => boolean): Element {
  const [first] = findAll(node, test);
  if (!first) throw new Error('The page has no such element.');
  return first;
}

/** Elements by tag. */
export function byTag(...tags: string[]): (element: Element) => boolean {
  return (element) => tags.includes(element.tagName);
}

/** The text of a node, every run of white space as one space. */
export function textOf(node: Nodes): string {
  return flatten(toString(node));
}

/** The same without that of some elements. */
export function textWithout(node: Nodes, isLeftOut: (element: Element) => boolean): string {
  return findAll(node, isLeftOut).reduce((text, part) => text.replace(textOf(part), ''), textOf(node));
}

/** A text with every run of white space as one space and none at its ends. */
export function flatten(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** An attribute's value as text; undefined where it is not there. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

export interface BuiltPage {
  /** Its file, from the folder of the site. */
  file: string;
  /** Its address, from the base path: empty for the home page. */
  path: string;
  html: string;
  tree: Root;
}
