import { fault } from './fault.ts';

/**
 * Where the site will live, from what is set in the environment and what stands in `content/site.yaml`. The environment
 * wins: a whole address there takes the place of the written one, a path alone the place of its path.
 *
 * @param environment `SITE_URL`, an address with or without a path, and `BASE_PATH`, a path with or without its slashes
 * @param written the site's `address`, which its schema has checked
 * @throws with a sentence for whoever builds, where they are no address, or say two things
 */
export function readAddress({ SITE_URL, BASE_PATH }: Partial<Record<string, string>>, written?: string): SiteAddress {
  const address = SITE_URL ? readSiteUrl(SITE_URL) : written === undefined ? null : readSiteUrl(written);
  const path = address === null ? '/' : toBase(address.pathname);
  if (!BASE_PATH) return { origin: address?.origin ?? null, base: path };
  const base = readBasePath(BASE_PATH);
  if (SITE_URL && path !== '/' && base !== path)
    throw fault(
      `SITE_URL is "${SITE_URL}" and BASE_PATH is "${BASE_PATH}", which are two paths. Leave out BASE_PATH, or take the path out of SITE_URL.`,
    );
  return { origin: address?.origin ?? null, base };
}

function readSiteUrl(value: string): URL {
  const url = URL.parse(value);
  if (url === null || !/^https?:\/\//i.test(value))
    throw fault(
      `SITE_URL is "${value}", which is no address. Write it whole, such as https://${/^[\w.-]+\.\w+/.exec(value)?.[0] ?? 'news.example.org'}.`,
    );
  if (url.search || url.hash || url.username || url.password)
    throw fault(
      `SITE_URL is "${value}". Take out what is more than host and path: ${url.origin}${url.pathname} is an address at which a site can be.`,
    );
  // It is written into hosts' files, where other characters would mean something.
  if (!/^(?:[\w.-]+|\[[\da-f:.]+\])$/.test(url.hostname))
    throw fault(`SITE_URL is "${value}", and its host must be of letters, digits, hyphens and dots.`);
  if (!isPath(url.pathname)) throw fault(`SITE_URL is "${value}", and its path ${pathRule}`);
  return url;
}

function readBasePath(value: string): string {
  if (!isPath(value)) throw fault(`BASE_PATH is "${value}", and it ${pathRule}`);
  return toBase(value);
}

function toBase(path: string): string {
  return `/${path}/`.replace(/\/+/g, '/');
}

/** Whether every part of a path can stand in an address, a folder's name and a host's rule as it is. */
function isPath(path: string): boolean {
  return path.split('/').every((part) => /^[\w.~-]*$/.test(part) && !/^\.+$/.test(part));
}

const pathRule = 'must be of letters, digits, hyphens, dots and slashes, such as /crocus/.';

export interface SiteAddress {
  /** Scheme, host and port; null where nobody said where the site will live. */
  origin: string | null;
  /** The path below which it lives, with a slash at both ends. */
  base: string;
}
