import { defineCollection } from 'astro:content';
import { proseLoader } from './data/prose-loader.ts';
import { collections as table } from './schemas/collections.ts';

/** What Astro renders: the entries with a body. All else is read from the corpus. */
export const collections = {
  articles: defineCollection({ loader: proseLoader('articles'), schema: table.articles.schema }),
  claims: defineCollection({ loader: proseLoader('claims'), schema: table.claims.schema }),
  events: defineCollection({ loader: proseLoader('events'), schema: table.events.schema }),
};
