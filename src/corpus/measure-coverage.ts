import { addCoverage, measureRun, type Coverage } from '../model/passages/coverage.ts';
import { locate, type Selector, type Span } from '../model/passages/locate.ts';
import { splitSentences } from '../model/passages/sentences.ts';
import type { ArticleData } from '../schemas/article.ts';
import type { ClaimData } from '../schemas/claim.ts';
import type { EventData } from '../schemas/event.ts';
import { findLines } from './parse-article-text.ts';
import type { Corpus, Entry } from './read-corpus.ts';

/**
 * For each article, how many of its words stand in a passage of a claim, and the sentences that hold words in none.
 *
 * @param owners whose passages count; the claims where it is not said
 */
export function measureCoverage(
  { articles, claims, texts }: Corpus,
  owners: readonly Entry<ClaimData | EventData>[] = claims,
): ArticleCoverage[] {
  const passages = owners.flatMap(({ data }) => data.passages);
  return articles.map((article) => {
    const text = texts.get(article.id);
    if (!text || !article.tree) return { article, coverage: addCoverage([]), open: [] };
    const lineAt = findLines(article.tree);
    const find = (selectors: readonly Selector[]) =>
      selectors.map((selector) => locate(text.text, selector)).filter((place) => place.status === 'found');
    const quoted = find(passages.filter((passage) => passage.article === article.id));
    const unclaimed = find(article.data.unclaimed);
    const sentences = splitSentences(text, article.data.language).map((span) => ({
      ...span,
      coverage: measureRun(text.text, span, quoted, unclaimed),
    }));
    return {
      article,
      coverage: addCoverage(sentences.map(({ coverage }) => coverage)),
      open: sentences
        .filter(({ coverage }) => coverage.open > 0)
        .map(({ start, end, coverage }) => ({
          line: lineAt(start) + article.bodyLine - 1,
          text:
            coverage.quoted + coverage.unclaimed === 0
              ? text.text.slice(start, end)
              : coverage.openRuns.map((run) => text.text.slice(run.start, run.end)).join(' […] '),
          runs: coverage.openRuns,
          isWhole: coverage.open === coverage.words,
        })),
    };
  });
}

export interface ArticleCoverage {
  article: Entry<ArticleData>;
  coverage: Coverage;
  open: {
    /** The line of the article's file on which the sentence starts. */
    line: number;
    /** The sentence, or what of it stands in no claim, with […] for what does. */
    text: string;
    /** Where its words stand that are in no claim. */
    runs: Span[];
    isWhole: boolean;
  }[];
}
