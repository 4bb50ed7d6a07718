import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { afterAll, describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { parseBody } from '../../src/corpus/parse-article-text.ts';
import { nameArticlesInBodies } from '../../src/mdx/name-articles.ts';
import { makeSite } from '../support/build-site.ts';

const article = (letter: string, title: string, body: string) =>
  `---\nletter: ${letter}\ntitle: ${title}\nkind: report\nlanguage: en\ndisplay: full\n---\n\n${body}\n`;
const site = makeSite({
  from: 'tests/fixtures/bare',
  files: {
    'content/topics.yaml': '- {id: toll, name: The toll, question: "How many?", order: 1}\n',
    'content/articles/one.mdx': article('A', 'The Post', 'It was late. $A is a shop.'),
    'content/claims/late.mdx':
      '---\nstatement: It was late\ntopic: toll\nkind: fact\npassages: [{article: one, quote: It was late, voice: asserted}]\n---\n\n*$A* gives no hour.\n',
  },
});
afterAll(() => site.remove());

/** A body as the step leaves it, in words. */
function say(file: string, body: string): string {
  const tree: Root = parseBody(body);
  nameArticlesInBodies()(tree, new VFile({ path: `${site.root}/content/${file}` }));
  return toString(tree);
}

describe('The marker of an article in a body', () => {
  test.each(['claims/late.mdx', 'events/late.mdx'])('gives way to its name in %s', (file) => {
    expect(say(file, '*$A* gives no hour, and costs $5.')).toBe('The Post gives no hour, and costs $5.');
  });

  test('stays what it is in an article’s own words', () => {
    expect(say('articles/one.mdx', '$A is a shop.')).toBe('$A is a shop.');
  });

  test('that stands for no article stops the build', () => {
    expect(() => say('claims/late.mdx', '$C gives an hour.')).toThrow('"$C" stands for no article.');
  });
});
