import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, inject, test } from 'vitest';
import { attribute, byTag, findAll, listFiles, readPages, textOf, type BuiltPage } from '../setup/built-site.ts';
import { readPngSize } from '../setup/read-png.ts';

const host = 'http://localhost:4321';

describe.each(['site', 'siteBelowBase'] as const)('The %s', (which) => {
  const { dist, base } = inject(which);
  const pages = readPages(dist);
  const root = host + base;

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
    const own = pages.filter(({ path }) => /^(?:claims\/.*|timeline\/|articles\/.+)?$/.test(path));
    const pictures = own.map((page) => readMeta(page).get('og:image'));
    expect(own.length).toBeGreaterThan(5);
    expect(new Set(pictures).size).toBe(own.length);
  });

  test('gives no page a day of publication that was only inferred', () => {
    expect(pages.filter((page) => readMeta(page).has('article:published_time'))).toEqual([]);
  });

  test('has an Atom feed that every page names, with all that the standard asks of it', () => {
    for (const page of pages) expect(readLinks(page).get('alternate'), page.file).toBe(`${base}feed.xml`);
    const { feed } = parseXml(join(dist, 'feed.xml')) as { feed: Feed };
    expect(feed['@xmlns']).toBe('http://www.w3.org/2005/Atom');
    expect(feed.id).toBe(root);
    expect(feed.title).not.toBe('');
    expect(feed.author.name).not.toBe('');
    expect(feed.link).toContainEqual(expect.objectContaining({ '@rel': 'self', '@href': `${root}feed.xml` }));
    expect(
      feed.entry
        .map(({ updated }) => updated)
        .toSorted()
        .at(-1),
    ).toBe(feed.updated);
    expect(new Set(feed.entry.map(({ id }) => id)).size).toBe(feed.entry.length);
    for (const { id, title, summary, updated, link } of feed.entry) {
      expect(title, id).not.toBe('');
      expect(summary, id).not.toBe('');
      expect(updated, id).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
      expect(link['@rel'], id).toBe('alternate');
      expect(existsSync(join(dist, link['@href'].slice(root.length), 'index.html')), link['@href']).toBe(true);
    }
    const told = pages.filter(({ path }) => /^(?:claims|articles)\/./.test(path)).map(({ path }) => root + path);
    expect(feed.entry.map(({ link }) => link['@href'])).toEqual(expect.arrayContaining(told));
  });

  test('lists every page but search in its sitemap, which robots.txt names', () => {
    expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${root}sitemap-index.xml\n`);
    const { sitemapindex } = parseXml(join(dist, 'sitemap-index.xml')) as {
      sitemapindex: { sitemap: { loc: string } };
    };
    const { urlset } = parseXml(join(dist, sitemapindex.sitemap.loc.slice(root.length))) as {
      urlset: { url: { loc: string }[] };
    };
    const listed = pages.map(({ path }) => path).filter((path) => path !== '404.html' && path !== 'search/');
    expect(urlset.url.map(({ loc }) => loc).toSorted()).toEqual(listed.map((path) => root + path).toSorted());
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

function readLinks({ tree }: BuiltPage): Map<string, string> {
  return new Map(
    findAll(tree, byTag('link')).map((link) => [attribute(link, 'rel') ?? '', attribute(link, 'href') ?? '']),
  );
}

function parseXml(file: string): unknown {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    htmlEntities: true,
    isArray: (name, path) => ['entry', 'url'].includes(name) || path === 'feed.link',
  });
  return parser.parse(readFileSync(file, 'utf8'), true);
}

interface Feed {
  '@xmlns': string;
  id: string;
  title: string;
  updated: string;
  author: { name: string };
  link: { '@rel': string; '@href': string }[];
  entry: { id: string; title: string; summary: string; updated: string; link: { '@rel': string; '@href': string } }[];
}

interface Manifest {
  name: string;
  icons: { src: string; sizes: string; type: string }[];
}
