import type { APIRoute } from 'astro';
import { to } from '../components/addresses.ts';
import { getStory } from '../data/story.ts';
import { listFeedEntries } from '../model/feed.ts';
import { writeAtom } from '../sharing/write-atom.ts';

/** The feed of corrections, articles and claims. */
export const GET: APIRoute = async ({ site }) => {
  const story = await getStory();
  const feed = writeAtom(story.site, listFeedEntries(story), (path) => new URL(to.file(path), site).href);
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml' } });
};
