import { generateAtomFeed, generateRssFeed } from 'feedsmith';
import { escapeHtml } from '../model/escape-html.ts';
import type { IsoDay } from '../model/dates/uncertain-date.ts';
import { beforeAnyDay, type FeedEntry } from './feed.ts';

/** The formats of feeds, by the ending of their files: the type of each, and how it is written. */
export const feedFormats = {
  xml: { type: 'application/atom+xml', write: writeAtom },
  rss: { type: 'application/rss+xml', write: writeRss },
  json: { type: 'application/feed+json', write: writeJson },
} as const;

/** Write a feed in Atom (RFC 4287). */
function writeAtom({ title, description, language, address, file, page, hub, changed, entries }: Feed): string {
  return generateAtomFeed({
    xml: { lang: language },
    id: address(page),
    title: { value: title },
    subtitle: { value: description },
    updated: toInstant(entries[0]?.updated ?? changed ?? beforeAnyDay),
    authors: [{ name: title }],
    links: [
      { rel: 'self', type: feedFormats.xml.type, href: address(file) },
      { rel: 'alternate', type: 'text/html', href: address(page) },
      ...listHubs(hub),
    ],
    entries: entries.map((entry) => ({
      id: address(entry.id),
      title: { value: entry.title },
      updated: toInstant(entry.updated),
      links: [{ rel: 'alternate', type: 'text/html', href: address(entry.path) }],
      categories: [{ term: entry.kind }],
      summary: { value: entry.summary },
    })),
  });
}

/** Write a feed in RSS 2.0, whose descriptions are HTML. */
function writeRss({ title, description, language, address, file, page, hub, entries }: Feed): string {
  return generateRssFeed({
    title,
    link: address(page),
    description: escapeHtml(description),
    language,
    atom: { links: [{ rel: 'self', type: feedFormats.rss.type, href: address(file) }, ...listHubs(hub)] },
    items: entries.map((entry) => ({
      title: entry.title,
      link: address(entry.path),
      description: escapeHtml(entry.summary),
      ...(entry.isDated && { pubDate: toInstant(entry.updated) }),
      guid: { value: address(entry.id), isPermaLink: false },
      categories: [{ name: entry.kind }],
    })),
  });
}

/** Write a feed in JSON Feed 1.1. */
function writeJson({ title, description, language, address, file, page, hub, entries }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    language,
    home_page_url: address(page),
    feed_url: address(file),
    ...(hub !== undefined && { hubs: [{ type: 'WebSub', url: hub }] }),
    items: entries.map((entry) => ({
      id: address(entry.id),
      url: address(entry.path),
      title: entry.title,
      content_text: entry.summary,
      ...(entry.isDated && { date_published: toInstant(entry.updated) }),
      tags: [entry.kind],
    })),
  });
}

/** The link to a hub, as WebSub has it. */
function listHubs(hub: string | undefined): { rel: string; href: string }[] {
  return hub === undefined ? [] : [{ rel: 'hub', href: hub }];
}

/** A day as its noon in Greenwich, when it is that day nearly everywhere: a reader is shown the day where they are. */
function toInstant(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

export interface Feed {
  title: string;
  description: string;
  language: string;
  /** The whole address of a page or file, named from the root of the site. */
  address: (path: string) => string;
  /** The feed's own file, and the page that it tells of, so named. */
  file: string;
  page: string;
  /** A WebSub hub that is told when it has changed. */
  hub?: string | undefined;
  /** When anything of what the feed is of has last changed, for one without entries: Atom asks for a day. */
  changed?: IsoDay | undefined;
  entries: readonly FeedEntry[];
}
