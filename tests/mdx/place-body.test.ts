import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { placeBody } from '../../src/mdx/place-body.ts';

/** The headings of a body as the step leaves them. */
function place(html: string): string {
  const tree: Root = fromHtml(html, { fragment: true });
  placeBody({ readBase: () => '/' })(tree, new VFile({ path: '/site/content/articles/one.mdx' }));
  return toHtml(tree).replaceAll(/ id="[^"]*"/g, '');
}

test('A body with a heading of the first level has all headings lowered by one, so that the page’s own stays alone', () => {
  expect(place('<h1>One</h1><h2>Two</h2><h6>Six</h6>')).toBe('<h2>One</h2><h3>Two</h3><h6>Six</h6>');
});

test('A body without one keeps its headings', () => {
  expect(place('<h2>Two</h2><h3>Three</h3>')).toBe('<h2>Two</h2><h3>Three</h3>');
});
