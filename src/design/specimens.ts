import { buildStory } from '../model/story/build-story.ts';
import { parseArticleText } from '../corpus/parse-article-text.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import { schemaOf } from '../schemas/field-schema.ts';
import type { Story } from '../model/story/story.ts';

/**
 * A made-up story whose articles, claims and events are in every state that a component can meet: nothing known and all
 * of it, short and very long, one article and nine, one written from right to left.
 *
 * @param language in which the parts speak (BCP 47); the articles are in English and Arabic all the same
 */
export function makeSpecimens(language: string): Story {
  return buildStory({
    site: collections.site.schema.parse({
      title: 'Specimens',
      description: 'Specimens.',
      language,
      lead: 'Specimens.',
    }),
    articles: Array.from({ length: 9 }, (_, index) => makeArticle(index)),
    claims,
    events,
    topics: [{ id: 'water', name: 'Water', question: 'How high did it rise?', order: 1 }],
    names: [
      collections.names.schema.parse({ id: 'gate', kind: 'place', name: 'The gate', count: ['gate'] }),
      collections.names.schema.parse({ id: 'nobody', kind: 'person', name: longTitle, note: words }),
    ],
    gaps: [
      collections.gaps.schema.parse({ id: 'short', question: 'Who opened the gate?' }),
      collections.gaps.schema.parse({
        id: 'long',
        question: `Why ${longTitle.toLowerCase()}?`,
        note: words,
        references: [reference],
      }),
    ],
    corrections: [],
    history: [],
  });
}

/** A text of several lines. */
export const words =
  'The water came over the embankment in the night. The people of the lower town had been told that it would hold, and some of them had moved their things to the upper floor all the same.';

const longTitle =
  'How the water came over the embankment in the night, what the people of the lower town were told before it, and what they were not told';

const arabic = 'ارتفع منسوب المياه في الوادي إلى أربعة أمتار في تلك الليلة بحسب السكان.';

const reference = {
  title: 'The record of the gauge',
  publisher: 'The water board',
  date: '2025-02',
  url: 'https://example.org/gauge',
};

const sentences = [
  'The water rose by at least four metres.',
  'It may have been the gate.',
  'A neighbour saw it open.',
  words,
];

function makeArticle(index: number) {
  const letter = index === 8 ? 'AA' : String.fromCharCode(65 + index);
  const isArabic = index === 7;
  const isFull = index === 1;
  const data = collections.articles.schema.parse({
    letter,
    title: isArabic ? 'ليلة الفيضان' : isFull ? longTitle : `Account ${letter}`,
    kind: index % 2 === 0 ? 'report' : 'editorial',
    language: isArabic ? 'ar' : 'en',
    display: 'full',
    sha256: '0'.repeat(64),
    ...(isFull
      ? {
          published: '2021-02-03',
          publisher: 'The Valley Messenger and Advertiser',
          author: 'A. Writer',
          url: 'https://example.org/flood',
          urlNote: 'the address may lead nowhere',
          note: words,
          references: [reference],
          basis: {
            published: { is: 'stated' },
            author: { is: 'inferred', how: 'from the initials below the text' },
            publisher: { is: 'background', how: 'the same text was found at its address' },
          },
          removed: [{ text: 'Advertisement', times: 2, why: 'a marker of the page' }],
        }
      : {}),
  });
  return {
    id: `account-${letter.toLowerCase()}`,
    data,
    text: parseArticleText(isArabic ? arabic : sentences.join(' ')),
  };
}

/** A passage of an account, in each voice. */
function quote(letter: string, sentence: number, more: object = {}): object {
  return { article: `account-${letter}`, quote: sentences[sentence], voice: 'asserted', ...more };
}

const figure = (letter: string, qualifier: string, value: number | [number, number], asOf: string) =>
  quote(letter, 0, { value, qualifier, asOf, asOfBasis: 'inferred' });

