import type { Image, Nodes, Parents, Root, RootContent } from 'mdast';
import { phrasing } from 'mdast-util-phrasing';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

import { flattenSpace } from '../model/passages/article-text.ts';
import { cleanCharacters } from './clean-characters.ts';
import { isDateLine, readIsoDay } from './find-date-line.ts';
import { findBoilerplate } from './find-boilerplate.ts';
import { dateWhy, headlineWhy, kickerWhy, type Known, knowDate, type Reading, takeAuthor } from './source-reading.ts';
import type { Removal } from './removal.ts';

/**
 * Makes a Markdown tree into article text, in place. Headings stay as they are, but that none is of the first level,
 * which is the page's title. Pictures, comments, boilerplate, a leading date and the headline are taken out and listed;
 * a link that does not lead to an address of its own (`javascript:`, `/news`) leaves its words. `title` is the
 * headline, if it is known.
 */
export function readTree(tree: Nodes, removed: Removal[], known: Known, title: string | undefined): Reading {
  const root: Root = tree.type === 'root' ? tree : { type: 'root', children: [tree as RootContent] };
  cleanTexts(root, removed);
  unwrapLinks(root);
  takeUnread(root, removed);
  separateBlocks(root);
  collapseTexts(root);
  takeBlocks(root, removed, findBoilerplate);
  takeOpening(root, removed, known, title);
  lowerHeadings(root);
  return { root, removed, known };
}

/** What is invisible may be written as a reference, which the source does not show. */
function cleanTexts(root: Root, removed: Removal[]): void {
  visit(root, ['text', 'inlineCode', 'code'], (node) => {
    if (!('value' in node)) return;
    const cleaned = cleanCharacters(node.value);
    node.value = cleaned.text;
    removed.push(...cleaned.removed);
  });
}

function unwrapLinks(root: Root): void {
  visit(root, ['link', 'linkReference'], (node, index, parent: Parents | undefined) => {
    if (!parent || index === undefined || (node.type === 'link' && /^(?:https?|mailto):/i.test(node.url)))
      return undefined;
    parent.children.splice(index, 1, ...(node as Parents).children);
    return [SKIP, index];
  });
}

function takeUnread(root: Root, removed: Removal[]): void {
  visit(root, ['image', 'imageReference', 'html'], (node, index, parent: Parents | undefined) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'html')
      removed.push({ text: flattenSpace(node.value), why: 'a comment that the page does not show' });
    else
      removed.push({
        text: flattenSpace((node as Image).alt ?? '') || 'a picture without a description',
        why: 'a picture; an article holds words only',
      });
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

/**
 * Keeps lines and blocks apart, since words in the wrong place are written without their escapes and would be code: a list
 * or code block within a line (a heading, a table's cell) becomes words, and a stray word between blocks a paragraph.
 */
function separateBlocks(root: Root): void {
  visit(root, (node) => {
    if (!('children' in node)) return;
    const parent = node as { children: Nodes[] };
    if (phrasing(node) || lines.has(node.type))
      parent.children = parent.children.map((child) =>
        phrasing(child) ? child : { type: 'text', value: ` ${flattenSpace(toString(child))} ` },
      );
    else
      parent.children = parent.children.map((child) =>
        phrasing(child) ? { type: 'paragraph', children: [child] } : child,
      );
  });
}

const lines: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/** White space collapses as a page shows it, and none is left at the ends of a block. Code within a line is words. */
function collapseTexts(root: Root): void {
  visit(root, ['text', 'inlineCode'], (node, index, parent: Parents | undefined) => {
    if (!parent || index === undefined || !('value' in node)) return;
    parent.children[index] = { type: 'text', value: node.value.replace(/\s+/gu, ' ') };
  });
  visit(root, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return;
    const first = node.children[0];
    if (first?.type === 'text') first.value = first.value.trimStart();
    const last = node.children.at(-1);
    if (last?.type === 'text') last.value = last.value.trimEnd();
  });
}

/** Takes out each block that is nothing but boilerplate, and each that is empty, and what is empty without them. */
function takeBlocks(parent: Parents, removed: Removal[], findWhy: (text: string) => string | undefined): void {
  const kept = (parent.children as RootContent[]).filter((node) => {
    if (node.type === 'thematicBreak' || node.type === 'code') return true;
    const text = flattenSpace(toString(node));
    const isBlock = node.type === 'paragraph' || node.type === 'heading';
    if (text === '') return false;
    const why = isBlock || node.type === 'list' ? findWhy(joinItems(node)) : undefined;
    if (why !== undefined) removed.push({ text: joinItems(node), why });
    else if (!isBlock && node.type !== 'table' && 'children' in node) takeBlocks(node, removed, findWhy);
    return why === undefined && ('children' in node ? node.children.length > 0 : true);
  });
  (parent as { children: RootContent[] }).children = kept;
}

/** The text of a block; of a list, its items' texts with a space between, since a share bar is often a list. */
function joinItems(node: RootContent): string {
  return flattenSpace(node.type === 'list' ? node.children.map((item) => toString(item)).join(' ') : toString(node));
}

/** Takes the headline and a date line from the start: the headline as `title` has it, else a heading of the first level. */
function takeOpening(root: Root, removed: Removal[], known: Known, title: string | undefined): void {
  for (let looks = 0; looks < 6; looks += 1) {
    const first = root.children[0];
    if (!first || root.children.length < 2 || (first.type !== 'paragraph' && first.type !== 'heading')) return;
    const text = flattenSpace(toString(first));
    const isTitle = title === undefined ? first.type === 'heading' && first.depth === 1 : text === flattenSpace(title);
    if (isTitle) {
      known.title ??= { value: text, is: 'stated', how: 'the heading of the copy' };
      title = text;
      removed.push({ text, why: headlineWhy });
    } else if (isDateLine(text)) {
      removed.push({ text, why: dateWhy });
      knowDate(known, text, readIsoDay(text));
    } else if (isKicker(text, root.children[1], title)) {
      removed.push({ text, why: kickerWhy });
    } else if (!takeAuthor(text, removed, known)) return;
    root.children.shift();
  }
}

/** A word or two above the headline. */
function isKicker(text: string, next: RootContent | undefined, title: string | undefined): boolean {
  if (text.split(' ').length > 2 || next === undefined) return false;
  const below = flattenSpace(toString(next));
  return title === undefined ? next.type === 'heading' && next.depth === 1 : below === flattenSpace(title);
}

function lowerHeadings(root: Root): void {
  let top = 6;
  visit(root, 'heading', (node) => {
    top = Math.min(top, node.depth);
  });
  if (top > 1) return;
  visit(root, 'heading', (node) => {
    node.depth = Math.min(node.depth + 1, 6) as typeof node.depth;
  });
}
