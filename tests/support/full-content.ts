import { stringify } from 'yaml';
import { hashBody } from '../../src/corpus/hash-body.ts';
import { collections, placeOf, type CollectionName } from '../../src/schemas/collections.ts';
import { schemaOf, type FieldSchema } from '../../src/schemas/field-schema.ts';

/**
 * One entry of every kind, in which every field that holds a text has one.
 *
 * @param more what the article's text goes on with, as Markdown
 */
export function makeFullContent(more = ''): FullContent {
  const reference = {
    title: 'A source',
    publisher: 'A publisher',
    date: '2024-01-02',
    url: 'https://example.org/source',
    accessed: '2024-01-05',
    copyUrl: 'https://example.org/copy',
  };
  const passage = { article: 'one', quote: quoted, prefix: 'the night, ', suffix: ', and it', note: 'A note.' };
  return {
    text: [sentence, more].join('\n\n').trim(),
    entries: {
      articles: {
        letter: 'A',
        title: 'An article',
        short: 'Its short name',
        unclaimed: [{ quote: 'in red', why: 'It says nothing of the fire.' }],
        author: 'An author',
        kind: 'report',
        published: '2024-01-02',
        publisher: 'A paper',
        url: 'https://example.org/article',
        urlNote: 'A note on the address.',
        language: 'en',
        origin: 'Where it was found.',
        note: 'A note.',
        display: 'full',
        references: [reference],
        basis: { published: { is: 'inferred', how: 'by its words' } },
        removed: [{ text: 'Advertisement', why: 'a marker' }],
      },
      claims: {
        statement: 'A hall burned',
        topic: 'topic',
        kind: 'fact',
        unit: 'halls',
        finding: 'Only one says so.',
        comparedIn: ['one'],
        asked: ['what burned'],
        terms: ['burned'],
        read: '2024-01-05',
        references: [reference],
        background: [{ value: 2, qualifier: 'exactly', asOf: '2024-01-03', by: 'the fire service', reference }],
        passages: [
          {
            ...passage,
            voice: 'attributed',
            to: 'the fire service',
            value: 1,
            qualifier: 'exactly',
            asOf: '2024-01-01',
            asOfBasis: 'stated',
          },
          { article: 'one', quote: tagged, voice: 'asserted' },
        ],
      },
      events: {
        title: 'A hall burns',
        date: '2024-01-02',
        dateLabel: 'at night',
        basis: 'inferred',
        how: 'by its words',
        terms: ['burning'],
        topic: 'topic',
        claims: ['one'],
        article: 'one',
        passages: [passage, { article: 'one', quote: tagged }],
        references: [reference],
        note: 'A note.',
        background: [{ label: 'The end', date: '2024-01-02', reference }],
      },
      topics: { id: 'topic', name: 'A topic', question: 'What burned?', order: 1 },
      names: { id: 'hall', kind: 'place', name: 'The hall', count: ['hall'], spellings: ['hal'], note: 'A note.' },
      gaps: {
        id: 'cause',
        question: 'What was the cause?',
        comparedIn: ['one'],
        note: 'A note.',
        references: [reference],
      },
      corrections: { date: '2024-01-06', page: '/articles/one/', said: 'Said.', says: 'Says.', why: 'Mistaken.' },
      history: {
        claim: 'one',
        day: '2024-01-05',
        why: 'It was mistaken.',
        statement: 'A barn burned',
        relation: 'one-only',
        finding: 'One says so.',
        passages: [{ article: 'one', quote: quoted }],
      },
      spellings: ['hall', 'hal'],
      site: {
        title: 'A site',
        description: 'What it is.',
        address: 'https://localhost/',
        language: 'en-GB',
        editor: 'editor@example.org',
        security: { contact: 'security@example.org', expires: '2025-01-01' },
        lead: 'A lead.',
        keyFacts: [passage, { article: 'one', quote: tagged }],
        differences: 'Where they part.',
        madeBy: 'A desk',
        selection: 'They came first.',
        summaries: { one: 'A summary.' },
      },
    },
  };
}

/** The words that passages hold: some that are sound, and some that are not if they are taken for HTML. */
const quoted = 'a hall burned';
const tagged = '<img src=x onerror=alert(2)>';
const sentence = `Through the night, a hall burned, and it was hot. The sign read \\${tagged} in red.`;

/** The files of it, by their paths below the site's folder. */
export function writeFullContent({ text, entries }: FullContent): Record<string, string> {
  return Object.fromEntries(
    Object.entries(entries).map(([name, entry]) => {
      const collection = collections[name as CollectionName];
      const place = placeOf(name as CollectionName);
      if (!('folder' in collection)) return [place, stringify(name === 'site' ? entry : [entry])];
      const body = name === 'articles' ? text : '';
      const sealed = name === 'articles' ? { ...(entry as object), sha256: hashBody(`\n${body}\n`) } : entry;
      const id = name === 'events' ? 'burning' : 'one';
      return [`${place}/${id}.mdx`, `---\n${stringify(sealed)}---\n\n${body}\n`];
    }),
  );
}

/** The path of every value that a schema lets be a text, a star for the name of a part of a map, 0 for an item of a list. */
export function listTextFields(): { collection: CollectionName; path: Path }[] {
  // The words of a story's home page are those that a site with one story has in its own file.
  const all = (Object.keys(collections) as CollectionName[]).filter((name) => name !== 'story');
  return all.flatMap((collection) => {
    const paths = [...walk(schemaOf(collection), [])].map((path) => path.join('.'));
    return [...new Set(paths)].map((path) => ({ collection, path: path.split('.') }));
  });
}

function* walk(schema: FieldSchema & { anyOf?: FieldSchema[] }, path: Path): Generator<Path> {
  for (const [name, field] of Object.entries(schema.properties ?? {})) yield* walk(field, [...path, name]);
  if (schema.items) yield* walk(schema.items, [...path, '0']);
  if (schema.additionalProperties) yield* walk(schema.additionalProperties, [...path, 'one']);
  for (const one of schema.anyOf ?? []) yield* walk(one, path);
  if ([schema.type].flat().includes('string')) yield path;
}

/** A content with another text at one place, the way there made where it is not there. */
export function withText(content: FullContent, collection: CollectionName, path: Path, text: string): FullContent {
  const copy = structuredClone(content);
  let place = copy.entries[collection] as Record<string, unknown>;
  for (const step of path.slice(0, -1)) place = (place[step] ??= {}) as Record<string, unknown>;
  place[path.at(-1) ?? ''] = text;
  return copy;
}

type Path = readonly string[];

export interface FullContent {
  /** The body of the article. */
  text: string;
  entries: Partial<Record<CollectionName, unknown>>;
}
