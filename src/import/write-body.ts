import type { Root, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';

/**
 * Writes a tree as an article's body: MDX that reads, when rendered, as the tree's words do. What MDX would take for code
 * or for a mark of Markdown is escaped. No white space at either end.
 */
export function writeBody(root: Root): string {
  return writer.stringify(root).trim();
}

type TextHandler = NonNullable<NonNullable<Options['handlers']>['text']>;

/**
 * An address in plain sight, of characters that mean nothing else in Markdown, is left as it is: the page makes a link of
 * it, with the same words. Any other address is escaped like other text, since Markdown reads no escapes within a link.
 */
const plainAddress =
  /(?<=^|[\s(])(?:https?:\/\/|www\.)[a-z\d-]+(?:\.[a-z\d-]+)+(?:\/[a-z\d/.?=%+#-]{0,500})?(?<=[a-z\d/])(?=[.,;:!?)]{0,3}(?:\s|$))/gi;

const writeText: TextHandler = (node: Text, _parent, state, info) => {
  if (state.stack.includes('label')) return state.safe(node.value, info);
  const parts: string[] = [];
  let from = 0;
  for (const { index, 0: address } of node.value.matchAll(plainAddress)) {
    parts.push(
      state.safe(node.value.slice(from, index), { ...info, before: from === 0 ? info.before : '/', after: 'h' }),
      address,
    );
    from = index + address.length;
  }
  parts.push(state.safe(node.value.slice(from), { ...info, before: from === 0 ? info.before : '/' }));
  return parts.join('');
};

const writer = unified()
  .use(remarkGfm)
  .use(remarkMdx)
  .use(remarkStringify, {
    bullet: '-',
    handlers: { text: writeText },
    // MDX reads a line that begins with one of these words as code; remark-mdx does not escape them when it writes.
    unsafe: [
      { atBreak: true, character: 'i', after: 'mport\\b' },
      { atBreak: true, character: 'e', after: 'xport\\b' },
    ],
  });
