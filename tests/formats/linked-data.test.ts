import { join } from 'node:path';
import ts from 'typescript';
import type { Graph } from 'schema-dts';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { readStory } from '../../src/corpus/read-story.ts';
import {
  describeArticlePage,
  describeClaimPage,
  describeData,
  describeSite,
  describeTimeline,
  writeLinkedData,
} from '../../src/formats/linked-data.ts';
import { enGb } from '../../src/messages/en.ts';
import { addressesFor } from '../../src/model/story/addresses.ts';
import type { Claim, Story } from '../../src/model/story/story.ts';
import { crocus, projectRoot } from '../support/build-site.ts';
import { makeStory } from '../support/make-story.ts';

const where = { to: addressesFor('/'), address: (path: string) => `https://news.example${path}` };
const story = readStory(readCorpus(crocus));

const full = makeStory({
  site: { licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } },
  articles: [
    {
      id: 'first',
      kind: 'news-analysis',
      published: '2024-03-22',
      author: 'Jane Doe',
      publisher: 'P',
      url: 'https://p.example/',
      origin: 'An agency',
    },
    { id: 'second', kind: 'letter', published: '2024-03-24' },
    { id: 'third', kind: 'broadcast', published: '2024-03~', basis: { title: { is: 'inferred' } } },
  ],
  claims: [
    { id: 'made', in: ['first', 'second'], added: '2026-11', changed: '2026-11-22' },
    {
      id: 'denied',
      in: ['first'],
      relation: undefined,
      passages: [{ article: 'first', quote: 'Nobody may repeat', voice: 'asserted', stance: 'denies' }],
    },
  ],
  events: [
    { id: 'day', date: '2024-03-22' },
    { id: 'span', date: '2024-03/2024-05-02' },
    { id: 'later', date: '[2024-03-23..]' },
    { id: 'open', date: '2024-03-23/..' },
    { id: 'inferred', date: '2024-03-22', basis: 'inferred' },
    { id: 'undated' },
  ],
});

const graphsOf = (of: Story): Graph[] => [
  describeSite(of, enGb, where),
  describeTimeline(of, enGb, where),
  describeData(of, enGb, where),
  ...of.articles.map((article) => describeArticlePage(article, of, enGb, where)),
  ...of.claims.slice(0, 3).map((claim) => describeClaimPage(claim, of, enGb, where)),
];

test('Every type and property is one of schema.org’s, with values that it takes', () => {
  // One node of each kind: the compiler takes a second for some dozens, and a loaded machine many.
  const written = graphsOf(full);
  // As literals, so that the compiler refuses what no type has.
  const source = [
    `import type { Graph } from 'schema-dts';`,
    `export const graphs: Graph[] = ${JSON.stringify(written, withoutQueryInput)};`,
    `export const wrong: Graph = { '@context': 'https://schema.org', '@graph': [{ '@type': 'Claim', rating: 5 }] };`,
  ];
  expect(compile(source.join('\n'))).toEqual([expect.stringContaining("'rating' does not exist")]);
}, 240_000);

test('Nothing is rated', () => {
  expect(JSON.stringify([...graphsOf(story), ...graphsOf(full)])).not.toMatch(/ClaimReview|reviewRating|itemReviewed/);
});

test('Only a date that is surely a day, month or year stands where dates stand; of any other the words say when', () => {
  const events = describeTimeline(full, enGb, where)
    ['@graph'].filter(isOf('Event'))
    .map(pick('name', 'startDate', 'endDate', 'description'));
  expect(Object.fromEntries(events.map(({ name, ...rest }) => [name, rest]))).toEqual({
    day: { startDate: '2024-03-22' },
    span: { startDate: '2024-03', endDate: '2024-05-02' },
    later: { description: '23 March 2024, or later' },
    open: { description: expect.stringContaining('23 March 2024') as string },
    inferred: { description: '22 March 2024, inferred' },
    undated: { description: 'no date given' },
  });
});

