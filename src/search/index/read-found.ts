import { Parser } from 'htmlparser2';
import { flattenSpace, inlineTags } from '../../model/passages/article-text.ts';

/**
 * Reads what of a built page is to be found, as Pagefind reads it: the text of the elements that are marked
 * `data-pagefind-body`, without what is marked `data-pagefind-ignore` inside them. Blocks part words, a row of a table is
 * one; inline elements do not.
 */
export function readFound(html: string): FoundPage {
  const blocks: FoundBlock[] = [];
  const parts = new Map<string, FoundBlock[]>();
  const open: OpenElement[] = [];
  let current: FoundBlock | undefined;
  const parser = new Parser({
    onopentag(tag, attributes) {
      const outer = open.at(-1);
      const isBlock = !spaces.has(tag) && !inlineTags.has(tag);
      if (isBlock) current = undefined;
      else if (spaces.has(tag) && current) current.text += ' ';
      const isIgnored = outer?.isIgnored === true || IGNORE in attributes || silentTags.has(tag);
      open.push({
        isBlock,
        isIgnored,
        isFound: !isIgnored && (outer?.isFound === true || BODY in attributes),
        id: attributes['id'],
        block: isBlock || !outer ? { tag, id: attributes['id'] } : outer.block,
      });
    },
    ontext(text) {
      const inner = open.at(-1);
      if (inner?.isFound !== true) return;
      if (!current) {
        if (text.trim() === '') return;
        const { tag, id } = inner.block;
        current = { text: '', isHeading: headingTag.test(tag) };
        if (tag === 'tr') current.isRow = true;
        if (id !== undefined) current.id = id;
        blocks.push(current);
        for (const { id: part } of open) if (part !== undefined) listAt(parts, part).push(current);
      }
      current.text += text;
    },
    onclosetag() {
      if (open.pop()?.isBlock === true) current = undefined;
    },
  });
  parser.end(html);
  for (const block of blocks) block.text = flattenSpace(block.text);
  return { blocks, parts };
}

function listAt<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** What parts words inside a block. */
const spaces: ReadonlySet<string> = new Set(['br', 'td', 'th']);

const BODY = 'data-pagefind-body';
const IGNORE = 'data-pagefind-ignore';

/** What Pagefind passes over by itself. */
const silentTags: ReadonlySet<string> = new Set(
  'head style script noscript label form svg footer header nav iframe template'.split(' '),
);

/** What names an entry: a heading, or a term that is described. */
const headingTag = /^(?:h[1-6]|dt)$/;

interface OpenElement {
  isBlock: boolean;
  isIgnored: boolean;
  isFound: boolean;
  id: string | undefined;
  /** The innermost block that it stands in, itself among them. */
  block: { tag: string; id: string | undefined };
}

/** What is found on a page, in its order. */
export interface FoundPage {
  blocks: FoundBlock[];
  /** The same by the ids of the elements that it stands in. */
  parts: ReadonlyMap<string, FoundBlock[]>;
}

/** A paragraph, heading, item or row; every run of white space in it is one space. */
export interface FoundBlock {
  /** That of its element. */
  id?: string;
  text: string;
  isHeading: boolean;
  /** Of a table. */
  isRow?: true;
}
