import { flattenSpace } from '../model/passages/article-text.ts';
import type { Removal } from './removal.ts';

/**
 * What of a page stands neither in its article nor among what was taken out already, so that no word is lost unsaid: each
 * block by itself, and menus, footers and their like as one.
 *
 * @param kept the text of the article
 */
export function listLeftOut(document: Document, kept: string, removed: readonly Removal[]): Removal[] {
  for (const unread of document.querySelectorAll('script, style, template, noscript, head')) unread.remove();
  const known = squeeze(kept);
  const taken = new Set(removed.map(({ text }) => squeeze(text)));
  const found: Removal[] = [];
  const add = (words: string | null, why: string) => {
    const text = flattenSpace(words ?? '');
    if (!/[\p{L}\p{N}]/u.test(text) || known.includes(squeeze(text)) || taken.has(squeeze(text))) return;
    found.push({ text, why });
  };
  const walk = (element: Element) => {
    if (furniture.has(element.localName)) {
      add(spaced(element), 'a menu, footer or sidebar of the page');
    } else if ([...element.querySelectorAll('*')].some(({ localName }) => blocks.has(localName))) {
      for (const child of element.childNodes) {
        if (child.nodeType === child.ELEMENT_NODE) walk(child as Element);
        else if (child.nodeType === child.TEXT_NODE) add(child.textContent, outside);
      }
    } else add(element.textContent, outside);
  };
  if (document.body) walk(document.body);
  return found;
}

/** The text of a block with a space between the parts that a page would set apart. */
function spaced(element: Element): string {
  return [...element.childNodes]
    .map((child) => (child.nodeType === child.ELEMENT_NODE ? spaced(child as Element) : (child.textContent ?? '')))
    .join(' ');
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}

const outside = 'words of the page that Readability did not take for the article';
const furniture = new Set('nav footer aside form'.split(' '));
const blocks = new Set(
  'p div section article main header nav footer aside form ul ol li dl dt dd table tr td th h1 h2 h3 h4 h5 h6 figure figcaption blockquote pre'.split(
    ' ',
  ),
);
