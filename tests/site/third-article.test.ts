import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { beforeAll, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { crocus, makeSite, projectRoot } from '../support/build-site.ts';
import {
  attribute,
  byTag,
  findAll,
  findOne,
  readPage,
  readPages,
  textOf,
  textWithout,
  type BuiltPage,
} from '../support/built-site.ts';
import { editContent } from '../support/edit-content.ts';
import { useSite } from '../support/use-site.ts';

/**
 * A third article is imported, and nobody has edited anything else: no claim, no finding, no question. The site must not
 * say a word of it that nobody has read it for.
 */
const id = 'third-account';
const selection = 'No other text has been found.';
let pages: BuiltPage[];
const site = useSite(async () => {
  const site = makeSite({ from: crocus });
  const { run, fillBasis, write, read } = editContent(site);
  // Until then all of the comparison was read.
  for (const file of globSync('content/{site.yaml,gaps.yaml,names.yaml,claims/*,events/*}', { cwd: site.root })) {
    const field = file.includes('claims/') ? /^()kind: .*$/gm : /^( *)comparedIn: .*$/gm;
    write(file, read(file).replaceAll(field, '$&\n$1read: 2026-11-28'));
  }
  write('content/site.yaml', `${read('content/site.yaml')}\nselection: ${selection}\n`);
  const text = join(projectRoot, 'tests/fixtures/third-account.txt');
  const options = ['--id', id, '--title', '[A third account]', '--kind', 'report', '--language', 'en'];
  expect(await run('import', text, ...options)).toMatchObject({ code: 0 });
  fillBasis(`content/articles/${id}.mdx`);
  return site;
});

beforeAll(() => {
  pages = readPages(site.dist);
});

test('No sentence of a page speaks of all articles, or of all but one, without saying beside it that one has yet to be read', () => {
  const found = pages
    .filter((page) => !explaining.test(page.path) && !isPastState(page) && !isPastCard(page))
    .flatMap(({ path, tree }) => findFalse(tree, path));
  expect([...new Set(found)]).toEqual([]);
});

test('No description that a page sends to other sites does so either', () => {
  const found = pages.flatMap(({ path, tree }) =>
    findAll(tree, byTag('meta'))
      .map((meta) => attribute(meta, 'content') ?? '')
      .filter((words) => isOfAll(words) && !saysUnread(words))
      .map((words) => `${path}: ${words}`),
  );
  expect(found).toEqual([]);
});

test('Every page says that the site’s own words have yet to be read against it', () => {
  const silent = pages.filter((page) => !isPastCard(page) && !saysUnread(textOf(findOne(page.tree, byTag('body')))));
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test('The page of the method says it beside why these articles were chosen, and names no day on which all was read', () => {
  const { tree } = readPage(site.dist, 'about/index.html');
  const [chosen] = findAll(tree, byTag('p')).filter((element) => textOf(element) === selection);
  if (!chosen) throw new Error('It does not say why they were chosen.');
  const beside = around(tree, chosen).filter(({ tagName }) => tagName === 'p');
  expect(textOf(findOne(tree, byTag('main')))).not.toContain('was last read');
  expect(beside.map(textOf).join(' ')).toMatch(/not yet read against/i);
});

test('No question is shown as unanswered', () => {
  const gaps = readCorpus(site.root).gaps.map(({ data }) => data.question);
  expect(gaps.length).toBeGreaterThan(3);
  const shown = pages.flatMap(({ path, tree }) =>
    findAll(tree, byTag('h1', 'h2', 'h3', 'h4', 'a', 'p', 'li', 'dt', 'td'))
      .filter((element) => gaps.includes(textOf(element)))
      .filter((element) => !around(tree, element).some((outer) => saysUnread(textOf(outer))))
      .map((element) => `${path}: ${textOf(element)}`),
  );
  expect(shown).toEqual([]);
});

test('It is called silent on nothing', () => {
  const article = readPage(site.dist, `articles/${id}/index.html`).tree;
  expect(findAll(article, (element) => attribute(element, 'id') === 'silent')).toEqual([]);
  for (const { id: claim } of readCorpus(site.root).claims) {
    const words = textWithout(
      findOne(readPage(site.dist, `claims/${claim}/index.html`).tree, byTag('main')),
      isOfThePast,
    );
    expect(words, claim).toContain('Not yet read for this claim.');
    expect(words, claim).not.toMatch(/one article only/i);
  }
});

test('Of what claims said once, what they still say has it beside it that the article has yet to be read', () => {
  const states = pages.filter(({ path }) => /^(?:claims|cards)\/.+\/.+\//.test(path));
  const present = states.filter((page) => !isPastState(page) && !isPastCard(page));
  expect(present.length).toBeGreaterThan(10);
  expect(states.length).toBeGreaterThan(present.length);
  const silent = present.filter(({ tree }) => !saysUnread(textWithout(findOne(tree, byTag('body')), byTag('footer'))));
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test('A page of two articles has no finding that was not written against both', () => {
  const isFinding = (element: Element) => attribute(element, 'className') === 'finding';
  const pairs = pages.filter(({ path }) => /^compare\/.\+./.test(path));
  expect(pairs.map(({ path, tree }) => [path, findAll(tree, isFinding).length > 0])).toEqual([
    ['compare/a+b/', true],
    ['compare/a+c/', false],
    ['compare/b+c/', false],
  ]);
});

test('The timeline says that it has no entry for its publication, and no description of a comparison leaves out that it is unread', () => {
  expect(textOf(findOne(readPage(site.dist, 'timeline/index.html').tree, byTag('figcaption')))).toContain(
    'that of 1 article has no entry here',
  );
  const descriptions = ['a+c', 'b+c'].map((pair) => describePage(`compare/${pair}/index.html`));
  for (const description of descriptions) expect(description).toMatch(/claims are not yet read or compared\.$/);
  expect(describePage('compare/a+b/index.html')).not.toContain('not yet read');
});

test('Each part of what had been reported by a day says that it may have reported more by then, where it may have', () => {
  const days = pages.filter(({ path }) => path.startsWith('timeline/as-of/'));
  const said = days.map(({ path, tree }) => {
    const parts = findAll(tree, byTag('section'))
      .map(textOf)
      .filter((words) => /^(?:Reported|Perhaps reported|Figures)/.test(words));
    expect(parts.length, path).toBeGreaterThan(1);
    return [path, ...new Set([describePage(`${path}index.html`), ...parts].map(saysUnread))];
  });
  // By the day before it was published it had reported nothing.
  expect(said).toEqual([
    ['timeline/as-of/2024-03-23/', false],
    ['timeline/as-of/2024-03-24/', true],
  ]);
});

test('Its card, on the home page and among the articles, and the head of its page say for how many claims it has yet to be read', () => {
  const claims = readCorpus(site.root).claims.length;
  const isCard = (element: Element) =>
    element.tagName === 'article' || attribute(element, 'className') === 'head beside';
  for (const file of ['index.html', 'articles/index.html', `articles/${id}/index.html`]) {
    const said = findAll(readPage(site.dist, file).tree, isCard).map(textOf);
    const own = said.filter((words) =>
      words.includes(`It has yet to be read for ${String(claims)} claims of the others.`),
    );
    expect(own, file).toHaveLength(1);
    expect(own[0]).toContain('[A third account]');
  }
});

test('No voice is counted for it', () => {
  const table = findOne(readPage(site.dist, 'index.html').tree, byTag('tbody'));
  expect(findAll(table, byTag('tr')).map((row) => findAll(row, byTag('th')).map(textOf).join(''))).toEqual([
    'Article A',
    'Article B',
    'all 3',
  ]);
});

test('What programs are given says so too: the feed, the calendar and the data of the timeline', () => {
  const read = (file: string) => readPage(site.dist, file).html;
  for (const file of ['feed.xml', 'timeline.json', 'timeline.ics']) {
    const sentences = read(file)
      .replaceAll('\r\n ', '')
      .split(/<\/(?:entry|subtitle|title)>|END:VEVENT|\},?\{/);
    const found = sentences.filter((words) => isOfAll(words) && !saysUnread(words));
    expect(found, file).toEqual([]);
  }
});

/** The runs of text below a node that speak of all articles with nothing beside them that says who has yet to be read. */
function findFalse(root: Nodes, path: string): string[] {
  // The page of a claim is about one thing altogether, and says it once of the finding and the analysis.
  const isOfOneClaim = /^claims\/./.test(path) && /not yet read against/i.test(textOf(findOne(root, byTag('main'))));
  if (isOfOneClaim) return [];
  return listBlocks(root)
    .filter((block) => isOfAll(ownWords(block)) && !around(root, block).some((outer) => saysUnread(textOf(outer))))
    .map((block) => `${path}: ${ownWords(block)}`);
}

/** The innermost elements that hold words of their own, but for an article's. */
function listBlocks(node: Nodes): Element[] {
  if (node.type !== 'element' && node.type !== 'root') return [];
  if (
    node.type === 'element' &&
    (isOfThePast(node) || isArticles(node) || ['script', 'style', 'head'].includes(node.tagName))
  )
    return [];
  const below = node.children.flatMap(listBlocks);
  const isBlock = node.type === 'element' && below.length === 0 && ownWords(node) !== '';
  return isBlock && !inline.includes(node.tagName) ? [node] : below;
}

/** The words of an element without what it quotes of an article, and without the title of the publication. */
function ownWords(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || isArticles(node)) return '';
  return node.children.map(ownWords).join('').replace(/\s+/g, ' ').trim();
}

/** Whether an element shows words of an article. */
function isArticles(element: Element): boolean {
  return (
    ['q', 'blockquote', 'mark'].includes(element.tagName) || attribute(element, 'dataPagefindFilter') !== undefined
  );
}

/** What a page says of itself to other sites. */
function describePage(file: string): string {
  const isDescription = (element: Element) => attribute(element, 'name') === 'description';
  return attribute(findOne(readPage(site.dist, file).tree, isDescription), 'content') ?? '';
}

/** The list of what a claim said, from which day. */
function isOfThePast(element: Element): boolean {
  return attribute(element, 'id') === 'states';
}

/** The page of what a claim said until it changed, which says so first. */
function isPastState({ path, tree }: BuiltPage): boolean {
  return /^claims\/.+\/.+\//.test(path) && /^What this site said of this claim/.test(textOf(findOne(tree, isLead)));
}

function isPastCard({ path, tree }: BuiltPage): boolean {
  return (
    path.startsWith('cards/') &&
    textOf(findOne(tree, byTag('body'))).includes('What is said of it here has changed since')
  );
}

function isLead(element: Element): boolean {
  return attribute(element, 'className') === 'lead';
}

/** A block with what directly follows it, and what it belongs to one thing with: a card, an item, a section. */
function around(node: Nodes, block: Element): Element[] {
  if (node.type !== 'element' && node.type !== 'root') return [];
  if (node === block) return [block];
  const below = node.children.flatMap((child, index) => {
    const next = child === block ? node.children.slice(index + 1).find(({ type }) => type === 'element') : undefined;
    return [...around(child, block), ...(next?.type === 'element' ? [next] : [])];
  });
  const isOneThing = node.type === 'element' && things.includes(node.tagName);
  return below.length > 0 && isOneThing ? [...below, node] : below;
}

function isOfAll(words: string): boolean {
  const own = harmless.reduce<string>((text, phrase) => text.replaceAll(phrase, ''), words.replaceAll(/“[^”]*”/g, ''));
  return ofAll.test(own);
}

function saysUnread(words: string): boolean {
  return /not yet read (?:against|for)|so far|yet to be read/i.test(words);
}

/** What is said of all articles, or of all but some, and that one says nothing. */
const ofAll =
  /\b(?:both|neither|no (?:other )?article|no date of an entry|none of the (?:texts|articles)|article only|only (?:one article|article|the (?:report|editorial))|(?:two (?:texts|accounts)|(?:each|every|either) text)|all (?:the )?(?:texts|articles|pairs)|\d+ of (?:the )?\d+ articles|(?<!\d)0 claims)\b/i;

/** What has such a word, and speaks of something else: of two figures that are named, of the files of the timeline. */
const harmless: (string | RegExp)[] = [
  'Two accounts of Crocus City Hall',
  'Two accounts in step: which two?',
  'different figures, both possible',
  /Both are minimums:[^.]*\./g,
  'Neither can say that a date',
  // Of the two that the heading above names.
  'that both speak to',
];

/** The pages that explain what the words of the others mean, and those that speak of two articles by name. */
const explaining = /^(?:about\/|data\/|search\/|404\.html|compare\/.+)$/;

const inline = ['a', 'abbr', 'b', 'bdi', 'cite', 'em', 'i', 'small', 'span', 'strong', 'sup', 'time'];
const things = ['article', 'aside', 'details', 'dl', 'figure', 'footer', 'header', 'li', 'section', 'table'];
