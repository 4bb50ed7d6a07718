import type { Messages } from '../../messages/en.ts';
import type { Article, Claim, Story } from './story.ts';

/** What an article says in short, in the site's words; where nobody has written that, what its page has. */
export function describeArticle({ id, data, claims }: Article, site: Story['site'], t: Messages): string {
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

/** What is said beside words of the site that some articles have yet to be read for; nothing where there are none. */
export function sayUnreviewed(unreviewed: readonly Article[], t: Messages): string | null {
  return unreviewed.length === 0 ? null : t.shell.unreviewed(unreviewed.map(({ name }) => name));
}

/** Words of the site as they travel (to a feed, a search result, another site), with what has yet to be read for them. */
export function withUnreviewed(words: string, unreviewed: readonly Article[], t: Messages): string {
  return [words, sayUnreviewed(unreviewed, t) ?? []].flat().join(' ');
}
