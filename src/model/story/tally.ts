import { relations, type RelationWord } from '../../schemas/vocabularies.ts';
import type { Claim } from './story.ts';

/** Whether the articles that have a claim say different things on it, and not only because time went on. */
export function isDifference({ relation }: Claim): boolean {
  return ['both-hold', 'differ', 'contradict'].includes(relation.word);
}

/** How often each relation occurs among some claims, in the order of the vocabulary, those that occur. */
export function tallyRelations(claims: readonly Claim[]): { word: RelationWord; count: number }[] {
  return relations
    .map((word) => ({ word, count: claims.filter(({ relation }) => relation.word === word).length }))
    .filter(({ count }) => count > 0);
}
