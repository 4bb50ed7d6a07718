import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getOutlines, getSiteFeed, getStories } from '../data/story.ts';
import { describeStory } from '../model/story/describe.ts';
import { listFeedEntries } from '../sharing/feed.ts';
import { feeds } from '../sharing/feeds.ts';
import { feedFormats } from '../sharing/write-feed.ts';

/** The site's feeds, which are of all its stories, and one of each story, in each format. */
export const getStaticPaths = (() => {
  const isOfMany = getOutlines().length > 1;
  const ofStory = { ...feeds[0], name: 'feeds/story' };
  const listed = getStories().flatMap(({ path }) =>
    path === ''
      ? [
          ...feeds.map((feed) => ({ ...feed, path, isOfSite: isOfMany })),
          ...(isOfMany ? [{ ...ofStory, path, isOfSite: false }] : []),
        ]
      : [{ ...feeds[0], path, isOfSite: false }],
  );
  return listed.flatMap(({ path, name, ...feed }) =>
    Object.entries(feedFormats).map(([ending, format]) => ({
      params: { feed: `${path}${name}.${ending}` },
      props: { ...feed, file: `${name}.${ending}`, format },
    })),
  );
}) satisfies GetStaticPaths;

/** Entries are known by their addresses, so a site without one has no feeds. */
export const GET: APIRoute<Props> = ({
  locals: { story, t, to },
  site,
  props: { isOfSite, page, file, of, format },
}) => {
  if (site === undefined) return new Response(null, { status: 404 });
  const names = { article: t.pages.articles, claim: t.pages.claims, correction: t.pages.corrections };
  const all = isOfSite ? getSiteFeed() : listFeedEntries(story, t);
  const entries = all.filter(({ kind }) => of === null || kind === of);
  const title = isOfSite ? story.site.title : story.title;
  const description = describeStory(story, t);
  const text = format.write({
    title: of === null ? title : `${names[of]} · ${title}`,
    description:
      entries.length <= entriesAtMost
        ? description
        : `${description} ${t.sharing.latest(entriesAtMost, entries.length)}`,
    language: story.site.language,
    address: (path) => new URL(to.file(path), site).href,
    file,
    page,
    hub: story.site.hub,
    changed: all[0]?.updated,
    entries: entries.slice(0, entriesAtMost),
  });
  return new Response(text, { headers: { 'Content-Type': format.type } });
};

/** A feed tells what is new: of more entries than these it has the latest, and says where the others are. */
const entriesAtMost = 500;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;
