import type { Entry } from '../../corpus/read-corpus.ts';
import type { NameData } from '../../schemas/name.ts';
import { issueAt, type Rule } from '../issue.ts';

export const spelling: Rule = {
  name: 'spelling',
  asks: 'No spelling stands for two names.',
  check: (corpus) => {
    const first = new Map<string, Place>();
    return corpus.names.flatMap((entry) =>
      listSpellings(entry).flatMap((place) => {
        const key = place.spelling.toLowerCase();
        const other = first.get(key);
        if (!other) first.set(key, place);
        if (!other || other.entry === entry) return [];
        const bothCount = place.counts && other.counts && place.spelling === other.spelling;
        return issueAt(entry, place.path, {
          severity: bothCount ? 'error' : 'warning',
          message: `The spelling "${place.spelling}" of "${entry.id}" is also one of "${other.entry.id}", on line ${other.entry.at(other.path).line}.`,
          remedy: bothCount
            ? 'Leave it to one of the two: a mention can only be counted for one name.'
            : 'Leave it to one of the two, unless a search for it should find both.',
        });
      }),
    );
  },
};

function listSpellings(entry: Entry<NameData>): Place[] {
  return (['count', 'spellings'] as const).flatMap((field) =>
    entry.data[field].map((spelling, index) => ({ entry, spelling, path: [field, index], counts: field === 'count' })),
  );
}

interface Place {
  entry: Entry<NameData>;
  spelling: string;
  path: (string | number)[];
  /** Whether it counts as a mention, and does not only serve search. */
  counts: boolean;
}
