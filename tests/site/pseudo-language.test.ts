import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import type { Nodes as XmlNodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { attribute, readPages } from '../support/built-site.ts';
import { createForeignFinder } from '../support/pseudo/find-foreign.ts';
import { makePseudoSite } from '../support/pseudo/make-site.ts';
import { useSite } from '../support/use-site.ts';

let findForeign: ReturnType<typeof createForeignFinder>;
const site = useSite(() => {
  const made = makePseudoSite('en-XA');
  findForeign = createForeignFinder(made);
  return made;
});

test('Every word on a page is one of the messages or of the content', () => {
  const pages = readPages(site.dist);
  expect(pages.length).toBeGreaterThan(10);
  const found = pages.flatMap(({ path, tree }) =>
    listTexts(tree)
      // On a card for sharing a long quotation is cut.
      .flatMap((text) => findForeign(text, text.includes('[…]')))
      .map((words) => `${path}: ${words}`),
  );
  expect(found).toEqual([]);
});

test.each([
  ['feed.xml', (source: string) => listLeaves(fromXml(source))],
  ['timeline.ics', listCalendarTexts],
  ['timeline.json', listJsonTexts],
  ['manifest.webmanifest', listJsonTexts],
])('Every word of %s is one of the messages or of the content', (file, list) => {
  const texts = list(readFileSync(join(site.dist, file), 'utf8'));
  expect(texts).not.toEqual([]);
  expect(texts.flatMap((text) => findForeign(text))).toEqual([]);
});

/** What a reader meets of a page: its texts, and the attributes that are read out or shown. */
function listTexts(node: Nodes): string[] {
  if (node.type === 'text') return [node.value];
  if (node.type !== 'element' && node.type !== 'root') return [];
  if (node.type === 'root') return node.children.flatMap(listTexts);
  // Names of files, and programs, are of no language; the title of an empty span of COinS is for programs too.
  if (['script', 'style'].includes(node.tagName) || attribute(node, 'translate') === 'no') return [];
  if (attribute(node, 'className') === 'Z3988') return [];
  // Words with marks among them are read as one, and so are those with words of another article's beside them.
  const isMark = (child: Nodes) =>
    child.type === 'element' && (child.tagName === 'mark' || attribute(child, 'dataC') !== undefined);
  if (node.children.some(isMark)) return [toString(node)];
  const names = ['alt', 'title', 'ariaLabel', 'ariaDescription', 'placeholder', 'label', 'summary'];
  const isWords = /description|title|alt|site_name/.test(attribute(node, 'property') ?? attribute(node, 'name') ?? '');
  return [
    ...names.flatMap((name) => attribute(node, name) ?? []),
    ...(node.tagName === 'meta' && isWords ? [attribute(node, 'content') ?? ''] : []),
    ...node.children.flatMap(listTexts),
  ];
}

/** The texts of an XML document. */
function listLeaves(node: XmlNodes): string[] {
  if (node.type === 'text') return [node.value];
  return 'children' in node ? node.children.flatMap(listLeaves) : [];
}

/** The values of an iCalendar file that a calendar shows. */
function listCalendarTexts(source: string): string[] {
  const lines = source.replaceAll(/\r?\n[ \t]/g, '').split(/\r?\n/);
  const shown = /^(?:NAME|SUMMARY|DESCRIPTION|CATEGORIES|X-WR-CALNAME|X-WR-CALDESC)[^:]*:(.*)$/;
  return lines.flatMap((line) => shown.exec(line)?.[1]?.replaceAll(/\\n/g, '\n').replaceAll('\\', '') ?? []);
}

/** The texts of a JSON file that a reader is shown, HTML among them. */
function listJsonTexts(source: string): string[] {
  const texts: string[] = [];
  JSON.parse(source, (key, value: unknown) => {
    if (typeof value === 'string' && ['headline', 'text', 'name', 'description', 'display_date', 'group'].includes(key))
      texts.push(value);
    return value;
  });
  return texts.flatMap((text) => listTexts(fromHtml(text, { fragment: true })));
}
