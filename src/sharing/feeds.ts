import type { FeedEntry } from './feed.ts';

/** The feeds of a site: where each lies, which page it tells of, and of what it tells; the first of everything. */
export const feeds = [
  { name: 'feed', page: '', of: null },
  { name: 'feeds/articles', page: 'articles/', of: 'article' },
  { name: 'feeds/claims', page: 'claims/', of: 'claim' },
  { name: 'feeds/corrections', page: 'corrections/', of: 'correction' },
] as const satisfies { name: string; page: string; of: FeedEntry['kind'] | null }[];
