import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, inject, test } from 'vitest';
import { makeTwoStories } from '../support/two-stories.ts';
import { origin } from '../support/build-site.ts';
import { readBuiltDocuments } from '../support/built-documents.ts';
import { listFiles } from '../../src/site/list-files.ts';
import {
  attribute,
  byTag,
  findAll,
  findOne,
  readPage,
  readPages,
  textOf,
  type BuiltPage,
} from '../support/built-site.ts';
import { findBrokenLinks, findDuplicateIds } from '../support/site-faults.ts';
import { useSite } from '../support/use-site.ts';

/** A whole publication, moved into a folder by `npm run migrate`, and a small one beside it. */
const site = useSite(makeTwoStories);

const page = (path: string) => readPage(site.dist, `${path}index.html`);
const read = (file: string) => readFileSync(join(site.dist, file), 'utf8');
const linksOf = ({ tree }: BuiltPage) =>
  findAll(tree, byTag('a')).map((link) => ({ href: attribute(link, 'href') ?? '', words: textOf(link) }));

describe('A site of two stories', () => {
  test('keeps every address that the one at its root had as the only one', () => {
    const kept = listFiles(inject('site').dist).filter((file) => !/^(?:pagefind|_astro)\//.test(file));
    expect(listFiles(site.dist)).toEqual(expect.arrayContaining(kept));
  });

  test('has every kind of page of the other below its id, and no link that leads nowhere', () => {
    const own = readPages(site.dist).map(({ path }) => path.replace(/^harbour\//, 'harbour:'));
    const pages = ['', 'about/', 'articles/', 'articles/evening-post/', 'check/', 'claims/', 'claims/injured/'];
    const more = ['compare/', 'corrections/', 'data/', 'names/', 'timeline/'];
    expect(own).toEqual(expect.arrayContaining([...pages, ...more].map((path) => `harbour:${path}`)));
    expect(findBrokenLinks(site.dist, '/')).toEqual([]);
    expect(findDuplicateIds(site.dist)).toEqual([]);
  });

  test('says on each page of which story it is, in its head and its title', () => {
    const claim = page('harbour/claims/injured/');
    expect(textOf(findOne(claim.tree, byTag('title')))).toMatch(
      / · The Lundhaven fire · Two accounts of Crocus City Hall$/,
    );
    expect(linksOf(claim)).toContainEqual({ href: '/harbour/', words: 'The Lundhaven fire' });
    expect(linksOf(claim)).toContainEqual({ href: '/', words: 'Two accounts of Crocus City Hall' });
    expect(textOf(findOne(page('').tree, byTag('title')))).toBe('Two accounts of Crocus City Hall');
    const home = page('harbour/').html;
    expect(home).toContain('<meta name="description" content="Two articles on one fire, side by side.">');
  });

  test('lists both, the one whose article has the latest date first', () => {
    const list = findAll(page('stories/').tree, byTag('h2')).map((heading) => textOf(heading));
    expect(list).toEqual(['Two accounts of Crocus City Hall', 'The Lundhaven fire']);
  });

  test('leads from a claim to one of the other story', () => {
    const related = linksOf(page('harbour/claims/injured/')).filter(({ href }) => /^\/claims\/./.test(href));
    expect(related.map(({ href }) => href)).toEqual(['/claims/death-toll/']);
  });

  test('says of a name, at its root, in which other stories it stands, and keeps its note to its own', () => {
    expect(linksOf(page('names/'))).toContainEqual({ href: '/harbour/names/#port', words: 'The Lundhaven fire' });
    expect(linksOf(page('harbour/names/')).filter(({ href }) => href.startsWith('/names/#'))).toEqual([
      { href: '/names/#port', words: 'In all stories: A port or a hall' },
    ]);
    expect(page('names/').html).toContain('In “accuses Moscow” the report means the government.');
    expect(page('harbour/names/').html).not.toContain('id="moscow"');
  });

  test('has a feed of both, and one of each', () => {
    const entries = (file: string) =>
      (JSON.parse(read(file)) as { items: { id: string; url: string }[] }).items.map(({ id }) => new URL(id).pathname);
    expect(entries('harbour/feed.json')).toContain('/harbour/claims/injured/');
    expect(entries('harbour/feed.json').every((path) => path.startsWith('/harbour/'))).toBe(true);
    expect(entries('feeds/story.json').some((path) => path.startsWith('/harbour/'))).toBe(false);
    expect(entries('feed.json').toSorted()).toEqual(
      [...entries('harbour/feed.json'), ...entries('feeds/story.json')].toSorted(),
    );
  });

  test('has feeds of the articles, the claims and the corrections of both, and beside the other’s pages names its own', () => {
    const entries = (file: string) => (JSON.parse(read(file)) as { items: { id: string }[] }).items.map(({ id }) => id);
    expect(entries('feeds/claims.json')).toEqual(
      expect.arrayContaining([`${origin}/claims/death-toll/`, `${origin}/harbour/claims/injured/`]),
    );
    const named = findAll(page('harbour/claims/').tree, byTag('link'))
      .filter((link) => attribute(link, 'rel') === 'alternate')
      .map((link) => attribute(link, 'href'));
    expect([...new Set(named)]).toEqual(['xml', 'rss', 'json'].map((ending) => `/harbour/feed.${ending}`));
    expect(listFiles(site.dist).filter((file) => file.startsWith('harbour/feeds/'))).toEqual([]);
  });

  test('finds the entries of both, each once, with its story and at its own address', async () => {
    const documents = await readBuiltDocuments(site);
    const other = documents.filter(({ filters }) => filters.story?.[0] === 'The Lundhaven fire');
    expect(other.map(({ url }) => url)).toEqual(expect.arrayContaining(['/harbour/', '/harbour/claims/injured/']));
    expect(other.every(({ url }) => url.startsWith('/harbour/'))).toBe(true);
    expect(new Set(documents.map(({ url }) => url)).size).toBe(documents.length);
    expect(documents.filter(({ kind, id }) => kind === 'name' && id === 'port')).toHaveLength(1);
  });

  test('says in its data which of them it is of, as its schema asks', () => {
    const data = JSON.parse(read('harbour/data/story.json')) as { $schema: string; story: object };
    expect(data.$schema).toBe(`${origin}/data/story.schema.json`);
    expect(data.story).toEqual({ id: 'harbour', title: 'The Lundhaven fire', status: 'open' });
    const checker = z.fromJSONSchema(
      JSON.parse(read('data/story.schema.json')) as Parameters<typeof z.fromJSONSchema>[0],
    );
    expect(checker.safeParse(data)).toMatchObject({ success: true });
  });

  test('names both in its sitemap', () => {
    expect(read('sitemap-0.xml')).toContain('/harbour/claims/injured/');
    expect(read('sitemap-0.xml')).toContain('/claims/death-toll/');
  });
});

test('A site of one story has no link to the list of stories', () => {
  const found = readPages(inject('site').dist).filter((one) =>
    linksOf(one).some(({ href }) => href.includes('/stories/')),
  );
  expect(found.map(({ path }) => path)).toEqual([]);
});
