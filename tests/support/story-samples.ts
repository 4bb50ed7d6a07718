import { parseArticleText } from '../../src/corpus/parse-article-text.ts';
import { buildStory } from '../../src/model/story/build-story.ts';
import type { Story } from '../../src/model/story/story.ts';
import { articleSchema } from '../../src/schemas/article.ts';
import { claimSchema } from '../../src/schemas/claim.ts';
import { eventSchema } from '../../src/schemas/event.ts';
import { nameSchema } from '../../src/schemas/name.ts';

/** A story of the given entries, each with only the fields that a test is about; what else they need is filled in. */
export function makeStory(sample: StorySample): Story {
  const { articles = [], claims = [], events = [], names = [] } = sample;
  return buildStory({
    site: {
      title: 'A story',
      description: 'A story.',
      language: 'en-GB',
      lead: 'A story.',
      keyFacts: [],
      summaries: {},
    },
    articles: articles.map(({ id, body = '', ...fields }, index) => ({
      id,
      data: articleSchema.parse({
        letter: String.fromCharCode(65 + index),
        title: id,
        kind: 'report',
        language: 'en',
        display: 'full',
        ...fields,
      }),
      text: parseArticleText(body),
    })),
    claims: claims.map(({ id, ...fields }) => ({
      id,
      data: claimSchema.parse({ statement: id, topic: 'topic', kind: 'fact', relation: 'agree', ...fields }),
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
    gaps: [],
    corrections: [],
  });
}

type Fields = Record<string, unknown> & { id: string };

export interface StorySample {
  /** The articles are lettered in this order. */
  articles?: (Fields & { body?: string })[];
  claims?: Fields[];
  events?: Fields[];
  names?: Fields[];
}
