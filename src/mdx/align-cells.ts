import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Say the alignment of table cells in classes. MDX would write it as a style attribute, which the pages' policy forbids.
 */
export function alignCells() {
  return (tree: Root): void => {
    visit(tree, 'element', (element) => {
      const { align, ...properties } = element.properties;
      if (typeof align === 'string') element.properties = { ...properties, className: [`align-${align}`] };
    });
  };
}
