import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { readStory } from '../../src/corpus/read-story.ts';
import { listCitationMeta } from '../../src/formats/citation-meta.ts';
import { writeCoins } from '../../src/formats/coins.ts';
import { citationFormats, citeArticle, citeClaim, type CslItem } from '../../src/formats/citations.ts';
import { enGb } from '../../src/messages/en.ts';
import { addressesFor } from '../../src/model/story/addresses.ts';
import { crocus } from '../support/build-site.ts';
import { makeStory, sentence } from '../support/make-story.ts';

const where = { to: addressesFor('/'), address: (path: string) => `https://news.example${path}` };
const nowhere = { to: addressesFor('/'), address: (path: string) => path };
const original = 'https://paper.example/a';

const sample = (fields: object, claim: object = {}) =>
  makeStory({
    articles: [
      { id: 'report', title: 'A {fire} & “more”', publisher: 'The Paper', author: 'Jane Doe, agencies', ...fields },
    ],
    claims: [{ id: 'claim', in: ['report'], relation: undefined, ...claim }],
  });
const cited = (fields: object, at = where) => {
  const [article] = sample(fields).articles;
  if (!article) throw new Error('The sample has an article.');
  return citeArticle(article, enGb, at);
};

const inferred = { is: 'inferred' };

test.each(['bib', 'ris'] as const)(
  'What is written as %s is read back with title, source, author, day and address',
  (format) => {
    const item = cited({ url: original, published: '2024-03-23' });
    const written = citationFormats[format]([item]);
    const [read] = new Cite(written).data;
    expect(read).toMatchObject({ title: item.title, 'container-title': 'The Paper', URL: original });
    expect(written).toContain(format === 'bib' ? 'author = {{Jane Doe, agencies}}' : 'AU  - Jane Doe, agencies');
    // What reads RIS here reads the year of a newspaper alone.
    expect(read?.['issued']).toMatchObject({ 'date-parts': [format === 'bib' ? [2024, 3, 23] : [2024]] });
    if (format === 'ris') expect(written).toMatch(/^TY {2}- NEWS[^]*^DA {2}- 2024\/03\/23\/$/m);
  },
);

test.each(['bib', 'ris'] as const)('Every article and claim of a publication can be read back from %s', (format) => {
  const story = readStory(readCorpus(crocus));
  const items = [
    ...story.articles.map((article) => citeArticle(article, enGb, where)),
    ...story.claims.flatMap((claim) => citeClaim(claim, story, enGb, where)),
  ];
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  const written = citationFormats[format](items);
  const read = new Cite(written).data;
  expect(read.map(({ title, URL }) => [title, URL])).toEqual(items.map(({ title, URL }) => [title, URL]));
  if (format === 'ris')
    expect(written.split('\n').filter((line) => !/^(?:[A-Z][A-Z0-9] {2}- |$)/.test(line))).toEqual([]);
  for (const { id } of items) expect(written).toContain(format === 'ris' ? `\nID  - ${id}\n` : `{${id},\n`);
});

test.each([
  ['2024-03-23', [2024, 3, 23]],
  ['2024-03', [2024, 3]],
  ['2024', [2024]],
])('The date %s stands where dates stand', (published, parts) => {
  expect(cited({ published })).toMatchObject({ issued: { 'date-parts': [parts] } });
  expect(cited({ published }).note).toBeUndefined();
});

test.each([
  [{ published: '2024-03-23?' }, '[23 March 2024?]'],
  [{ published: '[2024-03-23..]' }, '23 March 2024, or later'],
  [{ published: '2024-03~' }, 'about March 2024'],
  [{ published: '2024-03-23', basis: { published: { is: 'inferred' } } }, '[23 March 2024?]'],
])('A date that is %o stands in the note in words, and in no field for dates', (fields, words) => {
  const item = cited(fields);
  expect(item.issued).toBeUndefined();
  expect(item.note).toBe(`Published: ${words}.`);
});

test('What was inferred stands in square brackets, what was stated does not', () => {
  expect(cited({ basis: { title: inferred, publisher: inferred, kind: inferred } })).toMatchObject({
    title: '[A {fire} & “more”]',
    publisher: '[The Paper]',
    genre: '[Report]',
    author: [{ literal: 'Jane Doe, agencies' }],
  });
  expect(cited({ title: '[No title]', basis: { title: inferred } }).title).toBe('[No title]');
});

