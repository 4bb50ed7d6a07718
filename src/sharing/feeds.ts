import type { Story } from '../model/story/story.ts';
import type { FeedEntry } from './feed.ts';

/** The feeds of a site: where each lies, which page it tells of, and of what it tells; the first of everything. */
export const feeds = [
  { name: 'feed', page: '', of: null },
  { name: 'feeds/articles', page: 'articles/', of: 'article' },
  { name: 'feeds/claims', page: 'claims/', of: 'claim' },
  { name: 'feeds/corrections', page: 'corrections/', of: 'correction' },
] as const satisfies { name: string; page: string; of: FeedEntry['kind'] | null }[];

/** The feeds beside a story's pages: at the root of the site all of its own; of a story elsewhere the one of everything. */
export function listFeeds({ path }: Pick<Story, 'path'>): Feed[] {
  return path === '' ? [...feeds] : [feeds[0]];
}

type Feed = (typeof feeds)[number];
