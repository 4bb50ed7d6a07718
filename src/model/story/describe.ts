import type { Messages } from '../../messages/en.ts';
import type { SiteData } from '../../schemas/site.ts';
import type { Article, Claim } from './story.ts';

/** What an article says in short, in the site's words; where nobody has written that, what its page has. */
export function describeArticle({ id, data, claims }: Article, site: SiteData, t: Messages): string {
  return site.summaries[id] ?? t.descriptions.article(t.articleKinds[data.kind], data.letter, claims.length);
}

/** What was found on a claim; where nobody has written that, which articles have it and how they stand to each other. */
export function describeClaim({ data, sides, relation }: Claim, t: Messages): string {
  if (data.finding !== undefined) return data.finding;
  const letters = sides.map(({ article }) => article.data.letter);
  const [only = ''] = letters;
  return letters.length === 1
    ? t.descriptions.onlyIn(only)
    : t.descriptions.relation(letters, t.relations[relation.word]);
}
