import { relations, type RelationWord } from '../../schemas/vocabularies.ts';
import type { Article, Claim } from './story.ts';

/** Whether the articles that have a claim say different things on it, and not only because time went on. */
export function isDifference({ relation }: Claim): boolean {
  return ['both-hold', 'differ', 'contradict'].includes(relation.word);
}

/** The articles that the relation of a claim is of: what an editor judged before one was added or changed is not of it. */
export function listRelated({ sides, relation, unreviewed }: Claim): Article[] {
  const articles = sides.map(({ article }) => article);
  return relation.basis === 'judged' ? articles.filter((article) => !unreviewed.includes(article)) : articles;
}

/** How often each relation occurs among some claims, in the order of the vocabulary, those that occur. */
export function tallyRelations(claims: readonly Claim[]): { word: RelationWord; count: number }[] {
  return relations
    .map((word) => ({ word, count: claims.filter(({ relation }) => relation.word === word).length }))
    .filter(({ count }) => count > 0);
}
