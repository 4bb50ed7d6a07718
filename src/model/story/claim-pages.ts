import type { Addresses } from './addresses.ts';
import type { Claim } from './story.ts';

/** From this many claims on, a page for each topic has what is said on them, and the page of claims has a line for each. */
export const topicPagesFrom = 60;

export function hasTopicPages({ claims }: { claims: readonly unknown[] }): boolean {
  return claims.length >= topicPagesFrom;
}

/** Where a topic's claims stand with the words that they rest on; one of them, where its id is given. */
export function addressOfTopic(
  story: { claims: readonly unknown[] },
  topic: string,
  claim: string | null,
  to: Addresses,
): string {
  if (hasTopicPages(story)) return to.topic(topic, claim ?? undefined);
  return to.claims(claim ?? `topic-${topic}`);
}

/** What the filter of the claims asks of a claim, as data attributes: several values parted by spaces. */
export function filterValues({ data, topic, sides, unread, relation }: Claim): Record<`data-${string}`, string> {
  const join = (values: readonly string[]) => [...new Set(values)].join(' ');
  return {
    'data-entry': 'claims',
    'data-topic': topic.id,
    'data-article': join(sides.map(({ article }) => article.id)),
    'data-unread': join(unread.map(({ id }) => id)),
    'data-relation': relation.word,
    'data-kind': data.kind,
    'data-key': data.key ? 'yes' : 'no',
    'data-voice': join(data.passages.flatMap(({ voice, hedged }) => (hedged === true ? [voice, 'hedged'] : [voice]))),
    'data-stance': join(data.passages.map(({ stance }) => stance)),
  };
}
