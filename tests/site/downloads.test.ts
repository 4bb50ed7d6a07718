import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { toString } from 'hast-util-to-string';
import Papa from 'papaparse';
import { beforeAll, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { readStory } from '../../src/corpus/read-story.ts';
import { listSeries } from '../../src/formats/open-data.ts';
import { listPassages, passageId } from '../../src/formats/passages.ts';
import type { Story } from '../../src/model/story/story.ts';
import { crocus, makeSite, origin } from '../support/build-site.ts';
import { listFiles } from '../../src/site/list-files.ts';
import { attribute, byTag, findAll, readPage, readPages } from '../support/built-site.ts';
import { findBrokenLinks } from '../support/site-faults.ts';
import { useSite } from '../support/use-site.ts';

/** A whole publication that asks for one file of each kind, and one picture, for its story. */
const site = useSite(() => {
  const made = makeSite({ from: crocus });
  appendFileSync(join(made.root, 'content/site.yaml'), '\npictures: story\ndownloads: story\n');
  return made;
});
let story: Story;
beforeAll(() => {
  story = readStory(readCorpus(site.root));
});

const read = (file: string) => readFileSync(join(site.dist, file), 'utf8');
const hrefsOf = (file: string, tag: string) =>
  findAll(readPage(site.dist, file).tree, byTag(tag)).map((link) => attribute(link, 'href') ?? '');

test('There is one file of each kind for the story, which the page of data links, and no link that leads nowhere', () => {
  const files = listFiles(join(site.dist, 'data')).filter((file) => file !== 'index.html');
  const own = ['cite/story.bib', 'cite/story.json', 'cite/story.ris', 'figures/story.csv', 'texts/story.txt'];
  const others = ['annotations.jsonld', 'claims.csv', 'events.csv', 'passages.csv', 'story.json', 'story.schema.json'];
  expect(files.toSorted()).toEqual([...own, ...others].toSorted());
  expect(hrefsOf('data/index.html', 'a')).toEqual(expect.arrayContaining(files.map((file) => `/data/${file}`)));
  expect(findBrokenLinks(site.dist, '/')).toEqual([]);
});

test('The pages of articles, claims and their states link the citations of the story', () => {
  for (const page of ['articles/a-ruthless-agenda', 'claims/mourning', 'claims/mourning/2026-11-22'])
    expect(hrefsOf(`${page}/index.html`, 'a'), page).toContain('/data/cite/story.bib');
});

test('Each article, claim, state and passage is cited once, under an id of its own', () => {
  const items = JSON.parse(read('data/cite/story.json')) as { id: string }[];
  const ids = items.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const passages = listPassages(story).filter(({ claim }) => claim);
  expect(ids.toSorted()).toEqual(
    [
      ...story.articles.map(({ id }) => id),
      ...story.claims.flatMap(({ id, states }) => [id, ...states.map(({ name }) => `${id}.${name}`)].map(nameClaim)),
      ...passages.map((passage) => passageId(passage).replace('#', '.')),
    ].toSorted(),
  );
  const written = new Cite(read('data/cite/story.bib')).data as { id: string }[];
  expect(written.map(({ id }) => id)).toEqual(ids);
  expect([...read('data/cite/story.ris').matchAll(/^ID {2}- (.*)$/gm)].map(([, id]) => id)).toEqual(ids);
});

test('Every annotation finds its words where it says that they stand in the file of texts', () => {
  const texts = Array.from(read('data/texts/story.txt'));
  const { first } = JSON.parse(read('data/annotations.jsonld')) as {
    first: {
      items: { target: { source: { id: string }; selector: [{ exact: string }, { start: number; end: number }] } }[];
    };
  };
  expect(first.items).toHaveLength(listPassages(story).length);
  for (const { target } of first.items) {
    const [quote, place] = target.selector;
    expect(target.source.id).toBe(`${origin}/data/texts/story.txt`);
    expect(texts.slice(place.start, place.end).join('')).toBe(quote.exact);
  }
  expect(read('data/texts/story.txt').split('\n')).toEqual(story.articles.map(({ text }) => text.text));
});

test('The figures of all claims stand in one table, each with its claim', () => {
  const { data } = Papa.parse<{ claim: string }>(read('data/figures/story.csv'), {
    header: true,
    skipEmptyLines: true,
  });
  expect([...new Set(data.map(({ claim }) => claim))]).toEqual(listSeries(story).map(({ id }) => id));
});

test('An article’s page says in itself what it is in the words of schema.org, and no page names a file that it has not', () => {
  for (const { id } of story.articles) {
    const { tree } = readPage(site.dist, `articles/${id}/index.html`);
    const linked = findAll(tree, (element) => attribute(element, 'type') === 'application/ld+json');
    expect(linked.map(({ tagName }) => tagName)).toEqual(['script']);
    const graph = JSON.parse(linked.map(toString).join('')) as { '@graph': { '@id'?: string }[] };
    expect(graph['@graph'].map((node) => node['@id'])).toContain(`${origin}/articles/${id}/`);
  }
  const named = readPages(site.dist).flatMap(({ file }) => hrefsOf(file, 'link'));
  expect(named.filter((address) => /\/data\/(?:linked|oembed)\//.test(address))).toEqual([]);
});

test('All pages are shared with the one picture of the story', () => {
  const pictures = readPages(site.dist).flatMap(({ tree }) =>
    findAll(tree, (element) => attribute(element, 'property') === 'og:image').map((meta) => attribute(meta, 'content')),
  );
  expect(pictures.length).toBeGreaterThan(20);
  expect([...new Set(pictures)]).toEqual([`${origin}/social/index.png`]);
  expect(listFiles(join(site.dist, 'social'))).toEqual(['index.png']);
});

/** An article may have the same id. */
function nameClaim(id: string): string {
  return `claim:${id}`;
}
