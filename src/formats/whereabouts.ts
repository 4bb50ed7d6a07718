import type { Addresses } from '../model/story/addresses.ts';

/**
 * Where the pages and files of the site are, as its formats say it.
 *
 * @param site the address that the site is served at; undefined where nobody said it: then no file names a host
 */
export function findWhereabouts({ to }: { to: Addresses }, site: URL | undefined): Whereabouts {
  return { to, address: (path) => (site === undefined ? path : new URL(path, site).href) };
}

export interface Whereabouts {
  /** Paths of pages and files, from the root of the host. */
  to: Addresses;
  /** The whole address of a path; the path itself where the site has no address. */
  address: (path: string) => string;
}
