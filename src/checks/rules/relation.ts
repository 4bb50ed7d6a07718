import { relate } from '../../model/figures/relate.ts';
import { figuresByArticle } from '../../model/story/states.ts';
import type { ClaimData } from '../../schemas/claim.ts';
import { issueAt, type Rule } from '../issue.ts';

export const relation: Rule = {
  name: 'relation',
  asks: 'A claim of two or more articles has a relation: computed from its figures, or else written; never both.',
  check: (corpus) =>
    corpus.claims.flatMap((entry) => {
      const computed = computeRelation(entry.data);
      const articles = new Set(entry.data.passages.map(({ article }) => article)).size;
      if (entry.data.relation !== undefined && computed !== null) {
        return issueAt(entry, ['relation'], {
          message:
            computed === 'one-only'
              ? `The relation "${entry.data.relation}" is written, and only one article has the claim.`
              : `The relation "${entry.data.relation}" is written, and the figures decide it.`,
          remedy: 'Take `relation` out: it is computed here.',
        });
      }
      if (entry.data.relation === undefined && computed === null) {
        return issueAt(entry, ['passages'], {
          message: `The claim has passages of ${articles} articles, no figures to compare, and no \`relation\`.`,
          remedy: 'Read the passages against each other and write `relation`: agree, partly, differ or contradict.',
        });
      }
      return [];
    }),
};

/** The relation that can be computed, or null. A text that is no date settles nothing; the rule `date` reports it. */
function computeRelation(claim: ClaimData): string | null {
  return relate(figuresByArticle(claim), undefined, claim.cumulative)?.word ?? null;
}
