import { basename } from 'node:path';
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { currentCorpus } from '../corpus/current-corpus.ts';
import { findStory, placeAddress } from '../corpus/find-story.ts';
import { flattenSpace } from '../model/passages/article-text.ts';
import { createHeadingAnchors } from '../model/passages/heading-anchors.ts';

/**
 * Fit a body into its page. The page has its one heading of the first level: where the body has such a heading, all of
 * its headings go down by one. Each heading gets an address that the page does not have already. On the timeline, where the
 * bodies of all events stand, each anchor of a body begins with its event's. Addresses from the root of the site get the
 * base path, and the path of their story.
 *
 * @param readBase gives the base path, with a slash at both ends; it is asked late, since it is read after this is set up
 */
export function placeBody({ readBase }: { readBase: () => string }) {
  return (tree: Root, file: VFile): void => {
    const path = file.path.replaceAll('\\', '/');
    const [, root = '', inside = ''] = /^(.*\/)(content\/.*)$/.exec(path) ?? [];
    const scope = /^content\/(?:[^/]+\/)?events\//.test(inside) ? `${basename(path, '.mdx')}_` : '';
    const elements: Element[] = [];
    visit(tree, 'element', (element) => void elements.push(element));
    if (elements.some(({ tagName }) => tagName === 'h1')) for (const element of elements) lowerHeading(element);
    const anchorOf = createHeadingAnchors();
    const anchors = new Map<string, string>();
    for (const element of elements) {
      const { id = /^h[1-6]$/.test(element.tagName) ? anchorOf(flattenSpace(toString(element))) : undefined } =
        element.properties;
      if (typeof id !== 'string') continue;
      element.properties['id'] = scope + id;
      anchors.set(`#${id}`, `#${scope}${id}`);
    }
    for (const { properties } of elements) {
      for (const name of ['href', 'src']) {
        const address = properties[name];
        if (typeof address !== 'string') continue;
        properties[name] =
          anchors.get(address) ??
          (/^\/(?!\/)/.test(address)
            ? placeAddress(address, findStory(currentCorpus(root), inside), readBase())
            : address);
      }
      // What a footnote's mark is described by.
      const described = properties['ariaDescribedBy'];
      if (Array.isArray(described)) properties['ariaDescribedBy'] = described.map((id) => `${scope}${id}`);
    }
  };
}

function lowerHeading(element: Element): void {
  element.tagName = element.tagName.replace(/^h([1-5])$/, (_, level: string) => `h${Number(level) + 1}`);
}
