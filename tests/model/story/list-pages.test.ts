import { expect, test } from 'vitest';
import { cutIntoPages, entriesOnPage } from '../../../src/model/story/list-pages.ts';

const pagesOf = (count: number) => cutIntoPages(Array.from({ length: count }, (_, index) => index));

test('Every entry of a long list stands on one page, in order, and each page but the last is full', () => {
  const pages = pagesOf(entriesOnPage * 2 + 1);
  expect(pages.map(({ entries }) => entries.length)).toEqual([entriesOnPage, entriesOnPage, 1]);
  expect(pages.flatMap(({ entries }) => entries)).toEqual(
    pagesOf(1000)
      .flatMap(({ entries }) => entries)
      .slice(0, 101),
  );
  expect(pages.map(({ number, last }) => [number, last])).toEqual([1, 2, 3].map((number) => [number, 3]));
});

test('A list has a page though nothing stands on it, and none too many where the last is full', () => {
  expect([0, 1, entriesOnPage].map((count) => pagesOf(count).length)).toEqual([1, 1, 1]);
});
