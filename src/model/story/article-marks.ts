import { sort } from 'd3-array';
import { overlap, type Span } from '../passages/locate.ts';
import type { Mark } from '../passages/mark-passages.ts';
import type { RelationWord } from '../../schemas/vocabularies.ts';
import type { Article, ArticlePassage, Claim, ClaimPassage, StoryEvent } from './story.ts';

/**
 * What is marked in an article's text: each sentence, so that it has an address, and each passage, with its voice.
 * Where both start together the sentence comes first, so that the passage lies inside it.
 */
export function articleMarks(article: Article): Mark[] {
  const passages = article.passages.map((passage): Mark => {
    const className = markClasses(passage);
    return {
      ...passage.span,
      id: passage.anchor,
      tag: 'mark',
      properties: className.length > 0 ? { className } : {},
    };
  });
  return [...sentenceMarks(article), ...passages];
}

/** The sentences of an article, each with its address below a prefix. */
export function sentenceMarks({ sentences }: Article, prefix = ''): Mark[] {
  return sentences.map(({ start, end, anchor }) => ({ start, end, id: prefix + anchor, tag: 'span', properties: {} }));
}

/**
 * What is noted beside a block of the text, of the passages that start in it: for each claim its passages there, those
 * on which the articles part first, else in the order of the text; and those of events.
 */
export function notesBeside(article: Article, block: Span): Notes {
  const here = article.passages.filter(({ span }) => span.start >= block.start && span.start < block.end);
  const ofClaims = here.filter((passage): passage is PassageOf<'claim'> => passage.claim !== undefined);
  const ofEvents = here.filter((passage): passage is PassageOf<'event'> => passage.event !== undefined);
  return {
    claims: sort(
      Map.groupBy(ofClaims, ({ claim }) => claim),
      ([claim]) => standingOf(claim) !== 'apart',
    ),
    events: [...Map.groupBy(ofEvents, ({ event }) => event)],
  };
}

/**
 * How the sentence of an article stands to the other articles, by the claims that it has a part of: the one that most
 * asks for a look. Null where it has none.
 */
export function standingOfSentence(article: Article, sentence: Span): Standing | null {
  const here = article.passages.flatMap(({ claim, span }) =>
    claim && overlap(span, sentence) ? standingOf(claim) : [],
  );
  return standingOrder.find((standing) => here.includes(standing)) ?? null;
}

/** How the articles stand to each other on a claim, as its passages are marked. */
export function standingOf({ relation }: Claim): Standing {
  return standings[relation.word];
}

/** How many of an article's passages stand to the other articles in each way. */
export function countStandings(article: Article): Record<Standing, number> {
  const all = article.passages.flatMap(({ claim }) => (claim ? standingOf(claim) : []));
  const count = (standing: Standing) => all.filter((other) => other === standing).length;
  return { apart: count('apart'), shared: count('shared'), alone: count('alone') };
}

/** How many of the claims that an article makes no other has been found to make. */
export function countAlone({ claims }: Article): number {
  return claims.filter((claim) => standingOf(claim) === 'alone').length;
}

/**
 * The classes by which a passage is marked and chosen: how the articles stand to each other, and its voice. That they
 * meet, and that it speaks in its own voice, are the rule, and have none.
 */
function markClasses(passage: ArticlePassage): string[] {
  if (!passage.claim) return ['of-event'];
  const standing = standingOf(passage.claim);
  return [...(standing === 'shared' ? [] : [standing]), ...voiceClasses(passage.data)];
}

/** The classes of a note on a claim, by which it is chosen as the marks that it is on are. */
export function noteClasses(claim: Claim, passages: readonly PassageOf<'claim'>[]): string[] {
  return [...new Set([standingOf(claim), ...passages.flatMap(({ data }) => voiceClasses(data))])];
}

/** The classes of a passage's voice: none where it speaks in its own and does not hedge. */
function voiceClasses({ voice, hedged }: Pick<ClaimPassage, 'voice' | 'hedged'>): string[] {
  return [...(voice === 'asserted' ? [] : [voice]), ...(hedged === true ? ['hedged'] : [])];
}

const standings: Record<RelationWord, Standing> = {
  contradict: 'apart',
  differ: 'apart',
  'both-hold': 'apart',
  update: 'apart',
  partly: 'shared',
  agree: 'shared',
  same: 'shared',
  'one-only': 'alone',
  'one-so-far': 'alone',
};

/** The one that most asks for a look first. */
const standingOrder = ['apart', 'shared', 'alone'] as const;

/** How marked words stand to the other articles: they part, they meet in what both say, or no other has been found to say it. */
export type Standing = (typeof standingOrder)[number];

type PassageOf<K extends 'claim' | 'event'> = Extract<ArticlePassage, Record<K, object>>;

export interface Notes {
  claims: [Claim, PassageOf<'claim'>[]][];
  events: [StoryEvent, PassageOf<'event'>[]][];
}
