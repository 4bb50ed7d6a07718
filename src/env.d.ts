declare namespace App {
  /** What the middleware gives to every page and component. */
  interface Locals {
    story: import('./model/story/story.ts').Story;
    /** The words in which the site says dates. */
    language: import('./model/dates/language-words.ts').LanguageWords;
    /** The addresses of the pages, below the site's base path. */
    to: import('./model/story/addresses.ts').Addresses;
  }
}
