import { nameOfPage } from './list-pages.ts';

/**
 * The addresses of a story's pages and of the site's, below a base path. One table, so that no page writes an address by
 * hand.
 *
 * @param base the base path, such as `/` or `/crocus/`
 * @param story where the story's pages stand, from the root of the site: nothing, or its id and a slash
 */
export function addressesFor(base: string, story = '') {
  const site = base.endsWith('/') ? base : `${base}/`;
  const root = site + story;
  return {
    home: () => root,
    timeline: (event?: string) => `${root}timeline/${fragment(event)}`,
    asOf: (day: string) => `${root}timeline/as-of/${day}/`,
    claims: (anchor?: string) => `${root}claims/${fragment(anchor)}`,
    /** The claims of a topic, where there are so many claims that each topic has a page. */
    topic: (id: string, anchor?: string) => `${root}claims/topic/${id}/${fragment(anchor)}`,
    /** A claim, or one of its kept states. */
    claim: (id: string, state?: string) => `${root}claims/${id}/${state === undefined ? '' : `${state}/`}`,
    /** A state of a claim, to be framed by other sites. */
    card: (id: string, state: string) => `${root}cards/${id}/${state}/`,
    articles: (page?: number) => `${root}articles/${pageOf(page)}`,
    article: (id: string, anchor?: string) => `${root}articles/${id}/${fragment(anchor)}`,
    /** Where a reader checks a text against the articles. */
    check: () => `${root}check/`,
    /** The page of open data, or one of its files, such as `claims.csv`. */
    data: (file = '') => `${root}data/${file}`,
    /** The JSON Schema of every story's data. */
    dataSchema: () => `${site}data/story.schema.json`,
    /** The comparison of a pair; without one, of the only two, or the choice of a pair. */
    compare: (pair?: string, anchor?: string) =>
      `${root}compare/${pair === undefined ? '' : `${pair}/`}${fragment(anchor)}`,
    names: (id?: string) => `${root}names/${fragment(id)}`,
    /** The search of the whole site. */
    search: () => `${site}search/`,
    /** All stories of the site, a page of them. */
    stories: (page = 1) => `${site}stories/${page === 1 ? '' : `${page}/`}`,
    about: (anchor?: string) => `${root}about/${fragment(anchor)}`,
    corrections: (page?: number, anchor?: string) => `${root}corrections/${pageOf(page)}${fragment(anchor)}`,
    /** A file or page named from the root of the site, such as `/favicon.svg`; of those that every story has, the story's. */
    file: (path: string) => (ofStory.test(path) ? root : site) + path.replace(/^\//, ''),
  };
}

/** The addresses of another story's pages. */
export function addressesOf({ path }: { path: string }, to: Addresses): Addresses {
  return addressesFor(to.file(''), path);
}

/** Whether an id is that of a page or folder which the site has, or may have, beside its stories. */
export function isPageOfSite(id: string): boolean {
  return ofStory.test(`${id}/`) || ['search', 'stories', 'social', 'pagefind', 'design', '404'].includes(id);
}

/** The folders and files that every story has. */
const ofStory =
  /^\/?(?:(?:about|articles|cards|check|claims|compare|corrections|data|events|feeds|names|timeline)\/|(?:feed|timeline)\.)/;

function fragment(anchor: string | undefined): string {
  return anchor === undefined ? '' : `#${anchor}`;
}

function pageOf(number = 1): string {
  const name = nameOfPage(number);
  return name === undefined ? '' : `${name}/`;
}

/** An address, or a part of one, as it is read; as it is, where it is encoded in no way that there is. */
export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

export type Addresses = ReturnType<typeof addressesFor>;
