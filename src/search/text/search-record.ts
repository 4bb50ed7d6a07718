/**
 * What the site hands over to be found: one record per paragraph of an article, claim, topic, event and name.
 * Plain JSON. Nothing here is a quotation of another record: a passage is found in its article, and only there.
 */
export interface SearchRecord {
  kind: SearchKind;
  /** The entry's id; for a passage that of its paragraph on the article's page, or of the article where it shows none. */
  id: string;
  /** Where the result leads: from the site's root, without its base path, with the fragment (`/articles/x/#p-3`). */
  url: string;
  /** What the result is called. All passages of one article carry the article's title. */
  title: string;
  /** The words to be found, without mark-up. A line break parts two paragraphs; no sentence crosses it. */
  text: string;
  /** The same words as a reader sees them, with what is quoted in them: shown, and not found. As many paragraphs. */
  shown?: string;
  /** Words by which it is found beside its text, and which are not shown. */
  terms?: readonly string[];
  /** The language of the text (BCP 47), where it may be another than the site's. */
  language?: string;
  /** Ways in which a reader may ask for it: a claim's `asked`, a topic's question, a name's spellings. */
  asked?: readonly string[];
  /** Ids of the articles that it comes from or rests on. A passage has exactly one. */
  articles?: readonly string[];
  /** The letters of those articles, in the same order. */
  letters?: readonly string[];
  /** Topic ids. */
  topics?: readonly string[];
  /** Ids of the names that it mentions. */
  names?: readonly string[];
  /** The title of its story, where the site has several. */
  story?: string;
  relation?: string;
  voices?: readonly string[];
  claimKind?: string;
  /** The first day it can mean, as YYYY-MM-DD, to sort by; absent where nothing is known. */
  date?: string;
  /** The date as a reader sees it. */
  dateLabel?: string;
  /** That its text has yet to be read against some articles, in a sentence. */
  unreviewed?: string;
}

/** The kinds of result, in the order in which a reader would rank their use. */
export type SearchKind = 'claim' | 'passage' | 'topic' | 'question' | 'event' | 'name' | 'page';

/**
 * Ways to write one thing, from the names and the table of spellings: the same entries are found whichever form the
 * query or the text uses. Forms in capitals (US) match capitals only.
 */
export interface SpellingGroup {
  /** A name's id, or any word that no other group has. */
  id: string;
  forms: readonly string[];
}
