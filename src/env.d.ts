/** What scripts say, of the site's language alone: see src/integrations/site-language.ts. */
declare module 'virtual:claimline/words' {
  type BrowserWords = typeof import('./messages/en-browser.ts');
  export const copy: BrowserWords['copy'];
  export const article: BrowserWords['article'];
  export const check: BrowserWords['check'];
  export const compare: BrowserWords['compare'];
  export const search: BrowserWords['search'];
}

/** What search knows of the site's language. */
declare module 'virtual:claimline/search-language' {
  export const language: import('./search/text/search-language.ts').SearchLanguage;
}

declare namespace App {
  /** What the middleware gives to every page and component. */
  interface Locals {
    story: import('./model/story/story.ts').Story;
    /** Whether the site has other stories. */
    isOfMany: boolean;
    /** The language in which the site speaks. */
    language: import('./messages/language.ts').Language;
    /** Its words: `language.t`. */
    t: import('./messages/en.ts').Messages;
    /** The addresses of the story's pages and the site's, below the base path. */
    to: import('./model/story/addresses.ts').Addresses;
  }
}
