import type { APIRoute } from 'astro';
import { withUnreviewed } from '../model/story/describe.ts';
import { listFeedEntries } from '../sharing/feed.ts';
import { writeAtom } from '../sharing/write-atom.ts';

/** The feed of corrections, articles and claims. Its entries are known by their addresses, so a site without one has none. */
export const GET: APIRoute = ({ locals: { story, t, to }, site }) => {
  if (site === undefined) return new Response(null, { status: 404 });
  const description = withUnreviewed(story.site.description, story.unreviewed, t);
  const feed = writeAtom(
    { ...story.site, description },
    listFeedEntries(story, t),
    (path) => new URL(to.file(path), site).href,
  );
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml' } });
};
