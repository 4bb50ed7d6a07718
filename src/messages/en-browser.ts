import { createWording } from './wording.ts';

/** Not taken apart, so that a script whose words need none of it is not sent it. */
const wording = /* @__PURE__ */ createWording('en-GB');

/**
 * What scripts say in the reader's browser, a group for each script. They reach it as `virtual:claimline/words`, in the
 * site's language, and nothing else of the messages is sent.
 */

/** Buttons that copy. */
export const copy = {
  copied: 'Copied.',
  refused: 'The browser did not allow it. Select the text and copy it.',
};

/** An article's page. */
export const article = {
  age: (years: number) =>
    wording.plural(years, {
      one: 'This was published more than a year ago.',
      other: 'This was published more than # years ago.',
    }),
  /** The button in a note that copies the address of its words. */
  copyLink: 'Copy link',
};

/** The comparison of two articles: which of its differences is looked at. */
export const compare = {
  position: (place: number, count: number) => `Difference ${place} of ${count}`,
};

/** The page that checks a text against its sources. */
export const check = {
  /** The words around a number, in small letters, as `NumberWords` explains them. */
  qualifying: {
    'at-least': [
      'at least',
      'no fewer than',
      'not fewer than',
      'no less than',
      'not less than',
      'a minimum of',
      'at the very least',
      'upwards of',
    ],
    'more-than': ['more than', 'over', 'above', 'in excess of'],
    'at-most': ['at most', 'up to', 'as many as', 'no more than', 'not more than', 'a maximum of', 'within'],
    'less-than': ['fewer than', 'less than', 'under', 'below'],
    about: [
      'about',
      'around',
      'some',
      'roughly',
      'approximately',
      'approx .',
      'estimated',
      'an estimated',
      'circa',
      'ca .',
    ],
  },
  plain:
    'and that which when where while is was were are has have had been lies stands say says said reported confirmed killing leaving there'.split(
      ' ',
    ),
  doubts:
    'least most more greater less fewer minimum maximum perhaps maybe possibly probably not never hardly barely scarcely nearly almost easily approximately roughly estimated'.split(
      ' ',
    ),
  parting: 'by in at from on of during inside outside'.split(' '),
  scales: { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 } as Readonly<Record<string, number>>,
  ranges: { between: ['between', 'and'] as readonly [string, string], from: 'from', joins: ['to', 'or'] },
  further: ['as', 'plus', 'by'],
  links: ['was', 'were', 'are', 'has', 'have', 'had', 'been', 'being', 'away'],
  common:
    'people persons individuals men women children % percent km kilometres kilometers miles metres meters feet degrees minutes hours days weeks months years tonnes tons dollars euros pounds'.split(
      ' ',
    ),
  loading: 'Reading the articles …',
  unavailable: 'The articles could not be loaded. Check the connection and press the button again.',
  empty: 'There is nothing to check yet.',
  /** What was found, before the list. */
  found: (quotations: number, figures: number) =>
    `${wording.plural(quotations, { one: '# quotation', other: '# quotations' })}; ${wording.plural(figures, { one: '# figure of a claim', other: '# figures of claims' })}.`,
  verbatim: (article: string) => `Verbatim in ${article}`,
  /** Where the quotation says that words are left out. */
  shortened: (article: string) => `Verbatim and in this order, with words left out, in ${article}`,
  altered: (article: string) => `With other words, capitals or punctuation, nearest to ${article}`,
  alteredHow: 'Struck through are the article’s words; underlined are those in their place.',
  nowhere: 'Not found with these words, capitals and punctuation in the text of any article',
  partly: (count: number) =>
    wording.plural(count, {
      one: '# article is not shown whole here; of it only what is quoted was searched.',
      other: '# articles are not shown whole here; of them only what is quoted was searched.',
    }),
  figure: (value: string, statement: string) => `${value}: ${statement}`,
  given: (who: string, figure: string, relation: string) => `${who} gives ${figure}: ${relation}.`,
  /** Of a figure that no article gives. */
  elsewhere: (who: string, figure: string, relation: string) => `Reported elsewhere (${who}), ${figure}: ${relation}.`,
  unread: (article: string) => `Not yet read for this claim: ${article}.`,
  relations: {
    same: 'the same figure',
    update: 'they can both be right only of different times',
    'both-hold': 'both can be right',
    contradict: 'they cannot both be right',
  },
  number: {
    exactly: (value: string) => value,
    'at-least': (value: string) => `at least ${value}`,
    'at-most': (value: string) => `at most ${value}`,
    about: (value: string) => `about ${value}`,
    between: (from: string, to: string) => `between ${from} and ${to}`,
  },
  format: (value: number) => wording.number(value),
};

export const search = {
  /** The dialog, and the search page. */
  name: 'Search',
  close: 'Close',
  page: 'Search page, with filters',
  verbatimHint: '“words in quotation marks” as they stand',
  withoutHint: '-word leaves out',
  field: 'Search the articles, claims and timeline',
  narrow: 'Narrow the results',
  more: 'Show more',
  filters: {
    kind: 'Kind of result',
    story: 'Story',
    article: 'Article',
    topic: 'Topic',
    name: 'Name',
    year: 'Year',
    relation: 'Relation',
    voice: 'Voice',
    claim: 'Kind of claim',
  },
  /** Chooses nothing of a filter. */
  all: 'all',
  /** A year that is not known. */
  undated: 'undated',
  order: 'Order',
  orders: { relevance: 'best first', newest: 'newest first', oldest: 'oldest first' },

  /** What was found. */
  found: (total: number) => wording.plural(total, { one: '# result.', other: '# results.' }),
  foundPartly: (total: number) =>
    wording.plural(total, {
      one: '# result, with some of these words and not all of them.',
      other: '# results, each with some of these words and none with all of them.',
    }),
  foundBoth: (full: number, partly: number) =>
    wording.plural(full, {
      one: `# result with all of these words, and ${wording.number(partly)} with some of them.`,
      other: `# results with all of these words, and ${wording.number(partly)} with some of them.`,
    }),
  /** By the words that no entry holds. */
  foundNothing: (unknown: readonly string[]) =>
    unknown.length === 0 ? 'No results.' : `No results for ${quote(unknown)}.`,
  foundNotVerbatim: 'No entry has these very words in this order. Take out the quotation marks to look for each word.',
  corrected: (used: readonly string[]) => `Showing results for ${quote(used)}.`,
  instead: (typed: readonly string[]) => `Search for ${quote(typed)} instead`,
  unknown: (words: readonly string[]) => `No entry has ${quote(words)}.`,
  unavailable:
    'The search index could not be loaded. Check the connection and type again, or use the lists of topics and names on the search page.',

  /** How articles stand to each other on a claim. */
  relations: {
    agree: 'agree',
    partly: 'partly agree',
    differ: 'differ',
    contradict: 'contradict',
    same: 'same figure',
    update: 'an update',
    'both-hold': 'different figures, compatible',
    'one-only': 'one article only',
    'one-so-far': 'one article so far',
  },

  /** A result. */
  kinds: {
    claim: 'Claim',
    passage: 'Article',
    topic: 'Topic',
    question: 'Question',
    page: 'Page',
    event: 'Event',
    name: 'Name',
  },
  article: 'Article',
  alsoWritten: 'Also written:',
  askedAs: 'Asked as:',
  writtenAs: (typed: string, found: readonly string[]) => `${quote([typed])} is written ${quote(found)} here.`,
  missing: (words: readonly string[]) => `Not here: ${quote(words)}.`,
};

function quote(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}
