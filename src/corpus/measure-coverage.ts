import { locate } from '../model/passages/locate.ts';
import { splitSentences } from '../model/passages/sentences.ts';
import type { ArticleData } from '../schemas/article.ts';
import { findLines } from './parse-article-text.ts';
import type { Corpus, Entry } from './read-corpus.ts';

/** For each article, its sentences, and which of them stand in a passage of a claim, at least in part. */
export function measureCoverage({ articles, claims, texts }: Corpus): Coverage[] {
  const passages = claims.flatMap(({ data }) => data.passages);
  return articles.map((article) => {
    const text = texts.get(article.id);
    if (!text || !article.tree) return { article, sentences: [] };
    const lineAt = findLines(article.tree);
    const spans = passages
      .filter((passage) => passage.article === article.id)
      .map((passage) => locate(text.text, passage))
      .filter((place) => place.status === 'found');
    const sentences = splitSentences(text, article.data.language).map(({ start, end }) => ({
      text: text.text.slice(start, end),
      line: lineAt(start) + article.bodyLine - 1,
      isCovered: spans.some((span) => span.start < end && span.end > start),
    }));
    return { article, sentences };
  });
}

export interface Coverage {
  article: Entry<ArticleData>;
  sentences: {
    text: string;
    /** The line of the article's file on which it starts. */
    line: number;
    isCovered: boolean;
  }[];
}
