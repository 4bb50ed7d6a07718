import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, makeSite, projectRoot, type Site } from '../support/build-site.ts';
import { attribute, byTag, findAll, findOne, readPage, textOf } from '../support/built-site.ts';

/** Written for this test: it agrees on who did it, contradicts the toll and the distance, and is silent on the rest. */
const thirdArticle = `---
letter: C
title: A third account
kind: report
published: 2024-03-24
language: en
display: full
---

At most 100 people died, a local paper wrote two days later. The hall lies about 35 kilometres from the Kremlin.

ISIS-K was behind it, the paper held.
`;

let site: Site;

beforeAll(async () => {
  site = makeSite({
    from: '.',
    files: {
      'content/articles/third-account.mdx': thirdArticle,
      'content/claims/death-toll.mdx': addPassage('death-toll', [
        'quote: "At most 100 people died"',
        'voice: unattributed',
        'value: 100',
        'qualifier: at-most',
        'asOf: 2024-03-24',
        'asOfBasis: stated',
      ]),
      'content/claims/distance-from-kremlin.mdx': addPassage('distance-from-kremlin', [
        'quote: "about 35 kilometres from the Kremlin"',
        'voice: asserted',
        'value: 35',
        'qualifier: about',
      ]),
      'content/claims/is-k-did-it.mdx': addPassage('is-k-did-it', ['quote: "ISIS-K was behind it"', 'voice: asserted']),
    },
  });
  const { ok, output } = await buildSite(site);
  expect(ok, output).toBe(true);
});

afterAll(() => {
  site.remove();
});

test('A contradiction of one figure leads over the two that can both hold, and each pair is told', () => {
  for (const card of [claimPage('death-toll'), cardOf('death-toll')]) {
    expect(card).toContain('contradict');
    expect(card).toContain('A and B: differ, and can both hold.');
    expect(card).toContain('A and C: contradict. No number is both at least 115 and at most 100.');
    expect(card).toContain('B and C: contradict.');
  }
});

test('A figure that one article gave, and that another contradicts, is no longer of one article only', () => {
  for (const card of [claimPage('distance-from-kremlin'), cardOf('distance-from-kremlin')]) {
    expect(card).toContain('No number is both about 20 and about 35.');
    expect(card).not.toContain('one article only');
  }
});

test('The article that agrees stands beside the others on the claims page, and they beside it in its notes', () => {
  expect(cardOf('is-k-did-it')).toContain('ISIS-K was behind it');
  const note = findAll(articlePage('third-account'), byTag('details')).find(
    (element) => attribute(element, 'dataNotes') === 'is-k-did-it',
  );
  expect(note && textOf(note)).toContain('orchestrated by ISIS-K');
});

test('The article is silent on every other claim, and both pages say so', () => {
  const silent = findOne(articlePage('third-account'), (element) => attribute(element, 'id') === 'silent');
  const links = findAll(silent, byTag('a')).map((link) => attribute(link, 'href'));
  expect(links).toHaveLength(32);
  expect(links).toContain('/claims/us-warnings/');
  expect(cardOf('us-warnings')).toContain('Article C ReportDoes not speak of it.');
});

test('A finding that was written before the article came says so', () => {
  for (const card of [claimPage('death-toll'), cardOf('death-toll')]) {
    expect(card).toContain('This was written against A and B, before C was added.');
  }
});

test('With three articles there is a table of claims by articles, each cell a link to the words', () => {
  const matrix = findOne(
    readPage(site.dist, 'claims/index.html').tree,
    (element) => attribute(element, 'ariaLabel') === 'Claims by articles',
  );
  const row = findAll(matrix, byTag('tr')).find((element) =>
    textOf(element).startsWith('More than a hundred people were killed'),
  );
  const cells = row ? findAll(row, byTag('td')) : [];
  expect(cells.map(textOf)).toEqual(['at least 115', 'at least 133', 'at most 100']);
  expect(cells.flatMap((cell) => findAll(cell, byTag('a')).map((link) => attribute(link, 'href')))).toEqual([
    '/articles/bnn-strategic-shift/#death-toll',
    '/articles/a-ruthless-agenda/#death-toll',
    '/articles/third-account/#death-toll',
  ]);
});

/** A claim's file with one more passage, of the third article. */
function addPassage(id: string, fields: string[]): string {
  const source = readFileSync(join(projectRoot, 'content/claims', `${id}.mdx`), 'utf8');
  const passage = ['  - article: third-account', ...fields.map((field) => `    ${field}`)].join('\n');
  return source.replace(/\n---\n/, `\n${passage}\n---\n`);
}

function claimPage(id: string): string {
  return textOf(findOne(readPage(site.dist, `claims/${id}/index.html`).tree, byTag('main')));
}

function cardOf(id: string): string {
  return textOf(findOne(readPage(site.dist, 'claims/index.html').tree, (element) => attribute(element, 'id') === id));
}

function articlePage(id: string) {
  return readPage(site.dist, `articles/${id}/index.html`).tree;
}
