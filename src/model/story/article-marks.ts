import type { Span } from '../passages/locate.ts';
import type { Mark } from '../passages/mark-passages.ts';
import type { Article, ArticlePassage, Claim, StoryEvent } from './story.ts';

/**
 * What is marked in an article's text: each sentence, so that it has an address, and each passage, with its voice.
 * Where both start together the sentence comes first, so that the passage lies inside it.
 */
export function articleMarks(article: Article): Mark[] {
  const sentences = article.sentences.map(({ start, end, anchor }): Mark => ({
    start,
    end,
    id: anchor,
    tag: 'span',
    properties: {},
  }));
  const passages = article.passages.map((passage): Mark => ({
    ...passage.span,
    id: passage.anchor,
    tag: 'mark',
    properties: { className: voiceClasses(passage) },
  }));
  return [...sentences, ...passages];
}

/**
 * What is noted beside a block of the text, of the passages that start in it: for each claim its passages there, in the
 * order of the text; and those of events.
 */
export function notesBeside(article: Article, block: Span): Notes {
  const here = article.passages.filter(({ span }) => span.start >= block.start && span.start < block.end);
  const ofClaims = here.filter((passage): passage is PassageOf<'claim'> => passage.claim !== undefined);
  const ofEvents = here.filter((passage): passage is PassageOf<'event'> => passage.event !== undefined);
  return {
    claims: [...Map.groupBy(ofClaims, ({ claim }) => claim)],
    events: [...Map.groupBy(ofEvents, ({ event }) => event)],
  };
}

/** The classes by which a passage's voice is shown and chosen. */
function voiceClasses(passage: ArticlePassage): string[] {
  if (!passage.claim) return ['of-event'];
  return [passage.data.voice, ...(passage.data.hedged === true ? ['hedged'] : [])];
}

type PassageOf<K extends 'claim' | 'event'> = Extract<ArticlePassage, Record<K, object>>;

export interface Notes {
  claims: [Claim, PassageOf<'claim'>[]][];
  events: [StoryEvent, PassageOf<'event'>[]][];
}
