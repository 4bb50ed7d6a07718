import type { Corpus } from '../../corpus/read-corpus.ts';
import { findClose, formatChoice } from '../../corpus/did-you-mean.ts';
import { collections, type CollectionName } from '../../schemas/collections.ts';
import type { Referable } from '../../schemas/fields.ts';
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
  const idsOf = (name: CollectionName) => {
    const place = collections[name];
    const faulty = corpus.unreadable.map(({ file }) => file);
    if (faulty.includes('file' in place ? place.file : place.folder)) return null;
    return new Set([
      ...corpus[name].map(({ id }) => id),
      ...corpus.invalid.filter(({ entry }) => entry.collection === name).map(({ entry }) => entry.id),
      ...('folder' in place
        ? faulty.filter((file) => file.startsWith(`${place.folder}/`)).map((file) => basename(file, '.mdx'))
        : []),
    ]);
  };
  return { articles: idsOf('articles'), claims: idsOf('claims'), events: idsOf('events'), topics: idsOf('topics') };
}

function basename(file: string, ending: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return name.endsWith(ending) ? name.slice(0, -ending.length) : name;
}

const nouns: Record<Referable, string> = { articles: 'article', claims: 'claim', events: 'event', topics: 'topic' };
