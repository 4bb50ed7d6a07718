import { describe, expect, it } from 'vitest';

import { readText } from '../../src/import/read-text.ts';
import { writeBody } from '../../src/import/write-body.ts';

const opening = 'The council voted on Friday.';
const closing = 'Work begins in May.';

function readBetween(line: string): string {
  return writeBody(readText(`${opening}\n\n${line}\n\n${closing}`).root).split('\n\n')[1] ?? '';
}

describe('a line that names a section becomes a heading', () => {
  it.each([
    ...[
      "Global Implications and Russia's Response",
      'Warnings and Security Lapses',
      'What Happens Next?',
      'The Vote of 2024',
    ],
    ...['“We Will Rebuild”', 'Что Дальше', 'Cost to the City'],
  ])('%s', (line) => {
    expect(readBetween(line)).toBe(`## ${line}`);
  });

  it('also where boilerplate, not a blank line, stands beside it', () => {
    const { root } = readText(`${opening}\n\nThe Long Way\nAdvertisement\n${closing}`);
    expect(writeBody(root)).toBe(`${opening}\n\n## The Long Way\n\n${closing}`);
  });
});

describe('any other line stays a paragraph', () => {
  it.each([
    ['a sentence', 'The Mayor Said No.'],
    ['lower case', 'what happens next'],
    ['sentence case, which cannot be told from a fragment', 'What happens next week'],
    ['a single word, such as a place', 'Moscow'],
    ['a line that ends in a colon', 'The Mayor Said:'],
    ['a script without capitals', 'ماذا بعد'],
    ['more than twelve words', 'A B C D E F G H I J K L M'],
    ['numbers only', '12 14'],
  ])('%s', (_why, line) => {
    expect(readBetween(line)).toBe(line);
  });

  it.each([
    ['no blank line before', `${opening}\nThe Long Way\n\n${closing}`],
    ['no blank line after', `${opening}\n\nThe Long Way\n${closing}`],
    ['nothing before', `The Long Way Home\n${closing}`],
    ['nothing after', `${opening}\n\nAnn Other`],
    ['another such line after', `${opening}\n\nAnn Other\n\nBob Other\n\n${closing}`],
  ])('%s', (_why, text) => {
    expect(readText(text).root.children.map(({ type }) => type)).not.toContain('heading');
  });
});

describe('the first line', () => {
  it('is the headline if it is short, stands alone and ends like no sentence', () => {
    const reading = readText(`A bridge closes\n\n${opening}`);
    expect(reading.known.title?.value).toBe('A bridge closes');
    expect(reading.removed).toEqual([{ text: 'A bridge closes', why: 'the headline, shown as the page’s title' }]);
  });

  it.each([
    ['it ends in a full stop', `It closed.\n\n${opening}`],
    ['no blank line follows', `A bridge closes\n${opening}`],
    ['nothing follows', 'A bridge closes'],
    ['it is long', `${'A bridge '.repeat(20)}\n\n${opening}`],
  ])('is text if %s', (_why, text) => {
    const reading = readText(text);
    expect(reading.known.title).toBeUndefined();
    expect(reading.removed).toEqual([]);
  });

  it.each([
    ['before the headline', `23 March 2024\n\nA bridge closes\n\n${opening}`],
    ['after the headline', `A bridge closes\n\n23 March 2024\n\n${opening}`],
  ])('gives way to a date %s', (_where, text) => {
    const { root, removed } = readText(text);
    expect(writeBody(root)).toBe(opening);
    expect(removed.map((removal) => removal.text).toSorted()).toEqual(['23 March 2024', 'A bridge closes']);
  });

  it('leaves a date further down in the text', () => {
    expect(writeBody(readText(`${opening}\n\n23 March 2024\n\n${closing}`).root)).toContain('23 March 2024');
  });
});
