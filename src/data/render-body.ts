import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import type { Root } from 'mdast';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified, type PluggableList } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';

/**
 * Renders bodies that are Markdown alone, with what Astro is told to put them through, from the trees that have been read
 * already. Where a site has thousands of them, that costs a fifth of a module for each.
 *
 * @returns gives the HTML of a body and its headings; null for one with components or a table, which Astro renders
 */
export function createBodyRenderer({ remarkPlugins, rehypePlugins, remarkRehype: options }: Pipeline) {
  const pipeline = unified().use(remarkPlugins).use(remarkRehype, options).use(rehypePlugins);
  return (tree: Root, path: string): RenderedBody | null => {
    let isPlain = true;
    visit(tree, ({ type }) => {
      if (type === 'table' || type.startsWith('mdx')) isPlain = false;
    });
    if (!isPlain) return null;
    // What a plugin changes is the corpus's.
    const html = pipeline.runSync(structuredClone(tree), new VFile({ path }));
    const headings: RenderedBody['headings'] = [];
    visit(html, 'element', (element: Element) => {
      const [, depth] = /^h([1-6])$/.exec(element.tagName) ?? [];
      const { id } = element.properties;
      if (depth !== undefined && typeof id === 'string')
        headings.push({ depth: Number(depth), slug: id, text: toString(element) });
    });
    return { html: toHtml(html), headings };
  };
}

interface Pipeline {
  remarkPlugins: PluggableList;
  rehypePlugins: PluggableList;
  remarkRehype: Options;
}

interface RenderedBody {
  html: string;
  headings: { depth: number; slug: string; text: string }[];
}
