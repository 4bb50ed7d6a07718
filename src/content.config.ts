import { defineCollection } from 'astro:content';
import { listLoader, proseLoader } from './data/loaders.ts';
import { collections as table } from './schemas/collections.ts';

export const collections = {
  articles: defineCollection({ loader: proseLoader(table.articles.folder), schema: table.articles.schema }),
  claims: defineCollection({ loader: proseLoader(table.claims.folder), schema: table.claims.schema }),
  events: defineCollection({ loader: proseLoader(table.events.folder), schema: table.events.schema }),
  topics: defineCollection({ loader: listLoader('topics'), schema: table.topics.schema }),
  names: defineCollection({ loader: listLoader('names'), schema: table.names.schema }),
  gaps: defineCollection({ loader: listLoader('gaps'), schema: table.gaps.schema }),
  corrections: defineCollection({ loader: listLoader('corrections'), schema: table.corrections.schema }),
  site: defineCollection({ loader: listLoader('site'), schema: table.site.schema }),
};
