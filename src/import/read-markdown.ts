import { toMdast } from 'hast-util-to-mdast';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

import { cleanCharacters } from './clean-characters.ts';
import { readTree } from './read-tree.ts';
import type { Reading } from './reading.ts';

/**
 * Reads Markdown (GitHub's dialect). HTML within it is read as a page would show it, so that its words stay and its tags
 * and scripts go; braces and import lines are words like any others. Front matter of the file's own is taken out.
 */
export function readMarkdown(source: string, title?: string): Reading {
  const { text, removed } = cleanCharacters(source);
  const frontMatter = /^---\n(?:.*\n)*?---(?:\n|$)/.exec(text)?.[0];
  if (frontMatter !== undefined) removed.push({ text: frontMatter.trim(), why: "the copy's own front matter" });
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw);
  const tree = processor.runSync(processor.parse(text.slice(frontMatter?.length ?? 0)));
  return readTree(toMdast(tree), removed, {}, title);
}
