/**
 * What may stand in a body besides Markdown. Content is data: an article that was pasted from the web must never run, and
 * nothing in it may be fetched from elsewhere.
 */

/** The components that the body of a claim may use, each with its attributes. */
export const bodyComponents = {
  /** A quotation of a claim's passage: of which claim, which article, and which of its passages there, from 1. */
  Quote: ['claim', 'article', 'number'],
  /** What each article says on a claim, side by side. */
  Comparison: ['claim'],
  /** The figures of a claim on one scale. */
  Figures: ['claim'],
} as const;

/** The elements of HTML that a body may use where Markdown has no mark for what is meant. */
export const bodyElements: ReadonlySet<string> = new Set(
  'abbr b bdi bdo blockquote br cite code dd del dfn dl dt em figcaption figure h2 h3 h4 hr i ins kbd li mark ol p q s samp small span strong sub sup table tbody td th thead time tr u ul var wbr'.split(
    ' ',
  ),
);

/** The attributes that such an element may have; none of them runs, fetches, or changes how the page looks. */
export const bodyAttributes: ReadonlySet<string> = new Set([
  'cite',
  'colspan',
  'datetime',
  'dir',
  'lang',
  'rowspan',
  'title',
]);
