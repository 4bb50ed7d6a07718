import type { Element, ElementContent } from 'hast';
import type { Root } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { readRuns, readText, type ArticleText } from '../model/passages/article-text.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);
/** Elements written as tags become what they are on the page, and comments nothing. */
const toHast = unified().use(remarkRehype, {
  handlers: {
    mdxJsxFlowElement: toElement,
    mdxJsxTextElement: toElement,
    mdxFlowExpression: () => undefined,
    mdxTextExpression: () => undefined,
    mdxjsEsm: () => undefined,
  },
});

function toElement(state: State, node: MdxJsxFlowElement | MdxJsxTextElement): Element {
  return {
    type: 'element',
    tagName: node.name ?? 'div',
    properties: {},
    children: state.all(node) as ElementContent[],
  };
}

/**
 * The tree of a body's MDX.
 *
 * @throws where the body is not MDX, with the place in `line` and `column`
 */
export function parseBody(body: string): Root {
  // Without a limit the parser's time grows with the square of the depth, until it runs out of stack.
  const deep = deepNesting.exec(body);
  if (deep) {
    throw Object.assign(new Error('Its quotations or lists are nested too deeply'), {
      line: body.slice(0, deep.index).split('\n').length,
      column: 1,
    });
  }
  return parser.parse(body);
}

/** The text of a body as a reader gets it, from its tree. */
export function readBodyText(tree: Root): ArticleText {
  return readText(toHast.runSync(tree));
}

/**
 * The text of an article as a reader gets it, from the MDX of its body.
 *
 * @throws where the body is not MDX, with the place in `line` and `column`
 */
export function parseArticleText(body: string): ArticleText {
  return readBodyText(parseBody(body));
}

/** For each offset in the text of a body, the line of the body, from 1, that it stands on. */
export function findLines(tree: Root): (offset: number) => number {
  const { runs } = readRuns(toHast.runSync(tree));
  const places = runs.map(({ node, offsets }) => ({
    offset: offsets[0] ?? 0,
    offsets,
    node,
    line: node.position?.start.line ?? 1,
  }));
  return (offset) => {
    const place = places.findLast((candidate) => candidate.offset <= offset);
    if (!place) return 1;
    const within = place.offsets.findIndex((at) => at >= offset);
    const before = place.node.value.slice(0, within === -1 ? undefined : within);
    return place.line + before.split('\n').length - 1;
  };
}

const deepNesting = /^[ \t]*(?:>[ \t]?|(?:[-*+]|\d{1,9}[.)])[ \t]+){50}/m;
