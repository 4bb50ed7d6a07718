import { readBodyText } from '../corpus/parse-article-text.ts';
import type { Corpus, Entry } from '../corpus/read-corpus.ts';
import { blockAnchor } from '../model/passages/article-text.ts';
import { createHeadingAnchors, pageAnchors } from '../model/passages/heading-anchors.ts';
import { splitSentences } from '../model/passages/sentences.ts';
import { addressesFor } from '../model/story/addresses.ts';
import type { CollectionName } from '../schemas/collections.ts';

/**
 * The pages that will be built of a corpus, by their address from the root of the site, with the anchors on each as far
 * as the content says them; null where only the build knows. Entries with faults count as there.
 */
export function listPages(corpus: Corpus): Map<string, Set<string> | null> {
  const idsOf = (name: CollectionName) => [
    ...corpus[name].map(({ id }) => id),
    ...corpus.invalid.flatMap(({ entry }) => (entry.collection === name ? [entry.id] : [])),
    ...corpus.unreadable.flatMap(({ file }) => new RegExp(`^content/${name}/(.+)\\.mdx$`).exec(file)?.[1] ?? []),
  ];
  const [claims, events] = [idsOf('claims'), idsOf('events')];
  const isWhole = corpus.invalid.length === 0 && corpus.unreadable.length === 0;
  const anchors = (...ids: string[]) => (isWhole ? new Set(['main', ...ids]) : null);
  const passages = [...claims, ...events].flatMap((id) => [
    id,
    ...Array.from({ length: 99 }, (_, index) => `${id}-${String(index + 2)}`),
  ]);
  const articles = new Map(corpus.articles.map((entry) => [entry.id, entry]));
  return new Map([
    ...[to.home(), to.articles(), to.search(), to.about(), to.corrections()].map((page) => [page, null] as const),
    [
      to.claims(),
      anchors(
        ...claims,
        'gaps',
        ...idsOf('gaps').map((id) => `gap-${id}`),
        ...idsOf('topics').map((id) => `topic-${id}`),
      ),
    ],
    [to.timeline(), anchors(...events)],
    [to.names(), anchors(...idsOf('names'))],
    ...claims.map((id) => {
      const entry = corpus.claims.find((claim) => claim.id === id);
      return [to.claim(id), entry?.tree ? anchors(...headingsOf(entry)) : null] as const;
    }),
    ...idsOf('articles').map((id) => {
      const entry = articles.get(id);
      const text = corpus.texts.get(id);
      if (!entry || !text) return [to.article(id), null] as const;
      return [
        to.article(id),
        anchors(
          ...pageAnchors,
          ...passages,
          ...headingsOf(entry),
          ...text.blocks.map((_, index) => blockAnchor(index)),
          ...splitSentences(text, entry.data.language).map((_, index) => `s${String(index + 1)}`),
        ),
      ] as const;
    }),
  ]);
}

/** The address of the page on which an entry's body stands; null for an entry without a page. */
export function pageOf({ collection, id }: Pick<Entry<unknown>, 'collection' | 'id'>): string | null {
  if (collection === 'articles') return to.article(id);
  if (collection === 'claims') return to.claim(id);
  return collection === 'events' ? to.timeline() : null;
}

/** The anchors of the headings of a body, in order. */
export function headingsOf({ tree }: Pick<Entry<unknown>, 'tree'>): string[] {
  if (!tree) return [];
  const { text, blocks } = readBodyText(tree);
  const anchorOf = createHeadingAnchors();
  return blocks.filter(({ tag }) => /^h[1-6]$/.test(tag)).map(({ start, end }) => anchorOf(text.slice(start, end)));
}

const to = addressesFor('/');
