import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/model/passages/article-text.ts';
import { splitParagraph, splitSentences } from '../../../src/model/passages/sentences.ts';

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

describe('A sentence does not end at an abbreviation', () => {
  test.each([
    ['en', 'On 7 March the U.S. Embassy warned of attacks.'],
    ['en-GB', 'Gen. Smith and Dr. Jones met Mr. J. R. Hill of Hill Bros. Limited.'],
    ['en', 'It stood at No. 10 Downing Street on Oct. 7 Cabinet meetings.'],
    ['en', 'It began at 5 p.m. Moscow time (the D.C. Police say).'],
    ['de-AT', 'Am 3. März sprach Dr. Müller z. B. Herrn Weiß an, vgl. Nr. 5 Absatz 2.'],
    ['fr', 'Il a vu J. Dupont.'],
  ])('%s: %s', (language, sentence) => {
    expect(split(`${sentence} ${sentence}`, language)).toEqual([sentence, sentence]);
  });
});

test('A sentence ends at an abbreviation where a word follows that begins one', () => {
  expect(split('They left the U.S. The embassy closed. “No.” He went.', 'en')).toEqual([
    'They left the U.S.',
    'The embassy closed.',
    '“No.”',
    'He went.',
  ]);
  expect(split('Er sagte No. Dann ging er am 3. Die Tür fiel zu.', 'de')).toEqual([
    'Er sagte No.',
    'Dann ging er am 3.',
    'Die Tür fiel zu.',
  ]);
});

test('What is an abbreviation depends on the language', () => {
  expect(split('Die Nr. Eins. Its Nr. One.', 'de')).toEqual(['Die Nr. Eins.', 'Its Nr. One.']);
  expect(split('Its Nr. One.', 'en')).toEqual(['Its Nr.', 'One.']);
});

function split(text: string, language: string): string[] {
  return splitParagraph(text, language).map(({ start, end }) => text.slice(start, end));
}

function sentencesOf(html: string): string[] {
  const text = readText(fromHtml(html, { fragment: true }));
  return splitSentences(text, 'en').map(({ start, end }) => text.text.slice(start, end));
}
