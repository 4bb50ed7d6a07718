import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { readText } from '../../../src/model/passages/article-text.ts';
import { splitSentences } from '../../../src/model/passages/sentences.ts';

test('Every sentence of every paragraph is given, and no heading', () => {
  expect(sentencesOf('<h2>Not one.</h2><p>One. Two? Three</p><ul><li>Four.</li></ul>')).toEqual([
    'One.',
    'Two?',
    'Three',
    'Four.',
  ]);
});

test('A sentence has no white space at its ends, and runs over inline tags', () => {
  expect(sentencesOf('<p>  One <em>and</em>\n more.   Two.</p>')).toEqual(['One and more.', 'Two.']);
});

test('No sentence runs from one paragraph into the next', () => {
  expect(sentencesOf('<p>One</p><p>two</p>')).toEqual(['One', 'two']);
});

function sentencesOf(html: string): string[] {
  const text = readText(fromHtml(html, { fragment: true }));
  return splitSentences(text, 'en').map(({ start, end }) => text.text.slice(start, end));
}
