declare namespace App {
  /** What the middleware gives to every page and component. */
  interface Locals {
    story: import('./model/story/story.ts').Story;
    /** The language in which the site speaks. */
    language: import('./messages/language.ts').Language;
    /** Its words: `language.t`. */
    t: import('./messages/en.ts').Messages;
    /** The addresses of the pages, below the site's base path. */
    to: import('./model/story/addresses.ts').Addresses;
  }
}
