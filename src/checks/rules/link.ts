import type { Nodes } from 'mdast';
import { findClose, formatChoice } from '../../corpus/did-you-mean.ts';
import { findNamed } from '../../corpus/find-story.ts';
import type { Corpus, Entry } from '../../corpus/read-corpus.ts';
import { findBodies, listNodes, placeOf } from '../bodies.ts';
import { decodeAddress } from '../../model/story/addresses.ts';
import { pathOfWithdrawn } from '../../model/story/withdrawn.ts';
import { issueAt, issueInBody, type Fault, type Rule } from '../issue.ts';
import { headingsOf, listPages, pageOf, textOf, type FindAnchors } from '../site-pages.ts';

export const link: Rule = {
  name: 'link',
  asks: 'A link leads to a page of this site that there is, or by http, https or mailto; a picture is one of this site.',
  check: (corpus) => {
    const standing = listPages(corpus);
    const own = withWithdrawn(corpus, standing);
    const find: FindPages = (path) => {
      const story = findNamed(path, corpus);
      if (!story) return { path, pages: own };
      return { path: path.slice(story.id.length + 1), pages: withWithdrawn(story, listPages(story)) };
    };
    const ofBodies = findBodies(corpus).flatMap(({ entry, tree }) => {
      const nodes = listNodes(tree);
      // The first definition of one name counts.
      const definitions = nodes.filter((node) => node.type === 'definition').reverse();
      const addresses = new Map(definitions.map(({ identifier, url }) => [identifier, url]));
      return nodes.flatMap((node) => {
        const fault = findFault(node, entry, find, addresses);
        return fault ? issueInBody(entry, placeOf(node), fault) : [];
      });
    });
    const ofCorrections = corpus.corrections.flatMap((entry) => {
      const path = pathOfWithdrawn(entry.data);
      const fault = path !== null && standing.has(path) ? stillThere(path) : findDeadEnd(entry.data.page, '/', find);
      return fault ? issueAt(entry, ['page'], fault) : [];
    });
    return [...ofBodies, ...ofCorrections];
  },
};

/** The pages of a story, with the addresses at which it says that a page was withdrawn. */
function withWithdrawn({ corrections }: Corpus, standing: Pages): Pages {
  const withdrawn = corrections.flatMap(({ data }) => pathOfWithdrawn(data) ?? []);
  return new Map([...withdrawn.map((path) => [path, () => null] as const), ...standing]);
}

function findFault(
  node: Nodes,
  entry: Entry<unknown>,
  find: FindPages,
  addresses: ReadonlyMap<string, string>,
): Fault | null {
  if (node.type === 'image') return findPictureFault(node.url);
  if (node.type === 'imageReference') return findPictureFault(addresses.get(node.identifier) ?? '/');
  if (node.type !== 'link' && node.type !== 'definition') return null;
  const scheme = schemeOf(node.url);
  if (scheme !== null && !allowed.includes(scheme)) {
    return {
      message: `The link to "${node.url}" has the scheme "${scheme}:".`,
      remedy: 'Only http:, https: and mailto: may be followed from here; take the link out, and leave its words.',
    };
  }
  // The headings of an event's body have other addresses on the timeline; a link within the body is fitted to them.
  if (entry.collection === 'events' && headingsOf(textOf(entry)).some((heading) => node.url === `#${heading}`))
    return null;
  return findDeadEnd(node.url, pageOf(entry) ?? '/', find);
}

function stillThere(path: string): Fault {
  return {
    message: `The page ${path} is withdrawn, and it is still there.`,
    remedy: 'Delete the file of its entry, and what quotes or names it; or take `withdrawn` out.',
  };
}

function findPictureFault(address: string): Fault | null {
  if (leadsAway(address)) {
    return {
      message: `The picture ${address} would be fetched from another site by everyone who reads the page.`,
      remedy: 'Take it out, or put the picture into public/ and write its address here.',
    };
  }
  if (address.startsWith('/')) return null;
  return {
    message: `The picture "${address}" has no address of this site.`,
    remedy: 'Put the picture into public/ and write its address from there, such as /picture.png.',
  };
}

/**
 * What is wrong with an address that leads nowhere on this site. What the build makes beside the pages, such as files and
 * the days of the timeline, is looked at by the build.
 */
function findDeadEnd(address: string, from: string, find: FindPages): Fault | null {
  const url = URL.parse(address, new URL(from, here));
  if (!url) {
    return {
      message: `The link to "${address}" is no address.`,
      remedy: 'Write it as a browser shows it, or take the link out.',
    };
  }
  if (url.origin !== here) return null;
  const { path, pages } = find(url.pathname);
  if (madeByTheBuild.test(path)) return null;
  if (!pages.has(path)) {
    return {
      message: `The link to "${address}" leads to no page of this site.`,
      remedy: `${formatChoice(findMeant(path, pages), pages.keys())} Where it is a page of another site, write its whole address.`,
    };
  }
  const anchor = decodeAddress(url.hash.slice(1));
  if (anchor === '' || /^user-content-|_/.test(anchor)) return null;
  const anchors = pages.get(path)?.() ?? null;
  if (anchors?.has(anchor) !== false) return null;
  return {
    message: `The link to "${address}" leads to no part of ${url.pathname}: it has no "${anchor}".`,
    remedy: formatChoice(findClose(anchor, anchors), anchors),
  };
}

/** The pages that an address may have meant: with a slash at its end, else one beside it, else any. */
function findMeant(path: string, pages: Pages): string[] {
  if (pages.has(`${path}/`)) return [`${path}/`];
  const [, folder = '', name = ''] = /^(.*\/)([^/]+)\/?$/.exec(path) ?? [];
  const beside = [...pages.keys()].filter((page) => page.startsWith(folder) && page !== folder);
  const close = findClose(
    name,
    beside.map((page) => page.slice(folder.length, -1)),
  );
  return close.length > 0 ? close.map((id) => `${folder}${id}/`) : findClose(path, pages.keys());
}

/** The scheme of an address, as a browser reads it: without regard to white space and control characters. */
function schemeOf(address: string): string | null {
  return /^([a-z][a-z0-9+.-]*):/i.exec(address.replace(/[\p{Cc}\s]/gu, ''))?.[1]?.toLowerCase() ?? null;
}

function leadsAway(address: string): boolean {
  return schemeOf(address) !== null || /^[\s\p{Cc}]*[/\\]{2}/u.test(address);
}

const allowed = ['http', 'https', 'mailto'];
const here = 'http://site.invalid';
const madeByTheBuild = /\.[a-z0-9]+$|^\/timeline\/as-of\/\d{4}-\d\d-\d\d\/$/i;

type Pages = ReadonlyMap<string, FindAnchors>;

/** The story's pages that a path from the root of the site is among, and the path among them. */
type FindPages = (path: string) => { path: string; pages: Pages };
