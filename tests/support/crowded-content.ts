import { stringify } from 'yaml';
import { hashBody } from '../../src/corpus/hash-body.ts';
import { toLetter } from '../../src/import/next-letter.ts';

/**
 * The content of a site with many entries: long and short titles, one long article with sections, one written from right
 * to left, and claims in one article or in a dozen.
 *
 * @param counts how many of each kind there are
 * @returns the files, by their paths below the site's folder
 */
export function writeCrowdedContent(counts: { articles: number; claims: number }): Record<string, string> {
  const articles = Array.from({ length: counts.articles }, (_, index) => makeArticle(index));
  const claims = Array.from({ length: counts.claims }, (_, index) => makeClaim(index, articles));
  const files: Record<string, string> = {
    'content/site.yaml': stringify({
      title: 'Many accounts of one flood',
      description: 'Accounts of a flood, compared claim by claim.',
      language: 'en-GB',
      editor: 'editor@example.org',
      lead: 'Accounts of a flood, read side by side.',
    }),
    'content/topics.yaml': stringify(
      topics.map((name, order) => ({
        id: `topic-${String(order)}`,
        name,
        question: `What of the ${name.toLowerCase()}?`,
        order,
      })),
    ),
    'content/names.yaml': stringify(
      Array.from({ length: 60 }, (_, index) => ({
        id: `name-${String(index)}`,
        kind: ['group', 'person', 'place', 'institution', 'state'][index % 5],
        name: index === 7 ? 'The Interregional Commission for the Inspection of Embankments' : `Place ${String(index)}`,
        count: [`word${String(index)}`],
        spellings: [],
      })),
    ),
    'content/gaps.yaml': stringify(
      Array.from({ length: 30 }, (_, index) => ({
        id: `gap-${String(index)}`,
        question: `Who opened gate ${String(index)}?`,
        comparedIn: [],
      })),
    ),
    'content/corrections.yaml': stringify(
      Array.from({ length: 20 }, (_, index) => ({
        date: `2025-03-${String(20 - index).padStart(2, '0')}`,
        page: '/claims/claim-0/',
        said: `The water rose by ${String(index)} metres.`,
        says: `The water rose by ${String(index + 1)} metres.`,
        why: 'The number was misread.',
      })),
    ),
  };
  for (const { id, data, body } of articles) files[`content/articles/${id}.mdx`] = writeEntry(data, body);
  for (const { id, data } of claims) files[`content/claims/${id}.mdx`] = writeEntry(data, '');
  for (let index = 0; index < 80; index++) {
    files[`content/events/event-${String(index)}.mdx`] = writeEntry(
      {
        title: `Gate ${String(index)} is opened`,
        date: `2025-02-${String(1 + (index % 28)).padStart(2, '0')}`,
        basis: 'background',
        topic: 'topic-1',
        claims: [`claim-${String(index % counts.claims)}`],
      },
      '',
    );
  }
  return files;
}

/** Which article of them is long, with sections; which is written from right to left. */
const longArticle = 'article-1';
const rightToLeftArticle = 'article-2';

function makeArticle(index: number): CrowdedArticle {
  const id = `article-${String(index)}`;
  const isArabic = id === rightToLeftArticle;
  const sentences = Array.from({ length: id === longArticle ? 80 : 12 }, (_, sentence) =>
    isArabic
      ? `ارتفع منسوب المياه في الوادي إلى ${String(sentence)} أمتار في تلك الليلة بحسب السكان`
      : `In account ${String(index)} the water reached mark ${String(sentence)} of the old bridge near word${String(sentence)}`,
  );
  const paragraphs = Array.from({ length: Math.ceil(sentences.length / 4) }, (_, paragraph) => {
    const text = `${sentences.slice(paragraph * 4, paragraph * 4 + 4).join('. ')}.`;
    return id === longArticle && paragraph % 5 === 0
      ? `## Section ${String(paragraph)} of the account\n\n${text}`
      : text;
  });
  const body = paragraphs.join('\n\n');
  return {
    id,
    sentences,
    body,
    data: {
      letter: toLetter(index + 1),
      title: isArabic
        ? 'ليلة الفيضان'
        : index === 3
          ? 'How the water came over the embankment in the night, what the people of the lower town were told before it, and what they were not told'
          : `The flood, account ${String(index)}`,
      kind: index % 2 === 0 ? 'report' : 'editorial',
      ...(index % 3 === 0
        ? {}
        : { published: `2025-02-${String(1 + (index % 28)).padStart(2, '0')}`, publisher: `Paper ${String(index)}` }),
      language: isArabic ? 'ar' : 'en',
      display: 'full',
      sha256: hashBody(body),
    },
  };
}

function makeClaim(index: number, articles: readonly CrowdedArticle[]): { id: string; data: object } {
  const isFigure = index % 30 === 0;
  const width = index % 10 === 0 ? 12 : 1 + (index % 3);
  const quoted = Array.from(
    { length: Math.min(width, articles.length) },
    (_, offset) => articles[(index + offset) % articles.length],
  ).filter((article) => article !== undefined);
  // Each article speaks in one voice, so that its words are in the same under every claim.
  const voiceOf = (offset: number) => ((index + offset) % articles.length) % 3;
  const passages = quoted.map((article, offset) => ({
    article: article.id,
    quote: article.sentences[index % 12],
    voice: ['asserted', 'attributed', 'unattributed'][voiceOf(offset)],
    ...(voiceOf(offset) === 1 ? { to: 'a person who lives there' } : {}),
    ...(isFigure ? { value: 10 + offset, qualifier: offset % 2 === 0 ? 'at-least' : 'about' } : {}),
  }));
  return {
    id: `claim-${String(index)}`,
    data: {
      statement: index === 5 ? longStatement : `The water reached mark ${String(index)} of the old bridge`,
      topic: `topic-${String(index % topics.length)}`,
      kind: isFigure ? 'figure' : 'fact',
      key: index < 5,
      ...(isFigure
        ? { unit: 'metres' }
        : width > 1
          ? { relation: ['agree', 'partly', 'differ', 'contradict'][index % 4] }
          : {}),
      finding: 'The accounts were read against each other.',
      comparedIn: articles.map(({ id }) => id),
      silent: articles.filter((article) => !quoted.includes(article)).map(({ id }) => id),
      passages,
    },
  };
}

function writeEntry(data: object, body: string): string {
  return `---\n${stringify(data)}---\n\n${body}\n`;
}

const topics = ['Water', 'Gates', 'Warnings', 'People', 'Repairs', 'Money'];

const longStatement =
  'The people of the lower town were told two days before that the embankment could give way, and were told on the day itself that it would hold, by two offices that did not know of each other';

interface CrowdedArticle {
  id: string;
  sentences: string[];
  body: string;
  data: object;
}
