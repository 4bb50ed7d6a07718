import { expect, test } from 'vitest';
import type { Story } from '../../../src/model/story/story.ts';
import { enGb } from '../../../src/messages/en.ts';
import { readStoryDocuments } from '../../../src/search/index/story-documents.ts';
import { listFacts } from '../../../src/search/index/story-facts.ts';
import { makeStory } from '../../support/make-story.ts';

/** What is found in a story whose pages say of each entry its title, and of some more. */
function find(story: Story, more: Record<string, string> = {}) {
  const sections = new Map<string, string[]>();
  for (const { url, id } of listFacts(story, enGb, false)) {
    const [path = '', part = ''] = url.split('#');
    const html = `<section id="${part}"><h2 data-pagefind-body>Title of ${id}</h2>${more[id] ?? ''}</section>`;
    sections.set(path, [...(sections.get(path) ?? []), html]);
  }
  const readPage = (path: string) => `<body><main>${sections.get(path)?.join('') ?? ''}</main></body>`;
  return readStoryDocuments(story, { language: enGb, isOneOfMany: false, readPage });
}

test('A word that stands on a page and nowhere in the content is found', () => {
  const story = makeStory({ articles: [{ id: 'a' }], claims: [{ id: 'gate', in: ['a'] }] });
  const documents = find(story, { gate: '<p data-pagefind-body>A <b>xylophone</b> was played.</p>' });
  expect(documents.filter((one) => JSON.stringify(one).includes('xylophone'))).toMatchObject([
    { kind: 'claim', id: 'gate', title: 'Title of gate', paragraphs: [{ text: 'A xylophone was played.' }] },
  ]);
});

test('What was not written against an article says so where it is found; what holds no such words does not', () => {
  const comparedIn = ['a'];
  const story = makeStory({
    site: { comparedIn },
    articles: [{ id: 'a' }, { id: 'b', short: 'Bee' }],
    claims: [
      { id: 'found', in: ['a'], comparedIn },
      { id: 'bare', in: ['a'], comparedIn },
    ],
    events: [{ id: 'event', note: 'It does not say when.', comparedIn }],
    gaps: [{ id: 'gap', comparedIn }],
    names: [
      { id: 'noted', note: 'Named once.', comparedIn },
      { id: 'counted', comparedIn },
    ],
  });
  const documents = find(story, { found: '<p data-pagefind-body>It alone says so.</p>' });
  const said = documents.filter(({ unreviewed }) => unreviewed === 'Not yet read against Bee.').map(({ id }) => id);
  expect(said).toEqual(['found', 'gap-gap', 'event', 'home', 'noted', 'about']);
});

test('A claim is found with the letters of the articles that its relation is of, and among all that have it', () => {
  const story = makeStory({
    articles: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
    claims: [{ id: 'gate', in: ['a', 'b', 'c'], comparedIn: ['a', 'b'] }],
  });
  const [claim] = listFacts(story, enGb, false).filter(({ kind }) => kind === 'claim');
  expect(claim?.letters).toEqual(['A', 'B']);
  expect(claim?.filters?.['article']).toHaveLength(3);
});

test('What the site quotes in its own words is shown and not found; a word or two in quotation marks are both', () => {
  const finding = 'It says “the gate was open all night” and calls it “a scandal”.';
  const story = makeStory({ articles: [{ id: 'a' }], claims: [{ id: 'gate', in: ['a'] }] });
  const [claim] = find(story, { gate: `<p data-pagefind-body>${finding}</p>` }).filter(({ kind }) => kind === 'claim');
  expect(claim?.paragraphs).toEqual([{ text: 'It says “…” and calls it “a scandal”.', shown: finding }]);
});

test('An article is found with its quotations whole, each paragraph at its own address', () => {
  const said = 'She said: “The gate was open all night.”';
  const story = makeStory({ articles: [{ id: 'a' }] });
  const [article] = find(story, { a: `<p id="p1" data-pagefind-body>${said}</p>` });
  expect(article).toMatchObject({ kind: 'passage', url: '/articles/a/', paragraphs: [{ id: 'p1', text: said }] });
});

test('A page that does not say what it is called ends the build, and is named', () => {
  const story = makeStory({ articles: [{ id: 'a' }] });
  const read = () => readStoryDocuments(story, { language: enGb, isOneOfMany: false, readPage: () => '<p>A</p>' });
  expect(read).toThrow(
    '/articles/a/ has no heading to be found by: mark it with data-pagefind-body on the page of the passage "a".',
  );
});

test('The names and topics of an article are those of what is shown of it; of all its text, where nothing is', () => {
  const body = 'Ada opened the gate.\n\nBen closed it.';
  const list = (display: string) => {
    const story = makeStory({
      articles: [{ id: 'a', display, body }],
      claims: [{ id: 'gate', passages: [{ article: 'a', quote: 'Ada opened', voice: 'asserted' }] }],
      names: [
        { id: 'ada', count: ['Ada'] },
        { id: 'ben', count: ['Ben'] },
      ],
    });
    return listFacts(story, enGb, false)[0]?.filters;
  };
  expect(list('full')).toMatchObject({ name: ['ada', 'ben'], topic: ['topic'] });
  expect(list('passages')).toMatchObject({ name: ['ada'], topic: ['topic'] });
  expect(list('link')).toMatchObject({ name: ['ada', 'ben'], topic: ['topic'] });
});
