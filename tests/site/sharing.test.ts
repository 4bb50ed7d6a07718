import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { origin } from '../support/build-site.ts';
import { listFiles } from '../../src/site/list-files.ts';
import { attribute, byTag, findAll, readPages, textOf, type BuiltPage } from '../support/built-site.ts';
import { readPngSize } from '../support/read-png.ts';
import { listElements, listTexts, readXml } from '../support/read-xml.ts';

describe.each(['site', 'siteBelowBase'] as const)('The %s', (which) => {
  const { dist, base } = inject(which);
  // Cards are parts of other sites' pages.
  const pages = readPages(dist).filter(({ path }) => !path.startsWith('cards/'));
  const root = origin + base;
  /** Those that are to be found: not what claims said once. */
  const found = pages.filter((page) => readMeta(page).get('robots') !== 'noindex');

  test('says on every page its title, description, address, language and picture for sharing', () => {
    for (const page of pages) {
      const meta = readMeta(page);
      const [title] = findAll(page.tree, byTag('title')).map(textOf);
      expect(title, page.file).toContain(meta.get('og:title'));
      expect(meta.get('og:description'), page.file).toBe(meta.get('description'));
      expect(meta.get('description')?.length, page.file).toBeGreaterThan(20);
      expect(meta.get('og:url'), page.file).toBe(page.path === '404.html' ? undefined : root + page.path);
      expect(Object.fromEntries(meta), page.file).toMatchObject({
        'og:site_name': 'Two accounts of Crocus City Hall',
        'og:locale': 'en_GB',
        'og:type': /^(?:articles|claims)\/./.test(page.path) ? 'article' : 'website',
        'og:image:width': '1200',
        'og:image:height': '630',
        'og:image:alt': expect.stringContaining('Two accounts of Crocus City Hall') as string,
        'twitter:card': 'summary_large_image',
      });
    }
  });

  test('has every picture that a page names, in the size that the page says, below its own address', () => {
    for (const page of pages) {
      const address = readMeta(page).get('og:image') ?? '';
      expect(address.startsWith(`${root}social/`), `${page.file}: ${address}`).toBe(true);
      expect(readPngSize(readFileSync(join(dist, address.slice(root.length))))).toEqual({ width: 1200, height: 630 });
    }
  });

  test('has a picture of its own for the home page, the claims, the timeline, each article and each claim', () => {
    const own = found.filter(({ path }) => /^(?:claims\/.*|timeline\/|articles\/.+)?$/.test(path));
    const pictures = own.map((page) => readMeta(page).get('og:image'));
    expect(own.length).toBeGreaterThan(5);
    expect(new Set(pictures).size).toBe(own.length);
  });

  test('gives no page a day of publication that was only inferred', () => {
    expect(pages.filter((page) => readMeta(page).has('article:published_time'))).toEqual([]);
  });

  test('has an Atom feed that every page names, with all that the standard asks of it', () => {
    for (const page of pages)
      expect(listFeeds(page)[0], page.file).toEqual(['application/atom+xml', `${base}feed.xml`]);
    const feed = readXml(readFileSync(join(dist, 'feed.xml'), 'utf8'));
    expect(feed.attributes).toEqual({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en-GB' });
    expect(listTexts(feed, 'id')).toEqual([root]);
    expect(listTexts(feed, 'title').join()).not.toBe('');
    expect(
      listElements(feed, 'author')
        .flatMap((author) => listTexts(author, 'name'))
        .join(),
    ).not.toBe('');
    expect(listElements(feed, 'link').map(({ attributes }) => attributes)).toContainEqual(
      expect.objectContaining({ rel: 'self', href: `${root}feed.xml` }),
    );
    const entries = listElements(feed, 'entry');
    const ids = entries.flatMap((entry) => listTexts(entry, 'id'));
    expect(new Set(ids).size).toBe(entries.length);
    expect(listTexts(feed, 'updated')).toEqual([
      entries
        .flatMap((entry) => listTexts(entry, 'updated'))
        .toSorted()
        .at(-1),
    ]);
    const addresses = entries.map((entry) => {
      for (const name of ['title', 'summary']) expect(listTexts(entry, name)).toEqual([expect.stringMatching(/./)]);
      expect(listTexts(entry, 'updated')).toEqual([expect.stringMatching(/^\d{4}-\d{2}-\d{2}T12:00:00(?:\.000)?Z$/)]);
      const [link, ...others] = listElements(entry, 'link').map(({ attributes }) => attributes);
      expect([link?.['rel'], others]).toEqual(['alternate', []]);
      return link?.['href'] ?? '';
    });
    for (const address of addresses) {
      expect(existsSync(join(dist, address.slice(root.length), 'index.html')), address).toBe(true);
    }
    const told = found.filter(({ path }) => /^(?:claims|articles)\/./.test(path)).map(({ path }) => root + path);
    expect(addresses).toEqual(expect.arrayContaining(told));
  });

  test('has feeds of articles, claims and corrections in three formats, which their pages name', () => {
    for (const name of ['articles', 'claims', 'corrections']) {
      const named = pages.filter(({ path }) => path === `${name}/`).flatMap(listFeeds);
      expect(named.slice(1)).toEqual([
        ['application/atom+xml', `${base}feeds/${name}.xml`],
        ['application/rss+xml', `${base}feeds/${name}.rss`],
        ['application/feed+json', `${base}feeds/${name}.json`],
      ]);
      for (const [, address = ''] of named)
        expect(existsSync(join(dist, address.slice(base.length))), address).toBe(true);
    }
  });

  test('lists every page but search and the states of claims in its sitemap, which robots.txt names where it is read: at the root of a host', () => {
    if (base === '/')
      expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${root}sitemap-index.xml\n`);
    else expect(existsSync(join(dist, 'robots.txt'))).toBe(false);
    const readLocations = (file: string, name: string) =>
      listElements(readXml(readFileSync(join(dist, file), 'utf8')), name).flatMap((element) =>
        listTexts(element, 'loc'),
      );
    const sitemaps = readLocations('sitemap-index.xml', 'sitemap');
    const named = sitemaps.flatMap((address) => readLocations(address.slice(root.length), 'url'));
    const listed = found.map(({ path }) => path).filter((path) => path !== '404.html' && path !== 'search/');
    expect(named.toSorted()).toEqual(listed.map((path) => root + path).toSorted());
  });

  test('has icons and a manifest below its own address', () => {
    for (const page of pages) {
      const links = readLinks(page);
      expect(links.get('manifest'), page.file).toBe(`${base}manifest.webmanifest`);
      expect(links.get('icon'), page.file).toBe(`${base}favicon.svg`);
      expect(links.get('apple-touch-icon'), page.file).toBe(`${base}apple-touch-icon.png`);
    }
    expect(readPngSize(readFileSync(join(dist, 'apple-touch-icon.png')))).toEqual({ width: 180, height: 180 });
    const manifest = JSON.parse(readFileSync(join(dist, 'manifest.webmanifest'), 'utf8')) as Manifest;
    expect(manifest).toMatchObject({ id: base, start_url: base, scope: base, lang: 'en-GB' });
    expect(manifest.name).not.toBe('');
    const pngs = manifest.icons.filter(({ type }) => type === 'image/png');
    expect(pngs.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512']);
    for (const { src, sizes } of pngs) {
      const { width, height } = readPngSize(readFileSync(join(dist, src.slice(base.length))));
      expect(`${String(width)}x${String(height)}`).toBe(sizes);
    }
  });

  test('names in its rules for speculation only its own pages, and neither search nor a file', () => {
    for (const page of pages) {
      const [script] = findAll(page.tree, (element) => attribute(element, 'type') === 'speculationrules');
      const rules = JSON.parse(script ? textOf(script) : '{}') as unknown;
      expect(rules, page.file).toEqual({
        prerender: [
          {
            where: {
              and: [{ href_matches: `${base}*` }, { not: { href_matches: [`${base}search/*`, `${base}*.*`] } }],
            },
            eagerness: 'moderate',
          },
        ],
      });
    }
  });
});

test('Two builds draw every picture alike, byte for byte, wherever the site lives', () => {
  const [one, other] = [inject('site').dist, inject('siteBelowBase').dist];
  const pictures = listFiles(one).filter((file) => file.endsWith('.png'));
  expect(pictures.length).toBeGreaterThan(5);
  for (const file of pictures) {
    expect(readFileSync(join(one, file)).equals(readFileSync(join(other, file))), file).toBe(true);
  }
});

function readMeta({ tree }: BuiltPage): Map<string, string> {
  return new Map(
    findAll(tree, byTag('meta')).flatMap((meta) => {
      const name = attribute(meta, 'property') ?? attribute(meta, 'name');
      return name === undefined ? [] : [[name, attribute(meta, 'content') ?? ''] as const];
    }),
  );
}

/** The type and address of each feed that a page names, in order. */
function listFeeds({ tree }: BuiltPage): string[][] {
  return findAll(tree, byTag('link'))
    .filter((link) => attribute(link, 'rel') === 'alternate')
    .map((link) => ['type', 'href'].map((name) => attribute(link, name) ?? ''));
}

function readLinks({ tree }: BuiltPage): Map<string, string> {
  return new Map(
    findAll(tree, byTag('link')).map((link) => [attribute(link, 'rel') ?? '', attribute(link, 'href') ?? '']),
  );
}

interface Manifest {
  name: string;
  icons: { src: string; sizes: string; type: string }[];
}
