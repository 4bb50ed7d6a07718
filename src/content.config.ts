import { defineCollection } from 'astro:content';
import { proseLoader } from './data/prose-loader.ts';
import { collections as table } from './schemas/collections.ts';

/** What Astro renders: the entries with a body. All else is read from the corpus. */
export const collections = {
  articles: defineCollection({ loader: proseLoader(table.articles.folder), schema: table.articles.schema }),
  claims: defineCollection({ loader: proseLoader(table.claims.folder), schema: table.claims.schema }),
  events: defineCollection({ loader: proseLoader(table.events.folder), schema: table.events.schema }),
};