test('An article is what its kind says, and says nothing that was inferred', () => {
  const [first, , third] = full.articles.map((article) =>
    describeArticlePage(article, full, enGb, where)
      ['@graph'].filter(isOf('WebPage'))
      .map(pick('mainEntity', 'isBasedOn')),
  );
  expect(first).toMatchObject([
    {
      mainEntity: { '@type': 'AnalysisNewsArticle', datePublished: '2024-03-22', creditText: 'Jane Doe' },
      isBasedOn: 'https://p.example/',
    },
  ]);
  expect(JSON.stringify(third)).not.toContain('datePublished');
  const inferred = story.articles.map((article) => JSON.stringify(describeArticlePage(article, story, enGb, where)));
  expect(inferred.filter((text) => text.includes('datePublished'))).toEqual([]);
  // No kind, no title in brackets, no address that was not reached.
  const unsure = makeStory({
    articles: [
      {
        ...{ id: 'unsure', kind: 'editorial', title: '[A guess]', url: 'https://p.example/', copy: true },
        basis: { kind: { is: 'inferred' }, title: { is: 'inferred' } },
      },
    ],
  });
  const [page] = unsure.articles.map(
    (article) => describeArticlePage(article, unsure, enGb, where)['@graph'].find(isOf('WebPage')) as object,
  );
  expect(page).toMatchObject({ mainEntity: { '@type': 'Article' } });
  expect(page).not.toHaveProperty('mainEntity.headline');
  expect(page).not.toHaveProperty('isBasedOn');
});

test('A claim appears first where every date is known and one is surely the first', () => {
  const firsts = full.claims.map((claim) => [claim.id, findClaim(claim)['firstAppearance']]);
  const first = { '@id': 'https://news.example/articles/first/#text' };
  expect(Object.fromEntries(firsts)).toEqual({ made: first, denied: undefined });
  const fixture = story.claims.map((claim) => JSON.stringify(describeClaimPage(claim, story, enGb, where)));
  expect(fixture.filter((text) => text.includes('firstAppearance'))).toEqual([]);
});

test('What was added and changed is the page of a claim, and not the claim', () => {
  const pages = full.claims.flatMap((claim) => describeClaimPage(claim, full, enGb, where)['@graph']);
  const made = pages.filter(isOf('WebPage')).find((node) => (node as { name: string }).name === 'made');
  expect(made).toMatchObject({ dateCreated: '2026-11', dateModified: '2026-11-22' });
  expect(JSON.stringify(full.claims.map(findClaim))).not.toMatch(/dateCreated|dateModified/);
});

test('A passage that denies its claim is no appearance of it', () => {
  const denied = full.claims.find(({ id }) => id === 'denied');
  const node = denied && findClaim(denied);
  expect(node).not.toHaveProperty('appearance');
  expect(node).toMatchObject({ citation: [{ '@type': 'Quotation', text: 'Nobody may repeat' }] });
});

test('No text can end the script that it stands in', () => {
  const hostile = makeStory({ site: { title: '</script><script>alert(1)</script><!--' } });
  const text = writeLinkedData(describeSite(hostile, enGb, where));
  expect(text).not.toContain('<');
  expect(JSON.stringify(JSON.parse(text))).toContain('</script>');
});

/** What a claim's page says that the claim is. */
function findClaim(claim: Claim): Record<string, unknown> {
  const page = describeClaimPage(claim, full, enGb, where)['@graph'].find(isOf('WebPage'));
  return (page as unknown as { mainEntity: Record<string, unknown> }).mainEntity;
}

/** The types know it where an action stands by itself, as the source writes it, and not within other nodes. */
function withoutQueryInput(name: string, value: unknown): unknown {
  return name === 'query-input' ? undefined : value;
}

/** What the compiler says of a module of the project. */
function compile(source: string): string[] {
  const file = join(projectRoot, 'tests/formats/graphs.ts');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    lib: ['lib.es5.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, source, ts.ScriptTarget.ESNext) : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

function isOf(type: string): (node: unknown) => boolean {
  return (node) => (node as { '@type': string })['@type'] === type;
}

function pick(...names: string[]): (node: unknown) => Record<string, unknown> {
  return (node) => Object.fromEntries(Object.entries(node as object).filter(([name]) => names.includes(name)));
}
