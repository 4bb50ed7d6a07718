/** How many entries of a long list stand on a page of it. */
export const entriesOnPage = 50;

/** A list as the pages that it has; a list without entries has one too. */
export function cutIntoPages<Entry>(all: readonly Entry[]): ListPage<Entry>[] {
  const last = Math.max(1, Math.ceil(all.length / entriesOnPage));
  return Array.from({ length: last }, (_, index) => ({
    number: index + 1,
    last,
    entries: all.slice(index * entriesOnPage, (index + 1) * entriesOnPage),
  }));
}

/** What the address of a page of a list ends with, without slashes at its ends; nothing for the first. */
export function nameOfPage(number: number): string | undefined {
  return number === 1 ? undefined : `page/${String(number)}`;
}

export interface ListPage<Entry> {
  /** Its place among the pages, from 1. */
  number: number;
  /** The number of the last. */
  last: number;
  entries: readonly Entry[];
}
