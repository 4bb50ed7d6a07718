import { articleSchema, type ArticleData } from './article.ts';
import { claimSchema, type ClaimData } from './claim.ts';
import { correctionSchema, type CorrectionData } from './correction.ts';
import { eventSchema, type EventData } from './event.ts';
import { gapSchema, type GapData } from './gap.ts';
import { keptStateSchema, type KeptStateData } from './history.ts';
import { nameSchema, type NameData } from './name.ts';
import { siteSchema, storySchema, type SiteData, type StoryData } from './site.ts';
import { spellingsSchema, type SpellingsData } from './spellings.ts';
import { topicSchema, type TopicData } from './topic.ts';

/**
 * Every collection of the content: how it is laid out, and what an entry of it is. Those that all stories share lie in
 * `content/` itself, the others in the folder of their story.
 */
export const collections = {
  articles: { folder: 'articles', schema: articleSchema },
  claims: { folder: 'claims', schema: claimSchema },
  events: { folder: 'events', schema: eventSchema },
  topics: { file: 'topics.yaml', schema: topicSchema },
  names: { file: 'names.yaml', isShared: true, schema: nameSchema },
  gaps: { file: 'gaps.yaml', schema: gapSchema },
  corrections: { file: 'corrections.yaml', schema: correctionSchema },
  history: { file: 'history.yaml', schema: keptStateSchema },
  spellings: { file: 'spellings.yaml', isShared: true, schema: spellingsSchema },
  story: { file: 'story.yaml', schema: storySchema },
  site: { file: 'site.yaml', isShared: true, schema: siteSchema },
} as const;

/** The file or the folder of a collection, from the root. */
export function placeOf(name: CollectionName, story: string = content): string {
  const collection = collections[name];
  const folder = 'isShared' in collection ? content : story;
  return `${folder}/${'file' in collection ? collection.file : collection.folder}`;
}

/** The folder of all content, and of its story, where a site has one that has no folder of its own. */
export const content = 'content';

/** The folder of a story, from the root. */
export function folderOf(story: string): string {
  return story === '' ? content : `${content}/${story}`;
}

/** The collections of which the file is one entry, a map. */
export const maps: readonly CollectionName[] = ['site', 'story'];

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
  story: StoryData;
  site: SiteData;
}
