/**
 * The closed vocabularies of the content: what may be written, in the order in which it is listed. What a reader is told
 * for each stands in src/messages/.
 */

/** What an article is. */
export const articleKinds = [
  'report',
  'news-analysis',
  'editorial',
  'column',
  'interview',
  'statement',
  'letter',
  'broadcast',
] as const;

/** What a claim claims. */
export const claimKinds = ['figure', 'fact', 'attribution', 'judgement', 'forecast', 'recommendation'] as const;

/** Whose voice a passage speaks in. */
export const voices = ['asserted', 'attributed', 'unattributed'] as const;

/** What a passage does with what its claim says. */
export const stances = ['asserts', 'questions', 'denies', 'describes', 'demands'] as const;

/** The relations that an editor may write, where articles meet and there is no figure to compute from. */
export const writtenRelations = ['agree', 'partly', 'differ', 'contradict'] as const;

/** Every relation that a claim may show: the computed ones and the written ones. */
export const relations = [...writtenRelations, 'same', 'update', 'both-hold', 'one-only', 'one-so-far'] as const;

/** How a figure is qualified. */
export const qualifiers = ['exactly', 'at-least', 'at-most', 'about', 'between'] as const;

/** How something that the site says about an article or a date is known, where it is. */
export const waysOfKnowing = ['stated', 'inferred', 'background'] as const;

/** The same, and that it is not. */
export const bases = [...waysOfKnowing, 'unknown'] as const;

/**
 * How much of an article's text the site shows: the whole, the sentences that hold a quoted run, or none. What is quoted
 * of it is shown in any case.
 */
export const displays = ['full', 'passages', 'link'] as const;

/** What a name names, in the order in which the names page shows them. */
export const nameKinds = ['group', 'person', 'place', 'institution', 'state'] as const;

export type ArticleKind = (typeof articleKinds)[number];
export type ClaimKind = (typeof claimKinds)[number];
export type Voice = (typeof voices)[number];
export type Stance = (typeof stances)[number];
/** How it is known how articles stand to each other: by counting who has the claim, from figures, or by an editor. */
export type RelationBasis = 'counted' | 'computed' | 'judged';
export type WrittenRelation = (typeof writtenRelations)[number];
export type RelationWord = (typeof relations)[number];
export type Qualifier = (typeof qualifiers)[number];
export type Display = (typeof displays)[number];
export type Basis = (typeof bases)[number];
export type NameKind = (typeof nameKinds)[number];

/** Of what each of a kind of files is. */
export const extents = ['page', 'story'] as const;

/** Whether more is to come on a story. */
export const statuses = ['open', 'closed'] as const;
