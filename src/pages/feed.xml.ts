import type { APIRoute } from 'astro';
import { to } from '../site/addresses.ts';
import { getStory } from '../data/story.ts';
import { listFeedEntries } from '../sharing/feed.ts';
import { writeAtom } from '../sharing/write-atom.ts';

/** The feed of corrections, articles and claims. */
export const GET: APIRoute = async ({ site }) => {
  const story = await getStory();
  const feed = writeAtom(story.site, listFeedEntries(story), (path) => new URL(to.file(path), site).href);
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml' } });
};
