import type { ArticleData } from '../../schemas/article.ts';
import type { ClaimData } from '../../schemas/claim.ts';
import type { CorrectionData } from '../../schemas/correction.ts';
import type { EventData } from '../../schemas/event.ts';
import type { GapData } from '../../schemas/gap.ts';
import type { KeptStateData } from '../../schemas/history.ts';
import type { NameData } from '../../schemas/name.ts';
import type { ClaimPassage as ClaimPassageData, EventPassage } from '../../schemas/passage.ts';
import type { Reference as ReferenceData } from '../../schemas/reference.ts';
import type { SiteData, StoryData } from '../../schemas/site.ts';
import type { TopicData } from '../../schemas/topic.ts';
import type { Coverage } from '../passages/coverage.ts';
import type { ArticleText } from '../passages/article-text.ts';
import type { Dated } from '../dates/read-dates.ts';
import type { UncertainDate } from '../dates/uncertain-date.ts';
import type { Span } from '../passages/locate.ts';
import type { Figure } from '../figures/figures.ts';
import type { Relation } from '../figures/relate.ts';
import type { ShownText } from '../passages/select-shown.ts';

/** The content as plain values, as the checks have passed it. */
export interface Content extends Partial<StoryFacts> {
  /** The facts of the site, and the words of the story's home page. */
  site: SiteData;
  articles: { id: string; data: ArticleData; text: ArticleText }[];
  claims: { id: string; data: ClaimData }[];
  events: { id: string; data: EventData }[];
  topics: TopicData[];
  names: NameData[];
  gaps: GapData[];
  corrections: CorrectionData[];
  /** What claims said, from which day. */
  history: { data: KeptStateData }[];
}

/** What tells a story from the others of the site. */
export interface StoryFacts {
  /** The name of its folder; empty where it has none of its own. */
  id: string;
  /** Where its pages stand, from the root of the site: nothing, or its id and a slash. */
  path: string;
  /** What it is called; where a site has but one, like the site. */
  title: string;
  status: StoryData['status'];
}

export interface Story extends StoryFacts {
  /** The facts of the site, and the words of the story's home page. */
  site: Dated<SiteData>;
  /** The articles that the site's own words, on the home page and elsewhere, were not written against. */
  unreviewed: Article[];
  topics: Topic[];
  /** In the order of their letters. */
  articles: Article[];
  /** By topic, key claims first, then in the order of the text. */
  claims: Claim[];
  /** In the order in which they happened. */
  events: StoryEvent[];
  /** Those that no date and no other event places. */
  undated: StoryEvent[];
  names: Name[];
  gaps: Gap[];
  corrections: Correction[];
}

export interface Article {
  id: string;
  data: Dated<ArticleData>;
  /** Its whole text, to compute from. What is published of it comes from `shown`. */
  text: ArticleText;
  /** What of its text this site may publish. */
  shown: ShownText;
  /** What the site's own words call it: its short name, else its headline. */
  name: string;
  /** When its text or its facts last changed here; null where they have not. */
  changed: UncertainDate | null;
  published: UncertainDate | null;
  /** From 1 to 6: which of the articles' hues it has everywhere; 0 for one that is told by its letter and name alone. */
  hue: number;
  /** The `lang` of its words on a page: none where the site's own says it. */
  lang: string | undefined;
  /** All passages that quote it, in the order of the text. */
  passages: ArticlePassage[];
  claims: Claim[];
  events: StoryEvent[];
  /** The claims that it was read for and does not make. */
  silentOn: Claim[];
  /** The claims that it has yet to be read for. */
  unreadFor: Claim[];
  sentences: Sentence[];
  /** How many of its words are quoted under claims. */
  coverage: Coverage;
  /** The runs of its text that were read and hold no claim. */
  unclaimed: UnclaimedRun[];
}

interface Sentence extends Span {
  anchor: string;
  /** Whether it may be published. */
  isShown: boolean;
  coverage: Coverage;
}

interface UnclaimedRun extends Span {
  why: string;
  /** Whether its words may be published. */
  isShown: boolean;
}

/** A run of an article's words, found. */
export interface Passage<P extends ClaimPassage | EventPassage = ClaimPassage | EventPassage> {
  /** Its fragment on the article's page. */
  anchor: string;
  article: Article;
  data: P;
  /** What it gives for a claim's number; null where it gives none, and for an event. */
  figure: Figure | null;
  span: Span;
}

export type ArticlePassage =
  | (Passage<ClaimPassage> & { claim: Claim; event?: never })
  | (Passage<EventPassage> & { event: StoryEvent; claim?: never });

export interface Side<P extends ClaimPassage | EventPassage> {
  article: Article;
  passages: Passage<P>[];
}

export interface Topic extends TopicData {
  claims: Claim[];
}

export interface Claim {
  id: string;
  data: Dated<ClaimData>;
  topic: Topic;
  /** For each article that has it, its passages. */
  sides: Side<ClaimPassage>[];
  /** The articles that were read for it and do not make it. */
  silent: Article[];
  /** The articles that have yet to be read for it: neither do they have a passage, nor did an editor call them silent. */
  unread: Article[];
  /** The articles that its finding and its analysis were not written against. */
  unreviewed: Article[];
  relation: Relation;
  related: Claim[];
  events: StoryEvent[];
  /** What it said, from which day, the earliest first. */
  states: ClaimState[];
  /** Whether the last of them is what it says now. */
  isKept: boolean;
  /** When what it says last changed here; null where it has not, or on a day that is not known. */
  changed: UncertainDate | null;
}

/** What a claim said from a day on. */
export interface ClaimState {
  /** The last part of its address. */
  name: string;
  data: Dated<KeptStateData>;
  /** The words that it rested on, by article; null for those of articles that the site no longer has. */
  sides: { article: Article | null; quotes: string[] }[];
}

export interface StoryEvent {
  id: string;
  data: Dated<EventData>;
  date: UncertainDate | null;
  topic: Topic | null;
  /** The article whose publication it is. */
  article: Article | null;
  claims: Claim[];
  sides: Side<EventPassage>[];
  /** The articles that its note and its body were not written against. */
  unreviewed: Article[];
}

export type { EventPassage };
export type ClaimPassage = Dated<ClaimPassageData>;
export interface Gap extends Dated<GapData> {
  /** The articles that have yet to be read for an answer. */
  unreviewed: Article[];
}

export type Correction = Dated<CorrectionData>;
export type Reference = Dated<ReferenceData>;

export interface Name extends Dated<NameData> {
  /** The articles that its note was not written against. */
  unreviewed: Article[];
  mentions: { article: Article; spans: Span[] }[];
}
