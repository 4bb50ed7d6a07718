import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeSite } from '../support/build-site.ts';
import { listFiles } from '../../src/site/list-files.ts';
import { attribute, findAll, readPage, textOf } from '../support/built-site.ts';
import { listElements, listTexts, readXml } from '../support/read-xml.ts';
import { useSite } from '../support/use-site.ts';

const makeArticle = (letter: string, title: string, published: string) =>
  `---\nletter: ${letter}\ntitle: ${JSON.stringify(title)}\nkind: report\npublished: ${published}\nlanguage: en\ndisplay: full\n---\n\nNobody may repeat this sentence.\n`;

const hostile = `Fish & <chips> "fried"`;
const site = useSite(
  () =>
    makeSite({
      files: {
        'content/articles/day.mdx': makeArticle('A', hostile, '2024-03-24'),
        'content/articles/month.mdx': makeArticle('B', 'モスクワの攻撃', '2024-03'),
        'content/articles/about.mdx': makeArticle('C', 'الهجوم على موسكو', '2024-03-24~'),
        'content/site.yaml': `title: ${JSON.stringify(hostile)}\ndescription: A site.\nlanguage: en\nlead: A lead.\n`,
        'content/topics.yaml': '[]\n',
        'content/corrections.yaml':
          '- date: 2025-01-02\n  page: /articles/day/\n  said: Fish.\n  says: "<b>Chips</b> & fish."\n  why: Mistaken.\n',
      },
    }),
  { SITE_URL: 'https://example.org', BASE_PATH: '/base', BASE_URL: '/' },
);

test('An article published surely on a day says so, and no other does', () => {
  expect(readMeta('articles/day/index.html', 'article:published_time')).toBe('2024-03-24');
  expect(readMeta('articles/month/index.html', 'article:published_time')).toBeUndefined();
  expect(readMeta('articles/about/index.html', 'article:published_time')).toBeUndefined();
});

test('A page whose title the face has no glyphs for is shared with the site’s picture, and says what is on it', () => {
  const home = readMeta('index.html', 'og:image');
  expect(home).toBe('https://example.org/base/social/index.png');
  for (const id of ['month', 'about']) {
    expect(readMeta(`articles/${id}/index.html`, 'og:image')).toBe(home);
    expect(readMeta(`articles/${id}/index.html`, 'og:image:alt')).toBe(readMeta('index.html', 'og:image:alt'));
  }
  expect(listFiles(join(site.dist, 'social/articles'))).toEqual(['day.png']);
});

test('Addresses are whole without the base path’s closing slash and whatever BASE_URL is set to; a language without a region gives no locale', () => {
  expect(readMeta('articles/day/index.html', 'og:url')).toBe('https://example.org/base/articles/day/');
  expect(readMeta('index.html', 'og:locale')).toBeUndefined();
});

test('The feed holds a correction and titles as they were written, and no sentence of an article', () => {
  const xml = readFileSync(join(site.dist, 'feed.xml'), 'utf8');
  const feed = readXml(xml);
  const entries = listElements(feed, 'entry');
  expect(listTexts(feed, 'title')).toEqual([hostile]);
  expect(entries).toHaveLength(4);
  const [correction] = entries;
  expect(correction && ['title', 'summary', 'updated'].flatMap((name) => listTexts(correction, name))).toEqual([
    `Correction on the page “${hostile}”`,
    'It said: Fish. Changed to: <b>Chips</b> & fish. Mistaken.',
    '2025-01-02T12:00:00.000Z',
  ]);
  expect(xml).not.toContain('Nobody may repeat this sentence');
});

test('The address by which the feed knows a correction leads to it on the page of corrections', () => {
  const [correction] = listElements(readXml(readFileSync(join(site.dist, 'feed.xml'), 'utf8')), 'entry');
  const [id = ''] = correction ? listTexts(correction, 'id') : [];
  const page = readPage(site.dist, 'corrections/index.html').tree;
  const places = findAll(page, (element) => attribute(element, 'id') === id.split('#')[1]);
  expect(places.map(textOf)).toEqual([expect.stringContaining(hostile)]);
});

function readMeta(file: string, property: string): string | undefined {
  const [meta] = findAll(readPage(site.dist, file).tree, (element) => attribute(element, 'property') === property);
  return meta && attribute(meta, 'content');
}
