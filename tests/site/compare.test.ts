import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { describe, expect, inject, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { crocus, makeSite } from '../support/build-site.ts';
import { listFiles } from '../../src/site/list-files.ts';
import { attribute, byTag, findAll, findOne, readPage, textOf } from '../support/built-site.ts';
import { weighPage } from '../support/page-weight.ts';
import { findBrokenLinks, findDuplicateIds, findUnsoundPages } from '../support/site-faults.ts';
import { useSite } from '../support/use-site.ts';

const page = 'compare/index.html';
const byId = (dist: string, file: string, id: string) =>
  findOne(readPage(dist, file).tree, (element) => attribute(element, 'id') === id);

describe('Of two articles, the page of the comparison', () => {
  const { dist } = inject('site');

  test('has both texts whole, each once', () => {
    const { articles, texts } = readCorpus(crocus);
    expect(articles.map(({ data }) => data.letter).sort()).toEqual(['A', 'B']);
    for (const { id, data } of articles) {
      const column = byId(dist, page, data.letter.toLowerCase());
      const isText = (element: Element) => attribute(element, 'className')?.split(' ').includes('text') === true;
      expect(textOf(findOne(column, isText))).toBe(texts.get(id)?.text);
    }
  });

  test('leads from every run of marked words to a place on it, and says how it is marked', () => {
    const { tree } = readPage(dist, page);
    const ids = new Set(findAll(tree, () => true).flatMap((element) => attribute(element, 'id') ?? []));
    const runs = findAll(tree, (element) => element.tagName === 'a' && attribute(element, 'dataC') !== undefined);
    expect(runs.length).toBeGreaterThan(20);
    for (const run of runs) {
      expect(ids).toContain(attribute(run, 'href')?.slice(1));
      expect(ids).toContain(attribute(run, 'ariaDescribedBy'));
    }
  });

  test('weighs at most 20 kB of HTML, CSS and JavaScript as sent', () => {
    const { html, css, js } = weighPage(dist, '/', page);
    expect(html + css + js).toBeLessThanOrEqual(20_000);
  });

  test('is led to from home, from the claims and from each article', () => {
    const from = ['index.html', 'claims/index.html', ...listFiles(dist).filter((file) => /^articles\/.+\//.test(file))];
    expect(from.length).toBeGreaterThan(3);
    for (const file of from) {
      const links = findAll(readPage(dist, file).tree, byTag('a')).map((link) => attribute(link, 'href'));
      expect(links, file).toContain('/compare/');
    }
  });
});

describe('Of many articles', () => {
  const { dist } = inject('crowdedSite');
  const pairs = listFiles(dist).filter((file) => /^compare\/.+\//.test(file));

  test('some pairs have a page, and each of these is on the page on which one chooses', () => {
    const links = findAll(readPage(dist, page).tree, byTag('a')).flatMap((link) => attribute(link, 'href') ?? []);
    expect(pairs.length).toBeGreaterThan(20);
    for (const file of pairs) expect(links).toContain(`/${file.replace('index.html', '')}`);
  });

  test('the pages of pairs weigh at most 100 kB, the longest among them', () => {
    const longestFirst = pairs.toSorted((a, b) => readPage(dist, b).html.length - readPage(dist, a).html.length);
    for (const file of [page, ...longestFirst.slice(0, 10)]) {
      const { html, css, js } = weighPage(dist, '/', file);
      expect(html + css + js, file).toBeLessThanOrEqual(100_000);
    }
  });
});

describe('Where articles share words', () => {
  const shared = 'The harbour office said on Monday that it had not been told of the gate.';
  const article = (letter: string, body: string) =>
    `---\nletter: ${letter}\ntitle: Account ${letter}\nkind: report\nlanguage: en\ndisplay: full\n---\n\n${body}\n`;
  const passage = (id: string) =>
    `  - article: ${id}\n    quote: The harbour office said on Monday that it had not been told of the gate\n    voice: asserted\n`;

  const site = useSite(() =>
    makeSite({
      from: 'tests/fixtures/bare',
      files: {
        'content/topics.yaml': '- id: gate\n  name: The gate\n  question: Who knew?\n  order: 1\n',
        'content/articles/one.mdx': article('A', `The gate was open. ${shared}`),
        'content/articles/two.mdx': article('B', `${shared} Nobody came.`),
        'content/articles/three.mdx': article('C', `Then it rained. ${shared}`),
        'content/claims/told.mdx': `---\nstatement: The office was not told\ntopic: gate\nkind: fact\nrelation: agree\nfinding: All three say so.\ncomparedIn: [one, two, three]\npassages:\n${['one', 'two', 'three'].map(passage).join('')}---\n`,
        'content/claims/rain.mdx':
          '---\nstatement: It rained\ntopic: gate\nkind: fact\nfinding: Nobody else tells of rain.\ncomparedIn: [one, three]\nsilent: [one]\npassages:\n  - article: three\n    quote: it rained\n    voice: asserted\n---\n',
      },
    }),
  );

  test('the pages are sound', () => {
    expect(findBrokenLinks(site.dist, '/')).toEqual([]);
    expect(findDuplicateIds(site.dist)).toEqual([]);
    expect(findUnsoundPages(site.dist)).toEqual([]);
  });

  test('every pair has a page, and the first page is the choice of one', () => {
    expect(listFiles(join(site.dist, 'compare'))).toEqual([
      'a+b/index.html',
      'a+c/index.html',
      'b+c/index.html',
      'index.html',
    ]);
    expect(existsSync(join(site.dist, 'compare/a+b/index.html'))).toBe(true);
  });

  test('the comparison marks them in both, and leaves open who has them from whom', () => {
    const { tree } = readPage(site.dist, 'compare/a+b/index.html');
    const marked = findAll(tree, (element) => attribute(element, 'className')?.split(' ').includes('words') === true);
    expect(marked.filter(({ tagName }) => tagName === 'a').map(textOf)).toHaveLength(2);
    expect(textOf(tree)).toContain('Word for word: 15 words in a row stand in both.');
    expect(textOf(tree)).toContain('Whether one has them from the other, or both from a third, is left open.');
  });

  test('an article says how much of it stands in others, and a claim how many wordings it has', () => {
    expect(textOf(readPage(site.dist, 'articles/one/index.html').tree)).toContain(
      '15 of its words stand in another article too',
    );
    expect(textOf(readPage(site.dist, 'claims/told/index.html').tree)).toMatch(
      /3 articles, 1 wording: .+ Who has them from whom, or all from elsewhere, is left open\./,
    );
  });

  test('what an article has yet to be read for is not told as what the other alone says', () => {
    const note = (file: string) => textOf(byId(site.dist, file, 'of-rain'));
    expect(note('compare/a+c/index.html')).toMatch(/Of the two, only .+ speaks to it; .+ was read for it and does not/);
    expect(note('compare/b+c/index.html')).toContain('has yet to be read for it');
  });

  test('what was found of a third article too is not told of two', () => {
    const findings = (file: string) =>
      findAll(readPage(site.dist, file).tree, (element) => attribute(element, 'className') === 'finding').map(textOf);
    expect(findings('claims/told/index.html')).toEqual(['All three say so.']);
    expect(findings('compare/a+b/index.html')).toEqual([]);
    expect(findings('compare/a+c/index.html')).toEqual(['Nobody else tells of rain.Not yet read against “Account B”.']);
  });
});
