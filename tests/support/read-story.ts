import { parseArticleText } from '../../src/corpus/parse-article-text.ts';
import { buildStory } from '../../src/model/story/build-story.ts';
import type { Story } from '../../src/model/story/story.ts';
import { articleSchema } from '../../src/schemas/article.ts';
import { claimSchema } from '../../src/schemas/claim.ts';
import { correctionSchema } from '../../src/schemas/correction.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import { topicSchema } from '../../src/schemas/topic.ts';

/**
 * A story made of a few words: articles that each say one sentence, and claims that quote it.
 *
 * @param articles by id, what is said of each beside what every article must have
 * @param claims by id, the same; `in` names the articles that have it
 */
export function makeStory({ site = {}, articles, claims = {}, corrections = [] }: StoryParts): Story {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  return buildStory({
    site: siteSchema.parse({
      title: 'A site',
      description: 'What it is.',
      language: 'en-GB',
      lead: 'A lead.',
      ...site,
    }),
    articles: Object.entries(articles).map(([id, data], index) => ({
      id,
      data: articleSchema.parse({
        letter: letters.charAt(index),
        title: id,
        kind: 'report',
        language: 'en',
        display: 'full',
        ...data,
      }),
      text: parseArticleText(sentence),
    })),
    claims: Object.entries(claims).map(([id, { in: among, ...data }]) => ({
      id,
      data: claimSchema.parse({
        statement: id,
        topic: 'topic',
        kind: 'fact',
        ...(among.length > 1 ? { relation: 'agree' } : {}),
        passages: among.map((article) => ({ article, quote: sentence, voice: 'asserted' })),
        ...data,
      }),
    })),
    events: [],
    topics: [topicSchema.parse({ id: 'topic', name: 'A topic', question: 'What?', order: 1 })],
    names: [],
    gaps: [],
    corrections: corrections.map((correction) => correctionSchema.parse(correction)),
  });
}

/** What every article of such a story says. */
export const sentence = 'Nobody may repeat this sentence.';

interface StoryParts {
  site?: Record<string, unknown>;
  articles: Record<string, Record<string, unknown>>;
  claims?: Record<string, Record<string, unknown> & { in: string[] }>;
  corrections?: Record<string, unknown>[];
}
