import type { Messages } from '../../messages/en.ts';
import type { Article, Claim, Story } from './story.ts';
import { listRelated, listUnjudged } from './tally.ts';

/** What an article says in short, in the site's words; where nobody has written that, what its page has. */
export function describeArticle(article: Article, { site, unreviewed }: Story, t: Messages): string {
  const { id, claims, unreadFor } = article;
  const summary = site.summaries[id];
  if (summary === undefined) return t.descriptions.article(nameKind(article, t), claims.length, unreadFor.length);
  return withUnreviewed(summary, unreviewed, t);
}

/** An article in a sentence: its short name, else its headline in quotation marks, or in the brackets that it has. */
export function sayName({ data }: Article, t: Messages): string {
  return data.short ?? (data.title.startsWith('[') ? data.title : t.shell.quoted(data.title));
}

/** What kind of article it is, and how that is known where the article does not say it. */
export function nameKind({ data }: Article, t: Messages): string {
  const kind = t.articleKinds[data.kind];
  const basis = data.basis.kind;
  return basis === undefined || isKnown(data, 'kind') ? kind : t.descriptions.known(kind, t.bases[basis.is]);
}

/** Whether a field of an article stands in it or is known from elsewhere, neither inferred nor unknown. */
export function isKnown({ basis }: Pick<Article['data'], 'basis'>, field: keyof Article['data']['basis']): boolean {
  const is = basis[field]?.is ?? 'stated';
  return is === 'stated' || is === 'background';
}

/** What was found on a claim; where nobody has written that, which articles have it and how they stand to each other. */
export function describeClaim(claim: Claim, t: Messages): string {
  const { data, sides, unread, unreviewed, relation } = claim;
  if (data.finding !== undefined) return withUnreviewed(data.finding, unreviewed, t);
  const articles = sides.map(({ article }) => article);
  const related = listRelated(claim);
  const names = (related.length > 1 ? related : articles).map((article) => sayName(article, t));
  const [only = ''] = names;
  const { onlyIn, inOne, relation: stand } = t.descriptions;
  const ofOne = relation.word === 'one-only' ? onlyIn : inOne;
  const counted = articles.length > 1 ? stand(names, t.relations[relation.word]) : ofOne(only);
  return withUnreviewed(counted, [...listUnjudged(claim), ...unread], t);
}

/**
 * How it is known how the articles stand to each other on a claim; of which it was computed, where one gives no figure; and
 * of which an editor has yet to judge it.
 */
export function sayBasis(claim: Claim, t: Messages): string {
  const { basis } = claim.relation;
  const words = t.relationBases[basis];
  const [related, unjudged] = [listRelated(claim), listUnjudged(claim)].map((articles) =>
    articles.map(({ data }) => data.letter),
  );
  if (unjudged && unjudged.length > 0) return t.descriptions.notYetOf(words, unjudged);
  return related && related.length < claim.sides.length ? t.descriptions.computedOf(related) : words;
}

/** What is said beside words of the site that some articles have yet to be read for; nothing where there are none. */
export function sayUnreviewed(unreviewed: readonly Article[], t: Messages): string | null {
  if (unreviewed.length === 0) return null;
  if (unreviewed.length > namedAtMost) return t.shell.manyUnreviewed(unreviewed.length);
  return t.shell.unreviewed(unreviewed.map((article) => sayName(article, t)));
}

/** Words of the site as they travel (to a feed, a search result, another site), with what has yet to be read for them. */
export function withUnreviewed(words: string, unreviewed: readonly Article[], t: Messages): string {
  return [words, sayUnreviewed(unreviewed, t) ?? []].flat().join(' ');
}

/** What a story is, in the words by which its pages and files travel: for the one at the root what the site is, for another its lead. */
export function describeStory({ path, site, unreviewed }: Story, t: Messages): string {
  return withUnreviewed(path === '' ? site.description : site.lead, unreviewed, t);
}

const namedAtMost = 6;
