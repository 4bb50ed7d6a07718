import { issueAt, type Rule } from '../issue.ts';

export const background: Rule = {
  name: 'background',
  asks: 'Where the day of a figure is known from outside the articles, a reference of the claim says from where.',
  check: (corpus) =>
    corpus.claims.flatMap((entry) =>
      entry.data.passages.flatMap(({ asOf, asOfBasis }, index) => {
        if (asOfBasis !== 'background' || entry.data.references.length > 0) return [];
        return issueAt(entry, ['passages', index, 'asOfBasis'], {
          severity: 'warning',
          message: `The day ${asOf} is known from outside the articles, and the claim has no reference that says it.`,
          remedy: 'Add the source under `references`, or write how else the day is known.',
        });
      }),
    ),
};
