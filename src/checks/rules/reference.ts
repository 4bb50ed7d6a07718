import type { Corpus } from '../../corpus/read-corpus.ts';
import { findClose, formatChoice } from '../../corpus/did-you-mean.ts';
import { collections } from '../../schemas/collections.ts';
import type { Referable } from '../../schemas/fields.ts';
import { idsOf } from '../entries.ts';
import { allFields } from '../fields.ts';
import { issueAt, type Rule } from '../issue.ts';

export const reference: Rule = {
  name: 'reference',
  asks: 'Every id that an entry refers to is the id of an entry.',
  check: (corpus) => {
    const known = findKnownIds(corpus);
    return allFields(corpus).flatMap(({ entry, path, value, schema, part }) => {
      const kind = schema.refersTo;
      const ids = kind && known[kind];
      if (!kind || !ids || typeof value !== 'string' || ids.has(value)) return [];
      return issueAt(entry, path, {
        part,
        message: `There is no ${nouns[kind]} "${value}".`,
        remedy: `${formatChoice(findClose(value, ids), ids)} Write the id of one that there is, or add the ${nouns[kind]} first.`,
      });
    });
  },
};

/**
 * The ids that there are, those of entries with other faults among them, so that one fault is not reported twice. Null
 * for a kind whose file cannot be read at all.
 */
function findKnownIds(corpus: Corpus): Record<Referable, Set<string> | null> {
  const known = (name: Referable) => {
    const place = collections[name];
    const whole = 'file' in place ? place.file : place.folder;
    return corpus.unreadable.some(({ file }) => file === whole) ? null : new Set(idsOf(corpus, name));
  };
  return { articles: known('articles'), claims: known('claims'), events: known('events'), topics: known('topics') };
}

const nouns: Record<Referable, string> = { articles: 'article', claims: 'claim', events: 'event', topics: 'topic' };
