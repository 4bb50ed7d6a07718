import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toLetter } from '../../src/import/next-letter.ts';
import { makeSite } from '../support/build-site.ts';
import { readBuiltDocuments, wordsOf } from '../support/built-documents.ts';
import { listFiles } from '../../src/site/list-files.ts';
import { attribute, byTag, findAll, findOne, readPage, readPages, textOf } from '../support/built-site.ts';
import { findBrokenLinks, findDuplicateIds, findUnsoundPages } from '../support/site-faults.ts';
import { useSite } from '../support/use-site.ts';

describe('A site without an article, claim or event', () => {
  const site = useSite(() => makeSite({ from: 'tests/fixtures/bare' }));

  test('is built, and its pages are sound', () => {
    expectSound(site.dist);
    expect(site.printed).not.toContain('for this machine only');
  });

  test.each([
    ['articles/index.html', 'No article has been added yet.'],
    ['claims/index.html', 'No claim has been written yet.'],
    ['timeline/index.html', 'No event has been added yet.'],
    ['names/index.html', 'No name has been listed yet.'],
    ['corrections/index.html', 'No correction has been entered so far.'],
    ['about/index.html', 'Who compares the articles is not named here.'],
  ])('says so on %s', (file, words) => {
    expect(textOf(readPage(site.dist, file).tree)).toContain(words);
  });
});

describe('A site with one article', () => {
  const site = useSite(() => makeSite({ from: 'tests/fixtures/one-article' }), { SITE_URL: '' });

  test('is built, and its pages are sound', () => {
    expectSound(site.dist);
  });

  test('and without an address has no address of this machine in what travels, and nothing that an address is needed for', () => {
    const { dist, printed } = site;
    expect(printed).toContain('for this machine only');
    // Search is written by Pagefind, and asks for nothing but what stands beside it.
    const files = listFiles(dist).filter((file) => !/^pagefind|\.(?:png|woff2)$/.test(file));
    for (const file of files) {
      // A script may ask whether a value is undefined.
      const wrong = file.endsWith('.js') ? /localhost|127\.0/ : /localhost|127\.0|undefined/;
      expect(readFileSync(join(dist, file), 'utf8'), file).not.toMatch(wrong);
    }
    for (const file of ['feed.xml', 'sitemap-index.xml']) expect(existsSync(join(dist, file)), file).toBe(false);
    expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\n');
    for (const { html, file } of readPages(dist))
      expect(html, file).not.toMatch(/rel="canonical"|og:url|og:image|feed\.xml/);
  });

  test('compares nothing with nothing: its claim is in one article only', () => {
    expect(textOf(readPage(site.dist, 'claims/deaths/index.html').tree)).toContain('one article only');
  });

  test('says who compares, why these articles, and since when all of it has been read against them', () => {
    const about = textOf(readPage(site.dist, 'about/index.html').tree).replaceAll(/\s+/g, ' ');
    expect(about).toContain('The articles are compared by the desk of the test.');
    expect(about).toContain('It was the first that came.');
    expect(about).toContain('The whole comparison was last read against the articles on 1 January 2024 or later.');
  });

  test('marks a passage across the tags inside it', () => {
    const article = readPage(site.dist, 'articles/only/index.html');
    const pieces = findAll(article.tree, (element) =>
      [attribute(element, 'id'), attribute(element, 'dataOf')].includes('fire'),
    );
    expect(textOf({ type: 'root', children: pieces })).toBe('which stood near the river, burned down');
    expect(pieces).toHaveLength(2);
  });

  test('shows an event without a date by what is said instead', () => {
    expect(textOf(readPage(site.dist, 'timeline/index.html').tree)).toContain('some time before the account');
  });

  test('shows what is written on an event below its title, and lets it be found', async () => {
    const { tree } = readPage(site.dist, 'timeline/index.html');
    const event = findOne(tree, (element) => attribute(element, 'id') === 'fire' && element.tagName === 'li');
    expect(findAll(event, byTag('h3', 'h4', 'h5')).map((heading) => [heading.tagName, textOf(heading)])).toEqual([
      ['h3', 'The hall burns down'],
      ['h4', 'What is left open'],
    ]);
    expect(textOf(event)).toContain('The account says where the hall stood.');
    const found = (await readBuiltDocuments(site)).filter(({ kind }) => kind === 'event');
    expect(found.map(wordsOf).join('\n')).toContain('It gives no hour.');
  });

  describe('whose analysis is in GitHub-flavoured Markdown', () => {
    const main = () => findOne(readPage(site.dist, 'claims/deaths/index.html').tree, byTag('main'));

    test('makes a table, with its alignment and without a style in an attribute', () => {
      const cells = findAll(findOne(main(), byTag('table')), byTag('th', 'td'));
      expect(cells.map(textOf)).toEqual(['Who', 'Number', 'The account', '115']);
      expect(cells.map((cell) => attribute(cell, 'className'))).toEqual([
        undefined,
        'align-right',
        undefined,
        'align-right',
      ]);
      expect(cells.filter((cell) => attribute(cell, 'style') !== undefined)).toEqual([]);
    });

    test('makes a footnote that leads there and back', () => {
      const links = findAll(main(), byTag('a')).map((link) => attribute(link, 'href') ?? '');
      expect(links.filter((href) => href.startsWith('#user-content-fn'))).toHaveLength(2);
      expect(textOf(main())).toContain('A floor is the least that a number can be.');
    });

    test('strikes out what is struck out', () => {
      expect(findAll(main(), byTag('del')).map(textOf)).toEqual(['exactly 115']);
    });

    test('makes a list of tasks, done and not', () => {
      const boxes = findAll(main(), (element) => attribute(element, 'type') === 'checkbox');
      expect(boxes.map(({ properties }) => properties['checked'] === true)).toEqual([true, false]);
    });

    test('makes links of bare addresses', () => {
      const links = findAll(main(), byTag('a')).map((link) => attribute(link, 'href') ?? '');
      expect(links).toEqual(expect.arrayContaining(['http://www.example.org/counts', 'https://example.org/method']));
    });
  });
});

