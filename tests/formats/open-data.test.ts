import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import jsonld from 'jsonld';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { readStory } from '../../src/corpus/read-story.ts';
import { toAnnotations } from '../../src/formats/annotations.ts';
import { listPassages, passageId } from '../../src/formats/passages.ts';
import { toStoryJson } from '../../src/formats/story-json.ts';
import { storySchema, writeStorySchema, type StoryJson } from '../../src/formats/story-schema.ts';
import { writeClaims, writeEvents, writeFigures, writePassages } from '../../src/formats/tables.ts';
import { compareArticles } from '../../src/model/comparison/compare.ts';
import { listPairs } from '../../src/model/comparison/pairs.ts';
import { addressesFor } from '../../src/model/story/addresses.ts';
import { buildStory } from '../../src/model/story/build-story.ts';
import type { Content, Story } from '../../src/model/story/story.ts';
import { crocus, projectRoot } from '../support/build-site.ts';
import { makeStory, sentence } from '../support/make-story.ts';

const where = { to: addressesFor('/base/'), address: (path: string) => `https://news.example${path}` };
const collection = 'https://news.example/base/data/annotations.json';
const story = readStory(readCorpus(crocus));
const toJson = (of: Story) => toStoryJson(of, 'story.schema.json', where);

/** Of three articles one shows its whole text, one only what is quoted, one nothing; each has what must not get out. */
const secret = 'Nobody may read this.';
const guarded = makeStory({
  articles: [
    { id: 'whole', body: `𝕬 “word” before. ${sentence}` },
    ...(['passages', 'link'] as const).map((display) => ({
      id: display,
      display,
      body: `${secret} ${sentence} ${secret}`,
      unclaimed: [{ quote: secret, suffix: 'Nobody may repeat', why: 'It holds no claim.' }],
    })),
  ],
  claims: [
    {
      id: 'told',
      in: ['whole'],
      passages: ['whole', 'passages', 'link'].map((article) => ({
        article,
        quote: sentence,
        ...(article !== 'whole' && { prefix: 'may read this.' }),
        voice: 'asserted',
      })),
      silent: [],
    },
  ],
});

test('A date that is said to be stated, and for which no article is quoted, is known from elsewhere in every file', () => {
  const told = makeStory({ events: [{ id: 'told', date: '2024-03-22', basis: 'stated', passages: [] }] });
  expect(Papa.parse<Record<string, string>>(writeEvents(told, where), { header: true }).data[0]).toMatchObject({
    id: 'told',
    basis: 'background',
  });
  expect(toJson(told).events[0]?.basis).toBe('background');
});

test('The story’s JSON is as its JSON Schema says, whatever its articles show', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: false });
  addFormats.default(ajv);
  const validate = ajv.compile(writeStorySchema('https://news.example/base/data/story.schema.json'));
  for (const json of [story, guarded].map(toJson)) {
    validate(json);
    expect(validate.errors).toBeNull();
  }
  expect(validate({ ...toJson(story), claims: [{ id: 'no-claim' }] })).toBe(false);
});

test('Every field in the JSON Schema of the story has a sentence', () => {
  const fields = [...listFields(writeStorySchema('story.schema.json'))];
  expect(fields.length).toBeGreaterThan(150);
  expect(fields.filter(({ schema }) => !/\S[.)]$/.test(schema.description ?? '')).map(({ path }) => path)).toEqual([]);
});

test('Read back, the story’s JSON gives the same comparison of every pair', () => {
  const again = buildStory(toContent(JSON.parse(JSON.stringify(toJson(story))) as StoryJson));
  expect(describeComparisons(again)).toEqual(describeComparisons(story));
  expect(toJson(again)).toEqual(toJson(story));
});

test('No word that the site does not show is in any file', () => {
  const files = [
    JSON.stringify(toJson(guarded)),
    JSON.stringify(toAnnotations(guarded, collection, where)),
    writePassages(guarded, where),
    writeClaims(guarded, where),
  ];
  for (const file of files) {
    expect(file).not.toContain('may read this');
    expect(file).toContain(file === files[3] ? 'told' : sentence);
  }
});

