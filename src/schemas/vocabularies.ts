/**
 * The closed vocabularies of the content: one table each, which feeds the schema (its keys) and every label on a page.
 */

/** What an article is. */
export const articleKinds = {
  report: 'Report',
  opinion: 'Editorial',
} as const;

/** What a claim claims. */
export const claimKinds = {
  figure: 'figure',
  fact: 'fact',
  attribution: 'attribution',
  judgement: 'judgement',
  forecast: 'forecast',
  recommendation: 'recommendation',
} as const;

/** Whose voice a passage speaks in, as a reader is told it. */
export const voices = {
  asserted: 'says itself',
  attributed: 'attributes',
  unattributed: 'passes on, from nobody named',
} as const;

/** The relations that an editor may write, where articles meet and there is no figure to compute from. */
export const writtenRelations = {
  agree: 'agree',
  partly: 'partly agree',
  differ: 'differ',
  contradict: 'contradict',
} as const;

/** Every relation that a claim may show: the computed ones and the written ones. */
export const relations = {
  ...writtenRelations,
  same: 'same figure',
  update: 'an update',
  'both-hold': 'differ, and can both hold',
  'one-only': 'one article only',
} as const;

/** How a figure is qualified, as a reader is told it. */
export const qualifiers = {
  exactly: 'exactly',
  'at-least': 'at least',
  'at-most': 'at most',
  about: 'about',
  between: 'between',
} as const;

/** How something that the site says about an article or a date is known. */
export const bases = {
  stated: 'stated in the text',
  inferred: 'inferred',
  background: 'background',
  unknown: 'not known',
} as const;

/** How much of an article's text the site shows. What is quoted of it is shown in any case. */
export const displays = {
  full: 'the whole text',
  passages: 'the sentences that hold a quoted run',
  link: 'none of the text',
} as const;

/** What a name names, in the order in which the names page shows them. */
export const nameKinds = {
  group: 'Groups',
  person: 'People',
  place: 'Places',
  institution: 'Institutions',
  state: 'States',
} as const;

/** The keys of a vocabulary, for `z.enum`. */
export function keysOf<T extends Record<string, string>>(table: T): [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(table) as [keyof T & string, ...(keyof T & string)[]];
}

export type WrittenRelation = keyof typeof writtenRelations;
export type RelationWord = keyof typeof relations;
export type Qualifier = keyof typeof qualifiers;
export type Display = keyof typeof displays;
export type Basis = keyof typeof bases;
export type ArticleKind = keyof typeof articleKinds;
export type ClaimKind = keyof typeof claimKinds;
export type Voice = keyof typeof voices;
export type NameKind = keyof typeof nameKinds;
