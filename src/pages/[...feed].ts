import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { withUnreviewed } from '../model/story/describe.ts';
import { listFeedEntries } from '../sharing/feed.ts';
import { feeds } from '../sharing/feeds.ts';
import { feedFormats } from '../sharing/write-feed.ts';

/** Each feed in each format. */
export const getStaticPaths = (() =>
  feeds.flatMap((feed) =>
    Object.entries(feedFormats).map(([ending, format]) => ({
      params: { feed: `${feed.name}.${ending}` },
      props: { ...feed, format },
    })),
  )) satisfies GetStaticPaths;

/** Entries are known by their addresses, so a site without one has no feeds. */
export const GET: APIRoute<Props> = ({ locals: { story, t, to }, site, params, props: { page, of, format } }) => {
  if (site === undefined) return new Response(null, { status: 404 });
  const names = { article: t.pages.articles, claim: t.pages.claims, correction: t.pages.corrections };
  const text = format.write({
    title: of === null ? story.site.title : `${names[of]} · ${story.site.title}`,
    description: withUnreviewed(story.site.description, story.unreviewed, t),
    language: story.site.language,
    address: (path) => new URL(to.file(path), site).href,
    file: params['feed'] ?? '',
    page,
    hub: story.site.hub,
    entries: listFeedEntries(story, t).filter(({ kind }) => of === null || kind === of),
  });
  return new Response(text, { headers: { 'Content-Type': format.type } });
};

type Props = InferGetStaticPropsType<typeof getStaticPaths>;
