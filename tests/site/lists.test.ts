import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { entriesOnPage } from '../../src/model/story/list-pages.ts';
import { attribute, byTag, findAll, findOne, listFiles, readPage, textOf } from '../support/built-site.ts';

/** A story whose articles and corrections are more than a page holds. */
const { dist } = inject('crowdedSite');
const page = (path: string) => readPage(dist, `${path}index.html`).tree;
const linksOf = (path: string, of = page(path)) =>
  findAll(of, byTag('a')).map((link) => ({ href: attribute(link, 'href') ?? '', rel: attribute(link, 'rel') }));

test('Each article of a long list stands on one of its pages, which lead to each other', () => {
  const listed = ['articles/', 'articles/page/2/'].map((path) =>
    findAll(page(path), byTag('h2')).flatMap((heading) => linksOf(path, { type: 'root', children: [heading] })),
  );
  expect(listed[0]).toHaveLength(entriesOnPage);
  const articles = listFiles(dist).filter((file) => /^articles\/(?!page\/)[^/]+\//.test(file));
  expect(listed.flatMap((links) => links.map(({ href }) => href)).toSorted()).toEqual(
    articles.map((file) => `/${file.replace('index.html', '')}`).toSorted(),
  );
  expect(linksOf('articles/')).toContainEqual({ href: '/articles/page/2/', rel: 'next' });
  expect(linksOf('articles/page/2/')).toContainEqual({ href: '/articles/', rel: 'prev' });
  expect(textOf(findOne(page('articles/page/2/'), byTag('title')))).toMatch(/^Articles, page 2 · /);
});

test('Each correction has on the first page the address that the feed knows it by, which leads to where it stands', () => {
  const { items } = JSON.parse(readFileSync(join(dist, 'feeds/corrections.json'), 'utf8')) as {
    items: { id: string }[];
  };
  expect(items.length).toBeGreaterThan(entriesOnPage);
  const anchors = items.map(({ id }) => new URL(id).hash.slice(1));
  const idsOf = (path: string) => findAll(page(path), () => true).flatMap((element) => attribute(element, 'id') ?? []);
  expect(idsOf('corrections/')).toEqual(expect.arrayContaining(anchors));
  const elsewhere = linksOf('corrections/').flatMap(
    ({ href }) => /^\/corrections\/page\/2\/#(.+)$/.exec(href)?.[1] ?? [],
  );
  expect(elsewhere).toHaveLength(items.length - entriesOnPage);
  expect(idsOf('corrections/page/2/')).toEqual(expect.arrayContaining(elsewhere));
});
