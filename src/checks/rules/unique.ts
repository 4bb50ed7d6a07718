import type { Corpus, Entry } from '../../corpus/read-corpus.ts';
import { pageAnchors } from '../../model/passages/heading-anchors.ts';
import { issueAt, type Finding, type Rule } from '../issue.ts';
import { headingsOf } from '../site-pages.ts';

export const unique: Rule = {
  name: 'unique',
  asks: 'No two entries share an id, no two articles a letter or a short name, and no address on an article’s page means two things.',
  check: (corpus) => {
    const headings = findHeadings(corpus);
    const claimsPage = new Set([
      'gaps',
      ...corpus.gaps.map(({ id }) => `gap-${id}`),
      ...corpus.topics.map(({ id }) => `topic-${id}`),
    ]);
    const owners = [...corpus.claims, ...corpus.events];
    return [
      ...[corpus.topics, corpus.names, corpus.gaps].flatMap((list) =>
        findTwins<Entry<unknown>>(list, 'id', ({ id }) => id, ['id']),
      ),
      ...findTwins(corpus.articles, 'letter', ({ data }) => data.letter, ['letter']),
      ...findTwins(corpus.articles, 'short name', ({ data }) => data.short, ['short']),
      ...findTwins(owners, 'id', ({ id }) => id, []),
      ...[corpus.articles, corpus.claims].flatMap(findFormer),
      ...owners.flatMap((entry) => findClash(entry, owners, headings, claimsPage)),
    ];
  },
};

/** A former id leads to one entry, and not where another is. */
function findFormer(entries: readonly Entry<{ was?: string[] | undefined }>[]): Finding[] {
  const owners = new Map<string, Entry<unknown>>(entries.map((entry) => [entry.id, entry]));
  return entries.flatMap((entry) =>
    (entry.data.was ?? []).flatMap((former, at) => {
      const owner = owners.get(former);
      owners.set(former, owner ?? entry);
      if (!owner) return [];
      return issueAt(entry, ['was', at], {
        message: `The former id "${former}" is also that of ${owner.file}.`,
        remedy: 'Take it out of one of the two: an address can lead to one page alone.',
      });
    }),
  );
}

function findTwins<T extends Entry<unknown>>(
  entries: readonly T[],
  what: string,
  valueOf: (entry: T) => string | undefined,
  path: string[],
): Finding[] {
  const first = new Map<string, T>();
  return entries.flatMap((entry) => {
    const value = valueOf(entry);
    if (value === undefined) return [];
    const twin = first.get(value);
    first.set(value, twin ?? entry);
    if (!twin) return [];
    return issueAt(entry, path, {
      message: `The ${what} "${value}" is also that of ${twin.file}, line ${twin.at(path).line}.`,
      remedy: `Give one of the two another ${what}.`,
    });
  });
}

/**
 * On an article's page, passages after the first are addressed as `<id>-2`, `<id>-3`, notes as `note-<id>`, paragraphs
 * and sentences as `p1` and `s1`, and headings by their words; on the page of claims stand topics and
 * questions too. No claim or event may be called so.
 */
function findClash(
  entry: Entry<unknown>,
  others: readonly Entry<unknown>[],
  headings: ReadonlyMap<string, string>,
  claimsPage: ReadonlySet<string>,
): Finding | [] {
  const numbered = /^(.+)-\d+$/.exec(entry.id)?.[1];
  const noted = /^note-(.+)$/.exec(entry.id)?.[1];
  const other = others.find(({ id }) => id === numbered || id === noted);
  const owner = other
    ? `a passage of ${other.file}`
    : /^[ps]\d+$/.test(entry.id)
      ? 'a paragraph or sentence of every article'
      : headings.has(entry.id)
        ? `a heading of ${headings.get(entry.id) ?? ''}`
        : pageAnchors.has(entry.id)
          ? 'a part of every article’s page'
          : entry.collection === 'claims' && claimsPage.has(entry.id)
            ? 'a part of the page of claims'
            : null;
  if (owner === null) return [];
  return issueAt(entry, [], {
    message: `The id "${entry.id}" is also the address of ${owner}.`,
    remedy: 'Give the file another name.',
  });
}

/** The address of each heading of each article, with the article's file. */
function findHeadings(corpus: Corpus): Map<string, string> {
  return new Map(
    corpus.articles.flatMap(({ id, file }) => {
      const text = corpus.texts.get(id);
      return text ? headingsOf(text).map((heading) => [heading, file] as const) : [];
    }),
  );
}
