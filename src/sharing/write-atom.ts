import { x } from 'xastscript';
import { toXml } from 'xast-util-to-xml';
import type { Story } from '../model/story/story.ts';
import { beforeAnyDay, type FeedEntry } from './feed.ts';

/**
 * Write the feed in Atom (RFC 4287).
 *
 * @param address the whole address of a page or file, named from the root of the site
 */
export function writeAtom(
  site: Pick<Story['site'], 'title' | 'description' | 'language'>,
  entries: readonly FeedEntry[],
  address: (path: string) => string,
): string {
  const [latest] = entries;
  const xml = toXml([
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.language }, [
      x('id', address('')),
      x('title', site.title),
      x('subtitle', site.description),
      x('updated', toInstant(latest?.updated ?? beforeAnyDay)),
      x('author', [x('name', site.title)]),
      x('link', { rel: 'self', type: 'application/atom+xml', href: address('feed.xml') }),
      x('link', { rel: 'alternate', type: 'text/html', href: address('') }),
      ...entries.map(({ id, path, kind, title, summary, updated }) =>
        x('entry', [
          x('id', address(id)),
          x('title', title),
          x('updated', toInstant(updated)),
          x('link', { rel: 'alternate', type: 'text/html', href: address(path) }),
          x('category', { term: kind }),
          x('summary', summary),
        ]),
      ),
    ]),
  ]);
  // XML allows this run of characters in no text, and xast-util-to-xml 4.0 lets it through.
  return xml.replaceAll(']]>', ']]&gt;');
}

/** A day as RFC 3339 has it: its first moment. */
function toInstant(day: string): string {
  return `${day}T00:00:00Z`;
}
