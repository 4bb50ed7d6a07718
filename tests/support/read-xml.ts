import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { toString } from 'xast-util-to-string';

/**
 * The root element of an XML document.
 *
 * @throws where the text is not well-formed
 */
export function readXml(text: string): Element {
  const root = fromXml(text).children.find((child) => child.type === 'element');
  if (!root) throw new Error('The document has no element.');
  return root;
}

/** The elements of a name that stand directly in another. */
export function listElements(parent: Element, name: string): Element[] {
  return parent.children.filter((child) => child.type === 'element' && child.name === name) as Element[];
}

/** The text of each element of a name that stands directly in another; what is written as CDATA without the space around it. */
export function listTexts(parent: Element, name: string): string[] {
  return listElements(parent, name).map((element) =>
    element.children.some(({ type }) => type === 'cdata')
      ? element.children.map((child) => (child.type === 'cdata' ? child.value : toString(child).trim())).join('')
      : toString(element),
  );
}