describe('A site with fifty articles', () => {
  const count = 50;
  const site = useSite(() => makeSite({ from: 'tests/fixtures/bare', files: makeManyArticles(count) }));

  test('is built, and its pages are sound', () => {
    expectSound(site.dist);
  });

  test('has a page for each, with a letter of its own and the way to its neighbours', () => {
    const pages = readPages(site.dist).filter(({ path }) => /^articles\/./.test(path));
    expect(pages).toHaveLength(count);
    const list = textOf(readPage(site.dist, 'articles/index.html').tree);
    for (let number = 1; number <= count; number++) expect(list).toContain(`Account ${String(number)} of`);
    const middle = readPage(site.dist, 'articles/account-27/index.html');
    const links = findAll(middle.tree, byTag('a')).map((link) => attribute(link, 'href'));
    expect(links).toEqual(expect.arrayContaining(['/articles/account-26/', '/articles/account-28/']));
  });

  test('compares a figure that all of them give, and says that the furthest apart contradict each other', () => {
    const text = textOf(readPage(site.dist, 'claims/deaths/index.html').tree);
    expect(text).toContain('contradict');
  });
});

function expectSound(dist: string): void {
  expect(findBrokenLinks(dist, '/')).toEqual([]);
  expect(findDuplicateIds(dist)).toEqual([]);
  expect(findUnsoundPages(dist)).toEqual([]);
}

/** Articles with long titles and hardly a field, and one claim that each of them makes with a figure of its own. */
function makeManyArticles(count: number): Record<string, string> {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const articles = numbers.map((number) => [
    `content/articles/account-${String(number)}.mdx`,
    [
      '---',
      `letter: ${toLetter(number)}`,
      `title: Account ${String(number)} of an event of which many wrote at length ${'and at greater length '.repeat(8)}`,
      'kind: report',
      'language: en',
      'display: full',
      `---\n\nAt the hall ${String(100 + number)} people died. ${'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(3)} said no more.\n`,
    ].join('\n'),
  ]);
  const passages = numbers.map((number) => {
    const value = String(100 + number);
    return `  - {article: account-${String(number)}, quote: ${value} people died, voice: asserted, value: ${value}, qualifier: exactly}`;
  });
  return {
    ...(Object.fromEntries(articles) as Record<string, string>),
    'content/topics.yaml': '- {id: toll, name: The toll, question: "How many?", order: 1}\n',
    'content/claims/deaths.mdx': [
      '---\nstatement: Many people died\ntopic: toll\nkind: figure\nkey: true\nunit: people\npassages:',
      ...passages,
      '---\n',
    ].join('\n'),
  };
}
