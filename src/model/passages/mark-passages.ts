import type { Element, ElementContent, Nodes, Root, Text } from 'hast';
import { bisectLeft } from 'd3-array';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { blockAnchor, readRuns } from './article-text.ts';
import { cutTree } from './cut-tree.ts';
import type { Span } from './locate.ts';
import type { ShownText } from './select-shown.ts';

/**
 * Wrap runs of an article's rendered text in elements, across inline tags and where runs overlap or nest. The text
 * content stays what it was, character for character.
 *
 * Where two runs overlap without nesting, the later one is split; only its first piece has the id, each further piece
 * says in `data-of` which one it belongs to.
 *
 * @param html the article, rendered
 * @param marks the runs, with offsets in the text that `readText` gives for the same HTML
 */
export function markPassages(html: string, marks: readonly Mark[]): string {
  return toHtml(markTree(fromHtml(html, { fragment: true }), marks));
}

/**
 * The same, cut into the article's top-level elements, each with the run of the text that it holds, so that notes can
 * stand beside them. Each block gets an id, by which search leads to it.
 *
 * @param shown what of the text may be published; the rest is cut out, and blocks that nothing is left of with it
 * @param prefix what every id begins with, so that two articles can stand on one page; those of the marks stay as they are
 */
export function markBlocks(html: string, marks: readonly Mark[], shown: ShownText, prefix = ''): MarkedBlock[] {
  const tree = fromHtml(html, { fragment: true });
  const { runs, elements } = readRuns(tree);
  for (const [index, element] of elements.entries()) if (element) element.properties['id'] ??= blockAnchor(index);
  if (prefix !== '') prefixIds(tree, prefix);
  const starts = new Map(runs.map(({ node, offsets }) => [node, offsets]));
  const spans = tree.children.map((child) => spanOf(child, starts));
  // Marking replaces text nodes inside the elements; the elements themselves, and so their order, stay.
  const places = new Map(tree.children.map((child, index) => [child, spans[index]]));
  markTree(tree, marks);
  if (!shown.isWhole) cutTree(tree, shown.spans);
  unlinkMarks(tree);
  return tree.children.flatMap((child) => {
    const span = places.get(child);
    return span && child.type === 'element' ? [{ ...span, tag: child.tagName, html: toHtml(child) }] : [];
  });
}

/** The same on a tree, which is changed and returned. */
function markTree(tree: Root, marks: readonly Mark[]): Root {
  const { runs } = readRuns(tree);
  const sorted = [...marks].filter((mark) => mark.end > mark.start).sort((a, b) => a.start - b.start || b.end - a.end);
  const placed = new Set<Mark>();
  const replacements = new Map<Text, ElementContent[]>();
  let active: Mark[] = [];
  let next = 0;
  for (const { node, offsets } of runs) {
    const start = offsets[0] ?? 0;
    const end = offsets[node.value.length] ?? start;
    for (let mark = sorted[next]; mark && mark.start < end; mark = sorted[++next]) active.push(mark);
    active = active.filter((mark) => mark.end > start);
    if (active.length > 0) replacements.set(node, wrap(node, offsets, active, placed));
  }
  replaceText(tree, replacements);
  return tree;
}

/** The pieces of one text node: nested elements over the parts of it that are marked. */
function wrap(node: Text, offsets: Uint32Array, marks: readonly Mark[], placed: Set<Mark>): ElementContent[] {
  const cuts = [0, node.value.length];
  const spans = marks.map((mark) => {
    const span = { mark, from: findOffset(offsets, mark.start), to: findOffset(offsets, mark.end) };
    cuts.push(span.from, span.to);
    return span;
  });
  const bounds = [...new Set(cuts)].sort((a, b) => a - b);
  const out: ElementContent[] = [];
  const open: { mark: Mark; to: number; element: Element }[] = [];
  const target = () => open.at(-1)?.element.children ?? out;
  const enter = (mark: Mark, to: number) => {
    const element = makeElement(mark, placed);
    target().push(element);
    open.push({ mark, to, element });
  };
  let next = 0;
  for (const [index, from] of bounds.entries()) {
    closeEnded(open, from, enter);
    for (let span = spans[next]; span && span.from === from; span = spans[++next]) {
      if (span.to > span.from) enter(span.mark, span.to);
    }
    const to = bounds[index + 1];
    if (to !== undefined && to > from) target().push({ type: 'text', value: node.value.slice(from, to) });
  }
  return out;
}

