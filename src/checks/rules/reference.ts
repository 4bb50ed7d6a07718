import type { Corpus, Entry } from '../../corpus/read-corpus.ts';
import { findClose, formatChoice } from '../../corpus/did-you-mean.ts';
import { collections, type CollectionName } from '../../schemas/collections.ts';
import { issueAt, type Issue, type Rule } from '../issue.ts';
import { allPassages } from '../passages.ts';

export const reference: Rule = {
  name: 'reference',
  asks: 'Every id that an entry refers to is the id of an entry.',
  check: (corpus) => {
    const known = findKnownIds(corpus);
    const issues: Issue[] = [];
    const refer = (
      entry: Entry<unknown>,
      path: (string | number)[],
      kind: keyof typeof nouns,
      id: string | undefined,
    ) => {
      if (id === undefined || known[kind]?.has(id) !== false) return;
      issues.push(
        issueAt(entry, path, {
          rule: 'reference',
          message: `There is no ${nouns[kind]} "${id}".`,
          remedy: `${formatChoice(findClose(id, known[kind]), known[kind])} Write the id of one that there is, or add the ${nouns[kind]} first.`,
        }),
      );
    };
    const referAll = (entry: Entry<unknown>, field: string, kind: keyof typeof nouns, ids: readonly string[]) => {
      for (const [index, id] of ids.entries()) refer(entry, [field, index], kind, id);
    };
    for (const { entry, path, passage } of allPassages(corpus))
      refer(entry, [...path, 'article'], 'articles', passage.article);
    for (const entry of corpus.claims) {
      refer(entry, ['topic'], 'topics', entry.data.topic);
      referAll(entry, 'related', 'claims', entry.data.related);
      referAll(entry, 'comparedIn', 'articles', entry.data.comparedIn);
    }
    for (const entry of corpus.events) {
      refer(entry, ['topic'], 'topics', entry.data.topic);
      refer(entry, ['article'], 'articles', entry.data.article);
      referAll(entry, 'claims', 'claims', entry.data.claims);
      referAll(entry, 'after', 'events', entry.data.after);
      referAll(entry, 'before', 'events', entry.data.before);
    }
    for (const entry of corpus.gaps) referAll(entry, 'comparedIn', 'articles', entry.data.comparedIn);
    for (const entry of corpus.site) {
      for (const id of Object.keys(entry.data.summaries)) refer(entry, ['summaries', id], 'articles', id);
    }
    return issues;
  },
};

/**
 * The ids that there are, those of entries with other faults among them, so that one fault is not reported twice. Null
 * for a kind whose file cannot be read at all.
 */
function findKnownIds(corpus: Corpus): Record<keyof typeof nouns, Set<string> | null> {
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

const nouns = { articles: 'article', claims: 'claim', events: 'event', topics: 'topic' } as const;
