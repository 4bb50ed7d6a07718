import type { Parents, Root } from 'mdast';
import { toMdast } from 'hast-util-to-mdast';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

import { cleanCharacters } from './clean-characters.ts';
import { readTree } from './read-tree.ts';
import type { Reading } from './source-reading.ts';

/**
 * Reads Markdown (GitHub's dialect). HTML within it is read as a page would show it, so that its words stay and its tags
 * and scripts go; braces and import lines are words like any others. Front matter of the file's own is taken out.
 */
export function readMarkdown(source: string, title?: string): Reading {
  const { text, removed } = cleanCharacters(source);
  const frontMatter = /^---\n(?:.*\n)*?---(?:\n|$)/.exec(text)?.[0];
  if (frontMatter !== undefined) removed.push({ text: frontMatter.trim(), why: 'the copy’s own front matter' });
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw);
  const markdown = processor.parse(text.slice(frontMatter?.length ?? 0));
  layOutFootnotes(markdown);
  const tree = processor.runSync(markdown);
  return readTree(toMdast(tree), removed, {}, title);
}

/** Footnotes become words in their places: as notes, they would get a heading and arrows that the copy does not have. */
function layOutFootnotes(root: Root): void {
  visit(root, ['footnoteReference', 'footnoteDefinition'], (node, index, parent: Parents | undefined) => {
    if (!parent || index === undefined) return;
    if (node.type === 'footnoteReference') parent.children[index] = { type: 'text', value: `[^${node.label ?? ''}]` };
    if (node.type !== 'footnoteDefinition') return;
    const mark = { type: 'text' as const, value: `[^${node.label ?? ''}]: ` };
    const [first] = node.children;
    if (first?.type === 'paragraph') first.children.unshift(mark);
    else node.children.unshift({ type: 'paragraph', children: [mark] });
    parent.children.splice(index, 1, ...node.children);
  });
}
