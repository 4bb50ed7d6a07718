import type { Root } from 'mdast';

import { findByline } from './find-byline.ts';
import type { Removal } from './removal.ts';

export const dateWhy = 'a date that stood before the text, put there by the page or by whoever copied it';
export const headlineWhy = 'the headline, shown as the page’s title';

export const kickerWhy = 'the word of the section that stood above the headline';
const bylineWhy = 'the byline, shown as the article’s author';

/** Takes a line for the byline that it is, and keeps its author unless one is known; false where it is none. */
export function takeAuthor(line: string, removed: Removal[], known: Known): boolean {
  const author = findByline(line);
  if (author === undefined) return false;
  removed.push({ text: line, why: bylineWhy });
  known.author ??= { value: author, is: 'stated', how: 'the byline of the copy' };
  return true;
}

/** Keeps the day of a date line as the date of publication, unless a day is known already or none can be read. */
export function knowDate(known: Known, line: string, day: string | undefined): void {
  if (day !== undefined)
    known.published ??= { value: day, is: 'inferred', how: `from the line '${line}' that stood before the text` };
}

/** What reading a source gives: its text as a tree, what was taken out, and what it says of itself. */
export interface Reading {
  root: Root;
  removed: Removal[];
  known: Known;
  /** What the editor should be told of how the source was read. */
  remarks?: string[];
}

export const knowableFields = ['title', 'kind', 'published', 'publisher', 'author', 'url', 'language'] as const;
export type KnowableField = (typeof knowableFields)[number];

/** Values of front matter fields. Without `is`, nobody has said yet how the value is known. */
export type Known = Partial<
  Record<KnowableField, { value: string; is?: 'stated' | 'inferred' | 'background'; how?: string }>
>;
