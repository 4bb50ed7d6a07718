import type { Corpus, Entry } from '../corpus/read-corpus.ts';
import { findBodies, listNodes, placeOf } from './bodies.ts';
import { allFields } from './fields.ts';
import { issueAt, issueInBody, type Fault, type Finding } from './issue.ts';

/** The words in which the site itself speaks: in fields, and in the bodies of claims and events, a run of text at a time. */
export function allOwnWords(corpus: Corpus): OwnWords[] {
  const inBodies = findBodies(corpus)
    .filter(({ entry }) => entry.collection !== 'articles')
    .flatMap(({ entry, tree }) =>
      listNodes(tree)
        .filter((node) => node.type === 'text')
        .map((node) => ({
          entry,
          words: node.value,
          report: (fault: Fault) => issueInBody(entry, placeOf(node), fault),
        })),
    );
  return [...ownWordsInFields(corpus), ...inBodies];
}

/** The same in fields alone. */
export function ownWordsInFields(corpus: Corpus): OwnWords[] {
  return allFields(corpus).flatMap(({ entry, path, value, schema }): OwnWords[] =>
    schema.ownWords === true && typeof value === 'string'
      ? [{ entry, words: value, report: (fault) => issueAt(entry, path, fault) }]
      : [],
  );
}

export interface OwnWords {
  entry: Entry<unknown>;
  words: string;
  /** A finding at their place. */
  report: (fault: Fault) => Finding;
}
