import { relations, type RelationWord } from '../../schemas/vocabularies.ts';
import type { Article, Claim } from './story.ts';

/** Whether the articles that have a claim say different things on it, and not only because time went on. */
export function isDifference({ relation }: Claim): boolean {
  return ['both-hold', 'differ', 'contradict'].includes(relation.word);
}

/**
 * The articles that the relation of a claim is of: what was computed is of those that give a figure, and what an editor
 * judged before an article was added or changed is not of that.
 */
export function listRelated({ sides, relation, unreviewed }: Claim): Article[] {
  return sides
    .filter(({ article, passages }) => {
      if (relation.basis === 'computed') return passages.some(({ figure }) => figure !== null);
      return relation.basis === 'counted' || !unreviewed.includes(article);
    })
    .map(({ article }) => article);
}

/** The articles that have a claim and that an editor’s judgement on it is not yet of. */
export function listUnjudged(claim: Claim): Article[] {
  if (claim.relation.basis !== 'judged') return [];
  const related = listRelated(claim);
  return claim.sides.map(({ article }) => article).filter((article) => !related.includes(article));
}

/** How often each relation occurs among some claims, in the order of the vocabulary, those that occur. */
export function tallyRelations(claims: readonly Claim[]): { word: RelationWord; count: number }[] {
  return relations
    .map((word) => ({ word, count: claims.filter(({ relation }) => relation.word === word).length }))
    .filter(({ count }) => count > 0);
}
