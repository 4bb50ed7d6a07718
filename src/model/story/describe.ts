import { articleKinds, relations } from '../../schemas/vocabularies.ts';
import type { SiteData } from '../../schemas/site.ts';
import type { Article, Claim } from './story.ts';

/** What an article says in short, in the site's words; where nobody has written that, what its page has. */
export function describeArticle(article: Article, site: SiteData): string {
  const { kind, letter } = article.data;
  return (
    site.summaries[article.id] ??
    `${articleKinds[kind]} ${letter}, with ${countOf(article.claims.length, 'claim')} resting on its words.`
  );
}

/** What was found on a claim; where nobody has written that, which articles have it and how they stand to each other. */
export function describeClaim({ data, sides, relation }: Claim): string {
  if (data.finding !== undefined) return data.finding;
  const letters = new Intl.ListFormat('en-GB').format(sides.map(({ article }) => article.data.letter));
  return sides.length === 1 ? `Only article ${letters} says so.` : `Articles ${letters}: ${relations[relation.word]}.`;
}

/** A number with its noun: "1 claim", "35 claims". */
export function countOf(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
