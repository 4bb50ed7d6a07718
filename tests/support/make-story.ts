import { parseArticleText } from '../../src/corpus/parse-article-text.ts';
import { toLetter } from '../../src/import/next-letter.ts';
import { buildStory } from '../../src/model/story/build-story.ts';
import type { Story } from '../../src/model/story/story.ts';
import { articleSchema } from '../../src/schemas/article.ts';
import { claimSchema } from '../../src/schemas/claim.ts';
import { correctionSchema } from '../../src/schemas/correction.ts';
import { eventSchema } from '../../src/schemas/event.ts';
import { gapSchema } from '../../src/schemas/gap.ts';
import { keptStateSchema } from '../../src/schemas/history.ts';
import { nameSchema } from '../../src/schemas/name.ts';
import { siteSchema } from '../../src/schemas/site.ts';

/** What every article says whose body is not given. */
export const sentence = 'Nobody may repeat this sentence.';

/** A story of the given entries, each with only the fields that a test is about; what else they need is filled in. */
export function makeStory(sample: StorySample): Story {
  const {
    site = {},
    articles = [],
    claims = [],
    events = [],
    names = [],
    gaps = [],
    corrections = [],
    history = [],
  } = sample;
  const all = articles.map(({ id }) => id);
  return buildStory({
    site: siteSchema.parse({
      title: 'A story',
      description: 'A story.',
      language: 'en-GB',
      lead: 'A story.',
      comparedIn: all,
      ...site,
    }),
    articles: articles.map(({ id, body = sentence, ...fields }, index) => ({
      id,
      data: articleSchema.parse({
        letter: toLetter(index + 1),
        title: id,
        kind: 'report',
        language: 'en',
        display: 'full',
        ...fields,
      }),
      text: parseArticleText(body),
    })),
    claims: claims.map(({ id, in: among = [], ...fields }) => ({
      id,
      data: claimSchema.parse({
        statement: id,
        topic: 'topic',
        kind: 'fact',
        relation: 'agree',
        silent: all.filter((article) => !among.includes(article)),
        comparedIn: all,
        passages: among.map((article) => ({ article, quote: sentence, voice: 'asserted' })),
        ...fields,
      }),
    })),
    events: events.map(({ id, ...fields }) => ({
      id,
      data: eventSchema.parse({
        title: id,
        basis: fields['date'] === undefined ? 'unknown' : 'stated',
        ...(fields['date'] === undefined && { dateLabel: 'no date given' }),
        ...fields,
      }),
    })),
    topics: [{ id: 'topic', name: 'Topic', question: 'What of it?', order: 1 }],
    names: names.map((fields) => nameSchema.parse({ name: fields.id, kind: 'person', ...fields })),
    gaps: gaps.map((fields) => gapSchema.parse({ question: fields.id, comparedIn: all, ...fields })),
    corrections: corrections.map((correction) => correctionSchema.parse(correction)),
    history: history.map((state) => ({ data: keptStateSchema.parse(state) })),
  });
}

type Fields = Record<string, unknown> & { id: string };

export interface StorySample {
  site?: Record<string, unknown>;
  /** The articles are lettered in this order. */
  articles?: (Fields & { body?: string })[];
  /** `in` names the articles that make a claim in the sentence that every article says. */
  claims?: (Fields & { in?: string[] })[];
  events?: Fields[];
  names?: Fields[];
  gaps?: Fields[];
  corrections?: Record<string, unknown>[];
  history?: Record<string, unknown>[];
}
