import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'hast';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browser } from '../../src/messages/en.ts';
import { buildSite, type Site } from '../support/build-site.ts';
import { attribute, flatten, listFiles, readPages } from '../support/built-site.ts';
import { makePseudoSite } from '../support/pseudo/make-site.ts';

/** What of the content no reader meets as it stands: the names of fields, and values for which the messages have words. */
const unsaid = /^[\s-]*(?:(?:kind|voice|relation|qualifier|display|is|basis): .*$|\w+:(?=\s|$))/gm;

let site: Site;
let content: string;

beforeAll(async () => {
  site = makePseudoSite('en-XA');
  const { ok, output } = await buildSite(site);
  expect(ok, output).toBe(true);
  content = listFiles(join(site.root, 'content'))
    .map((file) => flatten(readFileSync(join(site.root, 'content', file), 'utf8').replace(unsaid, '')))
    .join('\n');
});

afterAll(() => {
  site.remove();
});

test('Every word on a page is one of the messages or of the content', () => {
  const pages = readPages(site.dist);
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.flatMap(({ path, tree }) => listTexts(tree).flatMap((text) => findForeign(text, path)))).toEqual([]);
});

test.each(['feed.xml', 'timeline.ics', 'timeline.json', 'manifest.webmanifest'])(
  'Every word of %s is one of the messages or of the content',
  (file) => {
    const source = readFileSync(join(site.dist, file), 'utf8');
    expect(listWords(file, source).flatMap((text) => findForeign(text, file))).toEqual([]);
  },
);

test('No script has a word of the English table', () => {
  const scripts = listFiles(site.dist)
    .filter((file) => file.endsWith('.js') && !file.startsWith('pagefind/'))
    .map((file) => readFileSync(join(site.dist, file), 'utf8'))
    .join('\n');
  const sentences = [...listStrings(browser)].filter((text) => text.includes(' '));
  expect(sentences.length).toBeGreaterThan(5);
  expect(sentences.filter((sentence) => scripts.includes(sentence))).toEqual([]);
});

/** What a reader meets of a page: its texts, and the attributes that are read out or shown. */
function listTexts(node: Nodes): string[] {
  if (node.type === 'text') return [node.value];
  if (node.type !== 'element' && node.type !== 'root') return [];
  if (node.type === 'root') return node.children.flatMap(listTexts);
  if (['script', 'style'].includes(node.tagName)) return [];
  const names = ['alt', 'title', 'ariaLabel', 'ariaDescription', 'placeholder', 'label', 'summary'];
  const isWords = /description|title|alt|site_name/.test(
    attribute(node, 'property') ?? attribute(node, 'name') ?? '',
  );
  return [
    ...names.flatMap((name) => attribute(node, name) ?? []),
    ...(node.tagName === 'meta' && isWords ? [attribute(node, 'content') ?? ''] : []),
    ...node.children.flatMap(listTexts),
  ];
}

function listWords(file: string, source: string): string[] {
  return [source];
}

/**
 * What of a text is neither accented, as the messages are, nor stands in the content, an address aside: its runs of plain
 * letters between any two signs.
 */
function findForeign(text: string, where: string): string[] {
  return flatten(text)
    .replace(/https?:\S+/g, '')
    .split(/[^A-Za-z0-9 ’'-]+/)
    .filter((run) => /[a-z]{2}/i.test(run) && !content.includes(run.trim()))
    .map((run) => `${where}: “${run.trim()}” in “${flatten(text)}”`);
}

function* listStrings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* listStrings(inner);
}
