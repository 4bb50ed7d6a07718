import type { Root } from 'mdast';

import type { Removal } from './removal.ts';

export const dateWhy = 'a date that stood before the text, put there by the page or by whoever copied it';
export const headlineWhy = 'the headline, shown as the page’s title';

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
