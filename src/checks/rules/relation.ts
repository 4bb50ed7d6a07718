import { certainlyBefore } from '../../model/dates/date-order.ts';
import { readEdtf } from '../../model/dates/edtf.ts';
import { relate } from '../../model/figures/relate.ts';
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
          rule: 'relation',
          message:
            computed === 'one-only'
              ? `The relation "${entry.data.relation}" is written, and only one article has the claim.`
              : `The relation "${entry.data.relation}" is written, and the figures decide it.`,
          remedy: 'Take `relation` out: it is computed here.',
        });
      }
      if (entry.data.relation === undefined && computed === null) {
        return issueAt(entry, ['passages'], {
          rule: 'relation',
          message: `The claim has passages of ${String(articles)} articles, no figures to compare, and no \`relation\`.`,
          remedy: 'Read the passages against each other and write `relation`: agree, partly, differ or contradict.',
        });
      }
      return [];
    }),
};

/** The relation that can be computed, or null. */
function computeRelation(claim: ClaimData): string | null {
  const sides = [...Map.groupBy(claim.passages, ({ article }) => article)].map(([article, passages]) => ({
    article,
    figures: passages.flatMap(({ value, qualifier, asOf }) =>
      value !== undefined && qualifier !== undefined ? [{ value, qualifier, asOf }] : [],
    ),
  }));
  return relate(sides, undefined, claim.cumulative, isSurelyBefore)?.word ?? null;
}

/** A text that is no date settles nothing; the rule `date` reports it. */
function isSurelyBefore(a: string, b: string): boolean {
  const [first, second] = [readEdtf(a), readEdtf(b)];
  return first.ok && second.ok && certainlyBefore(first.date, second.date);
}
