import type { SearchFilter, SearchKind } from '../text/index-format.ts';

/**
 * A thing that is found: an article with its paragraphs, or one other entry, with what the index says of it beside its
 * words. Plain JSON, so that the documents of a story can be kept with its pages.
 */
export interface SearchDocument extends DocumentFacts {
  /** What the result is called. */
  title: string;
  /** Each with the words to be found, and as it is shown, where that is more; of an article, with its id on the page. */
  paragraphs: Paragraph[];
}

/** What is known of a document without its page. */
export interface DocumentFacts {
  kind: SearchKind;
  /** The entry's id; of an article, the article's. */
  id: string;
  /** Where the result leads: from the site's root, without its base path; with a fragment where it is a part of a page. */
  url: string;
  /** The language of its texts (BCP 47), where it may be another than the site's. */
  language?: string;
  /** Words by which it is found beside its text, and which are not shown. */
  terms?: readonly string[];
  /** Ways in which a reader may ask for it: a claim's `asked`, a topic's question, a name's spellings. */
  asked?: readonly string[];
  /** The letters of the articles that it comes from or rests on. */
  letters?: readonly string[];
  /** The values by which it can be narrowed down to, without its kind and its year. */
  filters: Partial<Record<Exclude<SearchFilter, 'kind' | 'year'>, readonly string[]>>;
  /** The first day it can mean, as YYYY-MM-DD, to sort by; absent where nothing is known. */
  date?: string;
  /** The date as a reader sees it. */
  dateLabel?: string;
  /** That its text has yet to be read against some articles, in a sentence. */
  unreviewed?: string;
}

export interface Paragraph {
  id?: string;
  text: string;
  shown?: string;
  /** Of a table: its words find the document and do not raise or lower it. */
  isRow?: true;
}