test('Every passage is an annotation whose every term the standard’s own context knows', async () => {
  const file = readFileSync(join(projectRoot, 'tests/fixtures/web-annotation/anno.jsonld'), 'utf8');
  const context = JSON.parse(file) as jsonld.NodeObject;
  for (const of of [story, guarded]) {
    // In safe mode it refuses what it would else leave out.
    const options: jsonld.Options.Expand & { safe: boolean } = {
      safe: true,
      documentLoader: (url) => {
        expect(url).toBe('http://www.w3.org/ns/anno.jsonld');
        return Promise.resolve({ documentUrl: url, document: context });
      },
    };
    const purposes = toAnnotations(of, collection, where).first.items.flatMap(({ body }) =>
      body.map((part) => part.purpose),
    );
    expect(new Set(purposes), 'words may deny what they are tagged with').toEqual(new Set(['linking', 'tagging']));
    const [expanded] = await jsonld.expand(toAnnotations(of, collection, where), options);
    expect(expanded?.['@type']).toEqual(['http://www.w3.org/ns/activitystreams#OrderedCollection']);
    expect(JSON.stringify(expanded).match(/"http:\/\/www.w3.org\/ns\/oa#Annotation"/g)).toHaveLength(
      listPassages(of).length,
    );
  }
});

test('The collection, its page and every annotation satisfy what W3C’s own tests of the model require', () => {
  const suite = JSON.parse(
    readFileSync(join(projectRoot, 'tests/fixtures/web-annotation/musts.json'), 'utf8'),
  ) as Record<'definitions' | 'annotation' | 'collection' | 'page', Assertion[]>;
  const ajv = new AjvDraft04({ strict: false });
  addFormats.default(ajv);
  for (const definitions of suite.definitions) ajv.addSchema(definitions);
  const asserted = (['annotation', 'collection', 'page'] as const).map((kind) =>
    suite[kind].map(({ id, expectedResult, ...schema }) => ({ id, expectedResult, holds: ajv.compile(schema) })),
  );
  const [ofAnnotation = [], ofCollection = [], ofPage = []] = asserted;
  const listFaults = (assertions: typeof ofPage, value: object) =>
    assertions.filter(({ expectedResult, holds }) => holds(value) !== (expectedResult === 'valid')).map(({ id }) => id);
  for (const of of [story, guarded]) {
    const whole = toAnnotations(of, collection, where);
    const alone = (part: object) => ({ '@context': whole['@context'], ...part });
    expect(listFaults(ofCollection, whole)).toEqual([]);
    expect(listFaults(ofPage, alone(whole.first))).toEqual([]);
    for (const item of whole.first.items) expect(listFaults(ofAnnotation, alone(item))).toEqual([]);
    const [item] = whole.first.items;
    const wordless = { ...item?.target, selector: { type: 'TextQuoteSelector' } };
    expect(listFaults(ofAnnotation, alone({ ...item, target: wordless }))).toContain(
      '4.2.4-textQuoteSelectorValid.json',
    );
  }
});

test('Both selectors of an annotation find the same words in the article’s text, counted in code points', () => {
  for (const of of [story, guarded]) {
    const { items } = toAnnotations(of, collection, where).first;
    for (const [index, passage] of listPassages(of).entries()) {
      const selectors = [items[index]?.target.selector ?? []].flat() as Selector[];
      const quote = selectors.find((selector) => selector.type === 'TextQuoteSelector');
      expect(quote?.exact.replaceAll(/\s+/g, ' ')).toBe(passage.data.quote.replaceAll(/\s+/g, ' '));
      if (!passage.article.shown.isWhole) {
        expect(selectors).toHaveLength(1);
        continue;
      }
      const { text } = passage.article.text;
      const place = selectors.find((selector) => selector.type === 'TextPositionSelector');
      expect(Array.from(text).slice(place?.start, place?.end).join('')).toBe(quote?.exact);
      const around = `${quote?.prefix ?? ''}${quote?.exact ?? ''}${quote?.suffix ?? ''}`;
      expect(text.split(around)).toHaveLength(2);
    }
  }
});

