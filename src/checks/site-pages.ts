import { readBodyText } from '../corpus/parse-article-text.ts';
import type { Corpus, Entry } from '../corpus/read-corpus.ts';
import { blockAnchor, type ArticleText } from '../model/passages/article-text.ts';
import { createHeadingAnchors, pageAnchors } from '../model/passages/heading-anchors.ts';
import { splitSentences } from '../model/passages/sentences.ts';
import { fewArticles, keyOfLetters } from '../model/comparison/pairs.ts';
import { addressesFor } from '../model/story/addresses.ts';
import { compareLetters } from '../model/story/build-story.ts';
import { hasTopicPages } from '../model/story/claim-pages.ts';
import { groupStates } from '../model/story/states.ts';
import { idsOf } from './entries.ts';

/**
 * The pages that will be built of a story, by their address from the root of its pages, each with what finds the anchors
 * on it as far as the content says them; null where only the build knows. Entries with faults count as there.
 */
export function listPages(corpus: Corpus): Map<string, FindAnchors> {
  const isWhole = !corpus.isListed && corpus.invalid.length + corpus.unreadable.length === 0;
  const page = (path: string, anchors?: () => string[]): [path: string, find: FindAnchors] => [
    path,
    () => (isWhole && anchors ? new Set(['main', ...anchors()]) : null),
  ];
  return new Map([
    ...[to.home(), to.articles(), to.search(), to.stories(), to.about(), to.corrections()].map((path) => page(path)),
    page(to.claims(), () => [
      ...idsOf(corpus, 'claims'),
      'gaps',
      ...idsOf(corpus, 'gaps').map((id) => `gap-${id}`),
      ...idsOf(corpus, 'topics').map((id) => `topic-${id}`),
    ]),
    ...(hasTopicPages(corpus) ? idsOf(corpus, 'topics') : []).map((id) =>
      page(to.topic(id), () => corpus.claims.flatMap((claim) => (claim.data.topic === id ? claim.id : []))),
    ),
    page(to.timeline(), () => idsOf(corpus, 'events')),
    page(to.names(), () => idsOf(corpus, 'names')),
    ...listComparisons(corpus).map((path) => page(path)),
    ...idsOf(corpus, 'claims').map((id) => page(to.claim(id))),
    ...corpus.claims.map((entry) => page(to.claim(entry.id), () => headingsOf(textOf(entry)))),
    ...listStates(corpus).map((path) => page(path)),
    ...idsOf(corpus, 'articles').map((id) => page(to.article(id))),
    ...corpus.articles.map((entry) => page(to.article(entry.id), () => articleAnchors(entry, corpus))),
  ]);
}

function listStates({ history, claims }: Corpus): string[] {
  const states = groupStates(history, claims);
  return claims.flatMap(({ id }) => (states.get(id) ?? []).map(({ name }) => to.claim(id, name)));
}

/** The page of comparisons, and those of the pairs that have one; with many articles, of those that could have one. */
function listComparisons({ articles, claims }: Corpus): string[] {
  if (articles.length < 2) return [];
  const letters = new Map(articles.map(({ id, data }) => [id, data.letter]));
  const groups = claims.map(({ data }) => [...new Set(data.passages.map(({ article }) => article))]);
  if (articles.length <= fewArticles) groups.push([...letters.keys()]);
  const pairs = groups.flatMap((ids) => {
    const own = ids.flatMap((id) => letters.get(id) ?? []).sort(compareLetters);
    return own.flatMap((a, index) => own.slice(index + 1).map((b) => to.compare(keyOfLetters(a, b))));
  });
  return [to.compare(), ...(articles.length > 2 ? new Set(pairs) : [])];
}

function articleAnchors(entry: Corpus['articles'][number], corpus: Corpus): string[] {
  const text = corpus.texts.get(entry.id) ?? { text: '', blocks: [] };
  const passages = [...corpus.claims, ...corpus.events].flatMap(({ id, data }) =>
    (data.passages as readonly { article: string }[])
      .filter(({ article }) => article === entry.id)
      .map((_, index) => (index === 0 ? id : `${id}-${index + 1}`)),
  );
  return [
    ...pageAnchors,
    ...passages,
    ...headingsOf(text),
    ...text.blocks.map((_, index) => blockAnchor(index)),
    ...splitSentences(text, entry.data.language).map((_, index) => `s${index + 1}`),
  ];
}

export type FindAnchors = () => ReadonlySet<string> | null;

/** The address of the page on which an entry's body stands; null for an entry without a page. */
export function pageOf({ collection, id }: Pick<Entry<unknown>, 'collection' | 'id'>): string | null {
  if (collection === 'articles') return to.article(id);
  if (collection === 'claims') return to.claim(id);
  return collection === 'events' ? to.timeline() : null;
}

/** The anchors of the headings of a body, in order. */
export function headingsOf({ text, blocks }: ArticleText): string[] {
  const anchorOf = createHeadingAnchors();
  return blocks.filter(({ tag }) => /^h[1-6]$/.test(tag)).map(({ start, end }) => anchorOf(text.slice(start, end)));
}

/** The text of the body of any entry. */
export function textOf({ tree }: Pick<Entry<unknown>, 'tree'>): ArticleText {
  return tree ? readBodyText(tree) : { text: '', blocks: [] };
}

const to = addressesFor('/');