test.each([
  ['of an inferred kind', { basis: { kind: inferred } }],
  ['of a kind that is not known', { basis: { kind: { is: 'unknown' } } }],
  ['of an inferred publisher', { basis: { publisher: inferred } }],
  ['of no known publisher', { publisher: undefined }],
  ['that is by its signs a broadcast', { kind: 'broadcast', basis: { kind: inferred } }],
  ['that is by its signs a statement', { kind: 'statement', basis: { kind: inferred } }],
])(
  'An article %s is cited as a web page, and without an address as a document, with its publisher if any',
  (_, fields) => {
    const items = [cited({ ...fields, url: original }), cited(fields, nowhere)];
    expect(items.map(({ type }) => type)).toEqual(['webpage', 'document']);
    for (const [index, type] of ['ELEC', 'GEN'].entries()) {
      const ris = citationFormats.ris(items.slice(index, index + 1));
      const bib = citationFormats.bib(items.slice(index, index + 1));
      expect(ris).toContain(`TY  - ${type}\n`);
      expect(bib).toMatch(/^@misc\{/);
      expect([ris.includes('PB  - '), bib.includes('publisher = ')]).toEqual(Array(2).fill(!('publisher' in fields)));
      expect(ris + bib).not.toMatch(/^T2|journal =/m);
    }
  },
);

test('An article of a known kind and publisher is one of a newspaper', () => {
  const background = { is: 'background' };
  for (const basis of [{}, { kind: background, publisher: background }])
    expect(cited({ basis })).toMatchObject({ type: 'article-newspaper', 'container-title': 'The Paper' });
});

test('A known broadcast and a known statement are cited as what they are, with who published them', () => {
  for (const [kind, type] of [
    ['broadcast', 'broadcast'],
    ['statement', 'document'],
  ]) {
    const item = cited({ kind });
    expect(item).toMatchObject({ type, publisher: 'The Paper' });
    expect(citationFormats.ris([item])).toContain('TY  - GEN\n');
  }
});

test('An article that was not reached at its address is cited with its page here, and its note says so', () => {
  for (const [fields, said] of [
    [{ url: original, copy: true }, 'the address was not reached'],
    [{ url: original, urlNote: 'the address leads nowhere' }, 'The address leads nowhere.'],
  ] as const) {
    const item = cited(fields);
    expect(item.URL).toBe('https://news.example/articles/report/');
    expect(item.note).toContain(original);
    expect(item.note).toContain(said);
  }
});

test('A claim is cited as a page of the site, and each passage with its words and where they stand', () => {
  const story = sample({ url: original }, { added: '2026-11-01', changed: '2026-11-22' });
  const [claim] = story.claims;
  const items: CslItem[] = claim ? citeClaim(claim, story, enGb, where) : [];
  expect(items).toMatchObject([
    {
      id: 'claim',
      type: 'webpage',
      issued: { 'date-parts': [[2026, 11, 22]] },
      URL: 'https://news.example/claims/claim/',
    },
    { id: 'report.claim', URL: `${original}#:~:text=Nobody%20may%20repeat%20this%20sentence.` },
  ]);
  expect(items[1]?.note).toBe(`“${sentence}” Read at: https://news.example/articles/report/#claim`);
});

test('COinS says of an article what its citation does, and nothing that this leaves out', () => {
  const read = (fields: object) => Object.fromEntries(new URLSearchParams(writeCoins(cited(fields))));
  expect(read({ url: original, published: '2024-03' })).toEqual({
    ctx_ver: 'Z39.88-2004',
    rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
    'rft.type': 'newspaperArticle',
    'rft.title': 'A {fire} & “more”',
    'rft.aucorp': 'Jane Doe, agencies',
    'rft.source': 'The Paper',
    'rft.date': '2024-03',
    'rft.language': 'en',
    'rft.identifier': original,
  });
  const unsure = read({ published: '2024-03-23?', basis: { publisher: inferred } });
  expect(unsure).toMatchObject({ 'rft.type': 'webpage', 'rft.publisher': '[The Paper]' });
  expect(unsure).not.toHaveProperty(['rft.date']);
});

test('Of a site without an address no citation names one', () => {
  const story = sample({ url: original, copy: true });
  for (const claim of story.claims) {
    expect(citeClaim(claim, story, enGb, nowhere).map(({ URL }) => URL)).toEqual([undefined, undefined]);
    expect(listCitationMeta(claim, undefined, story, enGb.t).map(({ name }) => name)).not.toContain(
      'citation_public_url',
    );
  }
});

test('A claim whose last change nobody dated is undated to a reference manager, not of a date that it tells of', () => {
  const story = sample({});
  const dates = story.claims.map((claim) =>
    listCitationMeta(claim, undefined, story, enGb.t).find(({ name }) => name === 'citation_date'),
  );
  expect(dates).toEqual([{ name: 'citation_date', content: 'undated' }]);
});
