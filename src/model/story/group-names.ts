import { nameKinds } from '../../schemas/vocabularies.ts';
import type { Article, Name } from './story.ts';

/** The names by kind, in the order of the vocabulary; for each, how often each article writes it in which spelling. */
export function groupNames(names: readonly Name[]) {
  return nameKinds
    .map((kind) => ({
      kind,
      names: names.filter((name) => name.kind === kind).map((name) => ({ name, counted: countSpellings(name) })),
    }))
    .filter((group) => group.names.length > 0);
}

function countSpellings(name: Name): CountedMentions[] {
  return name.mentions.map(({ article, spans }) => {
    const written = Map.groupBy(spans, ({ start, end }) => article.text.text.slice(start, end));
    const holding = article.sentences.filter(({ start, end }) =>
      spans.some((span) => span.start >= start && span.end <= end),
    );
    const first = holding.find(({ isShown }) => isShown);
    return {
      article,
      spellings: [...written].map(([spelling, found]) => ({ spelling, times: found.length })),
      first: first && {
        anchor: first.anchor,
        words: article.text.text.slice(first.start, first.end),
        isOfAll: first === holding[0],
      },
    };
  });
}

export interface CountedMentions {
  article: Article;
  spellings: { spelling: string; times: number }[];
  /** The first sentence that mentions it, of those that may be published; and whether it is the first of all. */
  first: { anchor: string; words: string; isOfAll: boolean } | undefined;
}
