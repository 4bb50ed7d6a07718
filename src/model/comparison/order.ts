import type { Article, Topic } from '../story/story.ts';
import { firstOf, type ClaimStrand, type Comparison } from './compare.ts';
import { both } from './pairs.ts';

/**
 * Compares the order in which two texts tell what they tell. It counts the shared claims that would have to move to bring
 * both into one order, and lists each topic that one text tells alone or in quite another place.
 */
export function compareOrder({ strands, texts }: Comparison): TellingOrder {
  const claims = strands.filter((strand): strand is ClaimStrand => strand.claim !== undefined);
  const shared = claims
    .filter(({ spans }) => spans.every(({ length }) => length > 0))
    .sort((a, b) => firstOf(a, 0) - firstOf(b, 0));
  const kept = longestRise(shared.map((strand) => firstOf(strand, 1)));
  const articles = both((side) => texts[side].article);
  return { shared: shared.length, moved: shared.length - kept.length, topics: listTopics(claims, articles) };
}

function listTopics(claims: readonly ClaimStrand[], articles: readonly [Article, Article]): TopicOrder[] {
  const topics = [...Map.groupBy(claims, ({ claim }) => claim.topic)];
  const orders = both((side) =>
    topics
      .flatMap(([topic, own]) => {
        const at = medianStart(own, side);
        return at === null ? [] : { topic, at };
      })
      .sort((a, b) => a.at - b.at)
      .map(({ topic }) => topic),
  );
  const [first, second] = orders;
  const inBoth = first.filter((topic) => second.includes(topic));
  const kept = new Set(longestRise(inBoth.map((topic) => second.indexOf(topic))).map((index) => inBoth[index]));
  return topics
    .sort(([a], [b]) => rankOf(first, a) - rankOf(first, b) || rankOf(second, a) - rankOf(second, b))
    .flatMap(([topic, own]): TopicOrder[] => {
      const isNear = Math.abs(rankOf(first, topic) - rankOf(second, topic)) < farApart;
      if (inBoth.includes(topic) && (kept.has(topic) || isNear)) return [];
      const places = both((side): TopicPlace => {
        const index = orders[side].indexOf(topic);
        if (index !== -1) return { index, count: orders[side].length };
        return own.some(({ claim }) => claim.unread.includes(articles[side])) ? 'unread' : 'silent';
      });
      return [{ topic, places }];
    });
}

function rankOf(order: readonly Topic[], topic: Topic): number {
  const index = order.indexOf(topic);
  return index === -1 ? order.length : index;
}

/** Where in a text most of what it says on some claims stands; null where it says nothing on them. */
function medianStart(strands: readonly ClaimStrand[], side: 0 | 1): number | null {
  const starts = strands.flatMap(({ spans }) => spans[side].map(({ start }) => start)).sort((a, b) => a - b);
  return starts[Math.floor((starts.length - 1) / 2)] ?? null;
}

/** The indexes of a longest part of a list, in its order, that only rises. */
function longestRise(values: readonly number[]): number[] {
  const lengths: number[] = [];
  const before: number[] = [];
  let best = -1;
  for (const [index, value] of values.entries()) {
    lengths[index] = 1;
    before[index] = -1;
    for (let other = 0; other < index; other++) {
      if ((values[other] ?? 0) <= value && (lengths[other] ?? 0) + 1 > (lengths[index] ?? 0)) {
        lengths[index] = (lengths[other] ?? 0) + 1;
        before[index] = other;
      }
    }
    if (best === -1 || (lengths[index] ?? 0) > (lengths[best] ?? 0)) best = index;
  }
  const rise: number[] = [];
  for (let index = best; index !== -1; index = before[index] ?? -1) rise.unshift(index);
  return rise;
}

/** Places that are nearer than this are not worth a word. */
const farApart = 2;

export interface TellingOrder {
  /** How many claims both texts have. */
  shared: number;
  /** How many of them stand out of the order that most have in both. */
  moved: number;
  /** The topics that one text tells elsewhere than the other, or alone; in the order of the first text. */
  topics: TopicOrder[];
}

interface TopicOrder {
  topic: Topic;
  places: [TopicPlace, TopicPlace];
}

/** Which of its topics a text tells it as; or that it was read and does not, or that it has yet to be read for it. */
export type TopicPlace = { index: number; count: number } | 'silent' | 'unread';
