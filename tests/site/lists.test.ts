import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toLetter } from '../../src/import/next-letter.ts';
import { entriesOnPage } from '../../src/model/story/list-pages.ts';
import { makeSite } from '../support/build-site.ts';
import { listFiles } from '../../src/site/list-files.ts';
import { attribute, byTag, findAll, findOne, readPage, textOf } from '../support/built-site.ts';
import { useSite } from '../support/use-site.ts';

/** A story whose articles and corrections are more than a page holds. */
const ids = Array.from({ length: entriesOnPage + 3 }, (_, index) => `n${String(index)}`);
const site = useSite(() =>
  makeSite({
    files: {
      'content/site.yaml': 'title: A site\ndescription: What it is.\nlanguage: en-GB\nlead: A lead.\n',
      'content/topics.yaml': '[]\n',
      'content/corrections.yaml': ids
        .map((id) => `- { date: 2025-03-04, page: /articles/${id}/, said: Rain., says: Snow., why: Misread. }\n`)
        .join(''),
      ...Object.fromEntries(
        ids.map((id, index) => [
          `content/articles/${id}.mdx`,
          `---\nletter: ${toLetter(index + 1)}\ntitle: ${id}\nkind: report\nlanguage: en\ndisplay: full\n---\n\nIt rained on ${id}.\n`,
        ]),
      ),
    },
  }),
);

const page = (path: string) => readPage(site.dist, `${path}index.html`).tree;
const linksOf = (path: string, of = page(path)) =>
  findAll(of, byTag('a')).map((link) => ({ href: attribute(link, 'href') ?? '', rel: attribute(link, 'rel') }));

test('Each article of a long list stands on one of its pages, which lead to each other', () => {
  const listed = ['articles/', 'articles/page/2/'].map((path) =>
    findAll(page(path), byTag('h2')).flatMap((heading) => linksOf(path, { type: 'root', children: [heading] })),
  );
  expect(listed[0]).toHaveLength(entriesOnPage);
  const articles = listFiles(site.dist).filter((file) => /^articles\/(?!page\/)[^/]+\//.test(file));
  expect(listed.flatMap((links) => links.map(({ href }) => href)).toSorted()).toEqual(
    articles.map((file) => `/${file.replace('index.html', '')}`).toSorted(),
  );
  expect(linksOf('articles/')).toContainEqual({ href: '/articles/page/2/', rel: 'next' });
  expect(linksOf('articles/page/2/')).toContainEqual({ href: '/articles/', rel: 'prev' });
  expect(textOf(findOne(page('articles/page/2/'), byTag('title')))).toMatch(/^Articles, page 2 · /);
});

test('Each correction has on the first page the address that the feed knows it by, which leads to where it stands', () => {
  const { items } = JSON.parse(readFileSync(join(site.dist, 'feeds/corrections.json'), 'utf8')) as {
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