/** A value for each date and each of the site's own words of a schema, so that a field that is new there is seen here. */
const fieldsOf = (collection: CollectionName): Record<string, string> =>
  Object.fromEntries(
    Object.entries(schemaOf(collection).properties ?? {}).flatMap(([name, { ownWords, format }]) =>
      ownWords === true ? [[name, words]] : format === 'edtf' ? [[name, '2025-02']] : [],
    ),
  );

const claims = [
  {
    id: 'one-article',
    statement: 'The gate was opened',
    kind: 'fact',
    passages: [quote('a', 2, { voice: 'attributed', to: 'a neighbour' })],
  },
  {
    ...fieldsOf('claims'),
    id: 'hedged',
    statement: longTitle,
    kind: 'judgement',
    relation: 'partly',
    key: true,
    passages: [
      quote('a', 1, { hedged: true, note: 'a guess' }),
      quote('b', 2, { voice: 'unattributed' }),
      quote('b', 3),
    ],
  },
  { id: 'agreed', statement: 'Water rose', kind: 'fact', relation: 'agree', passages: [quote('a', 0), quote('b', 0)] },
  {
    id: 'contradicted',
    statement: 'It was dry',
    kind: 'fact',
    relation: 'contradict',
    passages: [quote('a', 3), quote('c', 3)],
  },
  {
    id: 'marked',
    statement: 'The water rose in the seventh account',
    kind: 'fact',
    passages: [quote('g', 0), quote('g', 3, { voice: 'attributed', to: 'the town' })],
  },
  {
    id: 'marked-hedged',
    statement: 'A gate in the seventh account',
    kind: 'judgement',
    passages: [quote('g', 1, { hedged: true }), quote('g', 2, { voice: 'unattributed' })],
  },
  {
    id: 'two-figures',
    statement: 'The water rose by metres',
    kind: 'figure',
    unit: 'metres',
    finding: words,
    comparedIn: ['account-a'],
    passages: [figure('a', 'at-least', 4, '2025-02-03'), figure('b', 'exactly', 6, '2025-02-04')],
  },
  {
    id: 'many-figures',
    statement: 'The water rose by many metres',
    kind: 'figure',
    unit: 'metres',
    passages: [
      figure('a', 'at-least', 4, '2025-02-03'),
      figure('b', 'at-most', 9, '2025-02-04'),
      figure('c', 'about', 6, '2025-02'),
      figure('d', 'between', [5, 8], '2025-02-05/2025-02-07'),
      figure('e', 'exactly', 12, '2025-02-06'),
      figure('f', 'at-least', 3, '2025-02-08'),
    ],
  },
].map(({ id, ...data }) => ({ id, data: collections.claims.schema.parse({ topic: 'water', ...data }) }));

const events = [
  { id: 'dated', title: 'The gate is opened', date: '2025-02-03', basis: 'stated', passages: [quoteOf('a', 2)] },
  {
    id: 'spanning',
    title: 'The water stays',
    date: '2025-02-05/2025-02-07',
    basis: 'inferred',
    how: 'the record ends then',
  },
  {
    ...fieldsOf('events'),
    id: 'about',
    title: longTitle,
    date: '2025-02~',
    basis: 'background',
    references: [reference],
  },
  { id: 'later', title: 'The gate is mended', date: '[2025-03-01..]', basis: 'stated', key: true, claims: ['agreed'] },
  {
    id: 'long-ago',
    title: 'The embankment is built',
    date: '1912',
    basis: 'background',
    references: [reference],
    background: [{ label: 'First flood', date: '1910/1911', reference }],
  },
  { id: 'published', title: 'The account appears', date: '2021-02-03', basis: 'stated', article: 'account-b' },
  { id: 'placed', title: 'A meeting', dateLabel: 'before the gate', basis: 'unknown', before: ['dated'] },
  { id: 'undated', title: longTitle, dateLabel: 'before the embankment gave way', basis: 'unknown' },
].map(({ id, ...data }) => ({ id, data: collections.events.schema.parse({ topic: 'water', ...data }) }));

function quoteOf(letter: string, sentence: number): object {
  return { article: `account-${letter}`, quote: sentences[sentence] };
}