/** Close the elements that end here; those opened inside them that go on are opened again, as further pieces. */
function closeEnded(open: { mark: Mark; to: number }[], at: number, enter: (mark: Mark, to: number) => void): void {
  const outermost = open.findIndex(({ to }) => to <= at);
  if (outermost === -1) return;
  for (const { mark, to } of open.splice(outermost)) {
    if (to > at) enter(mark, to);
  }
}

function makeElement(mark: Mark, placed: Set<Mark>): Element {
  const isFirst = !placed.has(mark);
  placed.add(mark);
  const properties = { ...mark.properties, ...(isFirst ? { id: mark.id } : { dataOf: mark.id }) };
  return { type: 'element', tagName: mark.tag, properties, children: [] };
}

/** A mark that is a link, inside a link of the article, is a mark alone: no link may stand in another. */
function unlinkMarks(node: Nodes, isInLink = false): void {
  if (node.type !== 'element' && node.type !== 'root') return;
  const isLink = node.type === 'element' && node.tagName === 'a';
  if (isLink && isInLink) {
    node.tagName = 'mark';
    delete node.properties['href'];
  }
  for (const child of node.children) unlinkMarks(child, isInLink || isLink);
}

/** The article's ids, and what refers to them. */
function prefixIds(tree: Root, prefix: string): void {
  visit(tree, 'element', ({ properties }) => {
    const { id, href, ariaDescribedBy } = properties;
    if (typeof id === 'string') properties['id'] = prefix + id;
    if (typeof href === 'string' && href.startsWith('#')) properties['href'] = `#${prefix}${href.slice(1)}`;
    if (Array.isArray(ariaDescribedBy))
      properties['ariaDescribedBy'] = ariaDescribedBy.map((name) => `${prefix}${name}`);
  });
}

/** The index of the first character that stands at the offset or after it; the node's length where none does. */
function findOffset(offsets: Uint32Array, offset: number): number {
  return bisectLeft(offsets, offset, 0, offsets.length - 1);
}

/** The run of the text that stands inside a node, or null where there is none. */
function spanOf(node: Nodes, offsets: ReadonlyMap<Text, Uint32Array>): Span | null {
  if (node.type === 'text') {
    const own = offsets.get(node);
    return own ? { start: own[0] ?? 0, end: own.at(-1) ?? 0 } : null;
  }
  if (node.type !== 'element') return null;
  const spans = node.children.flatMap((child) => spanOf(child, offsets) ?? []);
  const [first] = spans;
  return first ? { start: first.start, end: spans.at(-1)?.end ?? first.end } : null;
}

function replaceText(node: Nodes, replacements: ReadonlyMap<Text, ElementContent[]>): void {
  if (node.type !== 'element' && node.type !== 'root') return;
  const children = node.children as ElementContent[];
  for (const child of children) replaceText(child, replacements);
  if (children.some((child) => child.type === 'text' && replacements.has(child))) {
    node.children = children.flatMap((child) => (child.type === 'text' && replacements.get(child)) || [child]);
  }
}

/** A run of the text to be wrapped, with the element that it gets. */
export interface Mark extends Span {
  id: string;
  tag: 'a' | 'mark' | 'span';
  properties: Record<string, string | string[]>;
}

/** A top-level element of the article, with the run of the text that it holds. */
export interface MarkedBlock extends Span {
  tag: string;
  html: string;
}
