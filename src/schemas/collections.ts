import { articleSchema, type ArticleData } from './article.ts';
import { claimSchema, type ClaimData } from './claim.ts';
import { correctionSchema, type CorrectionData } from './correction.ts';
import { eventSchema, type EventData } from './event.ts';
import { gapSchema, type GapData } from './gap.ts';
import { keptStateSchema, type KeptStateData } from './history.ts';
import { nameSchema, type NameData } from './name.ts';
import { siteSchema, type SiteData } from './site.ts';
import { spellingsSchema, type SpellingsData } from './spellings.ts';
import { topicSchema, type TopicData } from './topic.ts';

/** Every collection of the content: where it lies, how it is laid out, and what an entry of it is. */
export const collections = {
  articles: { folder: 'content/articles', schema: articleSchema },
  claims: { folder: 'content/claims', schema: claimSchema },
  events: { folder: 'content/events', schema: eventSchema },
  topics: { file: 'content/topics.yaml', schema: topicSchema },
  names: { file: 'content/names.yaml', schema: nameSchema },
  gaps: { file: 'content/gaps.yaml', schema: gapSchema },
  corrections: { file: 'content/corrections.yaml', schema: correctionSchema },
  history: { file: 'content/history.yaml', schema: keptStateSchema },
  spellings: { file: 'content/spellings.yaml', schema: spellingsSchema },
  site: { file: 'content/site.yaml', schema: siteSchema },
} as const;

export type CollectionName = keyof typeof collections;

export interface DataOf {
  articles: ArticleData;
  claims: ClaimData;
  events: EventData;
  topics: TopicData;
  names: NameData;
  gaps: GapData;
  corrections: CorrectionData;
  history: KeptStateData;
  spellings: SpellingsData;
  site: SiteData;
}
