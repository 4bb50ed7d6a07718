import type { StoryOutline } from '../model/story/across.ts';
import type { FeedEntry } from '../sharing/feed.ts';

/**
 * What is known in development of stories that are not read: kept at the process, where the integrations and the pages,
 * which Vite has bundled, meet.
 */
const key = Symbol.for('claimline.told-stories');
const shared = globalThis as { [key]?: Map<string, ToldStory> };
export const toldStories = (shared[key] ??= new Map<string, ToldStory>());

export interface ToldStory {
  outline: StoryOutline;
  feed: FeedEntry[];
}
