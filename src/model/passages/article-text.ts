import type { Element, Nodes, Text } from 'hast';

/**
 * The text of an article: its blocks (paragraphs, headings, items, cells) joined by a space, every run of white
 * space counted as one. The check before the build and the marking of the page both read it here,
 * so that a quotation is found in the one exactly when it is found in the other.
 */
export function readText(tree: Nodes): ArticleText {
  const { text, blocks } = readRuns(tree);
  return { text, blocks };
}

/**
 * The same, with the way back: for each text node, the offset in the text of each of its characters.
 *
 * `offsets[i]` is the offset, in the whole text, of the node's character `i`; all white space of one run has the offset
 * of the one space that it counts as. One more entry holds the offset after the last character. Nodes that hold only
 * white space between blocks are left out. `elements` holds the element of each block.
 */
export function readRuns(tree: Nodes): ArticleText & { runs: Run[]; elements: (Element | null)[] } {
  const runs: Run[] = [];
  const blocks: Block[] = [];
  const elements: (Element | null)[] = [];
  let text = '';
  let current: Block | null = null;
  let pendingSpace = false;

  const closeBlock = () => {
    pendingSpace = false;
    current = null;
  };
  const openBlock = (element: Element | null): Block => {
    if (text !== '') text += ' ';
    const block = { start: text.length, end: text.length, tag: element?.tagName ?? 'p' };
    blocks.push(block);
    elements.push(element);
    return block;
  };
  const addText = (node: Text, element: Element | null) => {
    const offsets = new Uint32Array(node.value.length + 1);
    for (let index = 0; index < node.value.length; index++) {
      const character = node.value.charAt(index);
      if (/\s/u.test(character)) {
        offsets[index] = text.length;
        if (current) pendingSpace = true;
        continue;
      }
      current ??= openBlock(element);
      if (pendingSpace) text += ' ';
      pendingSpace = false;
      offsets[index] = text.length;
      text += character;
      current.end = text.length;
    }
    if (!current) return;
    offsets[node.value.length] = pendingSpace ? text.length + 1 : text.length;
    runs.push({ node, offsets });
  };
  const walk = (node: Nodes, element: Element | null) => {
    if (node.type === 'text') {
      addText(node, element);
    } else if (node.type === 'element' && node.tagName === 'br') {
      if (current) pendingSpace = true;
    } else if (node.type === 'element' || node.type === 'root') {
      const isBlock = node.type === 'root' || !inlineTags.has(node.tagName);
      if (isBlock) closeBlock();
      for (const child of node.children) walk(child, isBlock && node.type === 'element' ? node : element);
      if (isBlock) closeBlock();
    }
  };
  walk(tree, null);
  return { text, blocks, runs, elements };
}

/** The id that a block of an article's text has on its page, where it has none of its own: `p1`, `p2`, … */
export function blockAnchor(index: number): string {
  return `p${index + 1}`;
}

/** A piece of text with every run of white space, no-break spaces among it, as one space and none at its ends. */
export function flattenSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** What stands inside a line of text and does not part it from its neighbours. */
export const inlineTags: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr input'.split(
    ' ',
  ),
);

export interface ArticleText {
  text: string;
  blocks: Block[];
}

/** A paragraph, heading, item or cell: its run of the text, and its tag. */
export interface Block {
  start: number;
  end: number;
  tag: string;
}

export interface Run {
  node: Text;
  offsets: Uint32Array;
}
