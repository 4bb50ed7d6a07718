import type { SiteAddress } from '../address.ts';
import { types } from './types.ts';

/**
 * What every host is told of a built site: its headers, what may be kept and for how long, the types of its files, and
 * the addresses that have moved. The one source from which each host's own files are written.
 */
export function describeHosting({ address, policies, redirects, files, folder }: BuiltSite): Hosting {
  const { origin, base } = address;
  return {
    origin: origin ?? 'http://localhost',
    base,
    folder: folder.replace(/\/$/, ''),
    headers: {
      'Content-Security-Policy': [joinPolicies(policies), framedByNobody].join('; '),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy':
        'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      // A host that is reached by http alone must not be told that it is not.
      ...(origin?.startsWith('https:') === true && { 'Strict-Transport-Security': 'max-age=31536000' }),
    },
    immutable: ['_astro/', ...listIndexFolders(files)],
    framed: listFramed(files),
    shared: listShared(files),
    types,
    redirects,
  };
}

/** What the policy says of who may show a page in a frame; of cards it says that anybody may. */
export const framedByNobody = "frame-ancestors 'none'";
export const framedByAnybody = 'frame-ancestors *';

/** The folders of cards. */
function listFramed(files: readonly string[]): string[] {
  return [...new Set(files.flatMap((file) => /^(?:.*\/)?cards\//.exec(file) ?? []))];
}

/** One pattern for all stories: there may be more of them than a host reads rules. */
function listShared(files: readonly string[]): string[] {
  const shared = ['feed.xml', 'feed.rss', 'feed.json', 'feeds/', 'timeline.ics', 'timeline.json', 'data/'];
  const hasStories = files.some((file) => /^[^/]+\/data\/index\.html$/.test(file));
  return [...shared, ...(hasStories ? shared.map((path) => `${anyFolder}/${path}`) : [])];
}

/** Stands in the path of what is shared for the name of any one folder. */
export const anyFolder = '*';

/** A regular expression for the paths of what is shared. */
export function matchShared({ base, shared }: Hosting): string {
  const patterns = shared.map((path) => escapePath(path).replace(anyFolder, '[^/]+').replace(/\/$/, '/.*'));
  return `^${escapePath(base)}(?:${patterns.join('|')})$`;
}

/** A path as a part of a regular expression. */
export function escapePath(path: string): string {
  return path.replaceAll(/[.~]/g, '\\$&');
}

/** The folders of the search index, in each of its parts, that are named after what is in them or whose files are. */
function listIndexFolders(files: readonly string[]): string[] {
  const folder = /^pagefind\/(?:(?:\d+\/)?(?:filter|fragment|index)|ranking\/[^/]+)\//;
  return [...new Set(files.flatMap((file) => folder.exec(file) ?? []))];
}

/** One policy that lets through what any of the policies does: a header stands for every page, and each page has its own in it. */
function joinPolicies(policies: readonly string[]): string {
  const directives = new Map<string, Set<string>>();
  for (const directive of policies.flatMap((policy) => policy.split(';'))) {
    const [name = '', ...sources] = directive.trim().split(/\s+/);
    directives.set(name, new Set([...(directives.get(name) ?? []), ...sources]));
  }
  return [...directives].map(([name, sources]) => [name, ...[...sources].sort()].join(' ')).join('; ');
}

/** The type of a file as it is sent, text with its encoding; bytes where the ending says nothing. */
export function typeOf(path: string, { types }: Hosting): string {
  const type = types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  return isText(type) ? `${type}; charset=utf-8` : type;
}

/** Whether a type is of text, which is worth compressing. */
export function isText(type: string): boolean {
  return /^text\/|[/+](?:json|xml)$|\/x-(?:bibtex|research-info-systems)$/.test(type);
}

/** How long a file may be kept: for good where its name changes with what is in it, else for as long as the host says it is the same. */
export function cachingOf(path: string, { immutable }: Hosting): string {
  return immutable.some((folder) => path.startsWith(folder)) ? caching.forGood : caching.untilChanged;
}

export const caching = { forGood: 'public, max-age=31536000, immutable', untilChanged: 'no-cache' } as const;

export interface BuiltSite {
  /** Where it lives. */
  address: SiteAddress;
  /** The Content-Security-Policy of each page. */
  policies: readonly string[];
  /** The addresses that have moved for good, from the root of the site. */
  redirects: readonly { from: string; to: string }[];
  /** Its files, as paths from its folder. */
  files: readonly string[];
  /** Where the host has them. */
  folder: string;
}

export interface Hosting {
  /** Scheme, host and port. */
  origin: string;
  /** The path below which the site lives, with a slash at both ends. */
  base: string;
  /** Where the host has the files, without a slash at the end. */
  folder: string;
  /** What every answer says. */
  headers: Readonly<Record<string, string>>;
  /** The folders whose files are named after what is in them, from the root of the site. */
  immutable: readonly string[];
  /** The folders whose pages other sites may show in a frame, from the root of the site. */
  framed: readonly string[];
  /** The files that pages of other sites may read, from the root of the site; a folder, with a slash at its end, with all below it; `anyFolder` for any one. */
  shared: readonly string[];
  /** The type of each ending. */
  types: Readonly<Record<string, string>>;
  /** Addresses that have moved for good, from the root of the site. */
  redirects: readonly { from: string; to: string }[];
}
