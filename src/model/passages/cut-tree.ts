import type { Element, ElementContent, Nodes, Root, Text } from 'hast';
import { visit } from 'unist-util-visit';
import { inlineTags, readRuns } from './article-text.ts';
import type { Span } from './locate.ts';
import { omission } from './select-shown.ts';

/**
 * Take out of an article's text, rendered and marked, everything that stands outside some runs of it, with the elements
 * that this leaves empty, every picture, and every attribute that could hold words. A mark stands where words were left
 * out, never inside a quotation.
 *
 * @param tree the article, which is changed; its sentences are marked, so that every text node lies inside a run or
 *   outside of all
 * @param spans the runs that stay, with offsets in the text that `readText` gives for the tree
 */
export function cutTree(tree: Root, spans: readonly Span[]): void {
  const afterGap: Text[] = [];
  let isGap = false;
  let last: Text | null = null;
  for (const { node, offsets } of readRuns(tree).runs) {
    if (isBlank(node)) continue;
    const at = offsets[node.value.search(/\S/u)] ?? 0;
    if (spans.some(({ start, end }) => at >= start && at < end)) {
      if (isGap) afterGap.push(node);
      isGap = false;
      last = node;
    } else {
      node.value = '';
      isGap = true;
    }
  }
  dropEmpty(tree);
  const parents: Parents = new Map();
  visit(tree, (node, _index, parent) => void parents.set(node, parent as Root | Element | undefined));
  for (const node of afterGap) insertMark(node, parents, 'before');
  if (isGap && last) insertMark(last, parents, 'after');
}

function dropEmpty(node: Root | Element): void {
  node.children = (node.children as ElementContent[]).filter((child) => {
    if (child.type === 'text') return child.value !== '';
    if (child.type !== 'element' || textsOf(child).length === 0) return false;
    child.properties = Object.fromEntries(Object.entries(child.properties).filter(([name]) => harmless.has(name)));
    dropEmpty(child);
    return true;
  });
}

/** Beside the outermost inline element that starts, or ends, with these words. */
function insertMark(node: Text, parents: Parents, side: 'before' | 'after'): void {
  const isEdge = (element: Root | Element) => textsOf(element).at(side === 'before' ? 0 : -1) === node;
  let inner: ElementContent = node;
  let parent = parents.get(inner);
  while (parent?.type === 'element' && inlineTags.has(parent.tagName) && isEdge(parent)) {
    inner = parent;
    parent = parents.get(inner);
  }
  if (!parent) return;
  const mark: Element = {
    type: 'element',
    tagName: 'span',
    properties: { className: ['omission'] },
    children: [{ type: 'text', value: omission }],
  };
  const space: Text = { type: 'text', value: ' ' };
  const index = (parent.children as ElementContent[]).indexOf(inner);
  parent.children.splice(
    side === 'before' ? index : index + 1,
    0,
    ...(side === 'before' ? [mark, space] : [space, mark]),
  );
}

/** The texts inside a node that hold any words. */
function textsOf(node: Nodes): Text[] {
  if (node.type === 'text') return isBlank(node) ? [] : [node];
  return 'children' in node ? node.children.flatMap(textsOf) : [];
}

function isBlank({ value }: Text): boolean {
  return !/\S/u.test(value);
}

/** The attributes that hold no words of the article. */
const harmless = new Set(['id', 'className', 'dataOf', 'dataC', 'ariaDescribedBy', 'href', 'lang', 'dir']);

type Parents = Map<Nodes, Root | Element | undefined>;
