import { issueAt, type Rule } from '../issue.ts';

export const reading: Rule = {
  name: 'reading',
  asks: 'A finding was written against every article that has a passage for its claim.',
  check: (corpus) =>
    corpus.claims.flatMap((entry) => {
      const { finding, comparedIn, passages } = entry.data;
      const unread = [...new Set(passages.map(({ article }) => article))].filter((id) => !comparedIn.includes(id));
      if (finding === undefined || unread.length === 0) return [];
      return issueAt(entry, ['finding'], {
        rule: 'reading',
        severity: 'warning',
        message: `The finding was not written against ${unread.join(', ')}, which ${unread.length === 1 ? 'has' : 'have'} a passage for this claim.`,
        remedy:
          'Read it again beside the new passage, mend it where it no longer holds, and add the article to `comparedIn`.',
      });
    }),
};
