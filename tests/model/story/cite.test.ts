import { expect, test } from 'vitest';
import { linkToText } from '../../../src/model/story/cite.ts';

const page = 'https://example.org/a';

test.each([
  ['opened fire', '#:~:text=opened%20fire'],
  ['far-reaching, “all” & more', '#:~:text=far%2Dreaching%2C%20%E2%80%9Call%E2%80%9D%20%26%20more'],
  ['1 2 3 4 5 6 7 8 9 10 11 12', '#:~:text=1%202%203%204%205%206%207%208%209%2010%2011%2012'],
  ['1 2 3 4 5 6 7 8 9 10 11 12 13', '#:~:text=1%202%203%204%205,9%2010%2011%2012%2013'],
])('The link to the words “%s” of a page ends in %s', (quote, fragment) => {
  expect(linkToText(page, quote)).toBe(page + fragment);
});

test('A fragment that the address has stays before the words', () => {
  expect(linkToText(`${page}#top`, 'opened fire')).toBe(`${page}#top:~:text=opened%20fire`);
});
