import { issueAt, type Rule } from '../issue.ts';
import { locatePassages } from '../passages.ts';

export const overlap: Rule = {
  name: 'overlap',
  asks: 'No passage of a claim lies inside another of the same claim.',
  check: (corpus) =>
    corpus.claims.flatMap((entry) => {
      const spans = locatePassages(entry, corpus);
      return spans.flatMap((inner) => {
        const outer = spans.find(
          (other) =>
            other !== inner &&
            other.passage.article === inner.passage.article &&
            other.start <= inner.start &&
            other.end >= inner.end &&
            // Of two that are the same, the later one is reported.
            (other.end - other.start > inner.end - inner.start || other.index < inner.index),
        );
        if (!outer) return [];
        return issueAt(entry, ['passages', inner.index, 'quote'], {
          severity: 'warning',
          message: `The passage "${inner.passage.quote}" lies inside the passage on line ${entry.at(['passages', outer.index, 'quote']).line}.`,
          remedy: 'Take one of the two out, or shorten the longer one, so that no words are shown twice.',
        });
      });
    }),
};
