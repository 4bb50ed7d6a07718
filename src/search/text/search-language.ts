/**
 * What search knows of the language of a site. Index and query are read with the same, and a browser gets that of its
 * site alone.
 */
export interface SearchLanguage {
  /** BCP 47. */
  tag: string;
  /**
   * Words, folded, that carry nothing in a question. They are indexed, and found when nothing else is asked for, but they
   * neither rank a partial match nor make a match partial by being absent.
   */
  functionWords: ReadonlySet<string>;
  /** The stem of a folded word. */
  stem: (folded: string) => string;
}