test('A parser that others wrote reads every table back, with as many fields in each row as there are columns', () => {
  const figures = story.claims
    .filter(({ data }) => data.kind === 'figure')
    .map((claim) => writeFigures([claim], where));
  const tables = [writeClaims(story, where), writePassages(story, where), writeEvents(story, where), ...figures];
  for (const table of tables) {
    expect(table.replaceAll('\r\n', '')).not.toMatch(/\r/);
    const { errors, data } = Papa.parse(table, { header: true, newline: '\r\n', skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data.length).toBeGreaterThan(0);
  }
  const passages = parse(writePassages(story, where));
  expect(passages.map(({ id }) => id)).toEqual(listPassages(story).map(passageId));
  expect(passages.map(({ quote }) => quote)).toEqual(listPassages(story).map(({ data }) => data.quote));
});

test('A series of figures has bounds, an as-of and a source in every row; a side without a bound is empty', () => {
  const toll = story.claims.find(({ id }) => id === 'death-toll');
  const rows = toll ? parse(writeFigures([toll], where)) : [];
  expect(rows[1]).toMatchObject({
    ...{ qualifier: 'at-least', value: '133', low: '133', high: '' },
    ...{ as_of: '[2024-03-23..]', as_of_earliest: '2024-03-23', as_of_latest: '', as_of_basis: 'background' },
    ...{ given_in: 'article', passage: 'a-ruthless-agenda#death-toll' },
  });
  expect(rows.at(-1)).toMatchObject({ low: '149', high: '149', given_in: 'elsewhere', reference_read: '2026-11-22' });
  const elsewhere = rows.filter(({ given_in }) => given_in === 'elsewhere');
  expect(new Set(elsewhere.map(({ as_of_basis }) => as_of_basis))).toEqual(new Set(['background']));
  expect(rows.filter(({ page, reference_url }) => page === '' && reference_url === '')).toEqual([]);
});

test('No cell is a formula to a spreadsheet, and a number below zero stays one', () => {
  const quotes = ['=1+1', '+49 30', '-5 degrees', '@SUM(A1)'];
  const tricky = makeStory({
    articles: [{ id: 'a', body: quotes.map((quote) => `Then: ${quote}, "he said", or not.`).join('\n\n') }],
    claims: [
      {
        id: 'cold',
        unit: 'degrees',
        passages: quotes.map((quote) => ({
          article: 'a',
          quote: `${quote}, "he said", or`,
          voice: 'asserted',
          value: -5,
          qualifier: 'exactly',
        })),
      },
    ],
  });
  const [claim] = tricky.claims;
  const rows = [writePassages(tricky, where), claim ? writeFigures([claim], where) : ''].flatMap(parse);
  expect(rows.map(({ quote }) => quote)).toEqual([...quotes, ...quotes].map((quote) => `'${quote}, "he said", or`));
  expect(rows.map(({ value }) => value)).toEqual(rows.map(() => '-5'));
});

function parse(table: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(table, { header: true, skipEmptyLines: true }).data;
}

/** The fields that a JSON Schema names at any depth. */
function* listFields(schema: object, path = ''): Generator<{ path: string; schema: { description?: string } }> {
  for (const [key, inner] of Object.entries(schema) as [string, unknown][]) {
    if (typeof inner !== 'object' || inner === null) continue;
    if (key === 'properties')
      for (const [name, field] of Object.entries(inner)) yield { path: `${path}/${name}`, schema: field as object };
    yield* listFields(inner, `${path}/${key}`);
  }
}

/** What a program of others has from the JSON alone: the content, without what was computed from it. */
function toContent(json: StoryJson): Content {
  const { $schema: _, site, ...rest } = storySchema.parse(json);
  const { page: _page, ...ownSite } = site;
  return {
    ...rest,
    site: ownSite,
    articles: rest.articles.map(({ id, page: _p, text, blocks, ...data }) => ({
      id,
      data,
      text: { text: text ?? '', blocks },
    })),
    claims: rest.claims.map(({ id, page: _p, computed: _c, unread: _u, states: _s, ...data }) => ({ id, data })),
    history: rest.claims.flatMap(({ id, states }) =>
      states.map(({ page: _p, ...state }) => ({ data: { claim: id, ...state } })),
    ),
    events: rest.events.map(({ id, page: _p, ...data }) => ({ id, data })),
  };
}

function describeComparisons(of: Story): unknown[] {
  return listPairs(of).map((pair) => ({
    pair: pair.map(({ id }) => id),
    strands: compareArticles(of, pair).strands.map((strand) => ({
      claim: strand.run === undefined ? [strand.claim.id, strand.relation] : strand.run,
      tone: strand.tone,
      spans: strand.spans,
    })),
  }));
}

/** A JSON Schema of W3C’s tests of the model, with what it is to say. */
interface Assertion {
  id: string;
  expectedResult: 'valid' | 'invalid';
}

interface Selector {
  type: string;
  exact: string;
  prefix?: string;
  suffix?: string;
  start?: number;
  end?: number;
}
