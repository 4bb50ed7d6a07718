import type { Corpus, Entry } from '../../corpus/read-corpus.ts';
import { findLines } from '../../corpus/parse-article-text.ts';
import type { ArticleText } from '../../model/passages/article-text.ts';
import { formatDifference } from '../../model/passages/diff-words.ts';
import { findNearest } from '../../model/passages/find-nearest.ts';
import { locate, type Selector, type Span } from '../../model/passages/locate.ts';
import { pinSpan } from '../../model/passages/pin-span.ts';
import type { ArticleData } from '../../schemas/article.ts';
import { issueAt, type Finding, type Rule } from '../issue.ts';
import { allPassages, type PassageOfEntry } from '../passages.ts';

export const quote: Rule = {
  name: 'quote',
  asks: 'Every quotation stands verbatim, exactly once, in the article that it names.',
  check: (corpus) =>
    allPassages(corpus).flatMap((quoted) => {
      const article = corpus.articles.find(({ id }) => id === quoted.passage.article);
      const text = corpus.texts.get(quoted.passage.article);
      return article && text ? checkQuote(quoted, { corpus, article, text }) : [];
    }),
};

function checkQuote({ entry, path, passage }: PassageOfEntry, where: Place): Finding[] {
  const place = locate(where.text.text, passage);
  const report = (message: string, remedy: string) => [issueAt(entry, [...path, 'quote'], { message, remedy })];
  const lead = `The quotation "${passage.quote}"`;
  if (place.status === 'found') return [];
  if (place.status === 'ambiguous') {
    return report(
      `${lead} stands ${place.spans.length} times in ${passage.article}.`,
      `Quote more words, or say which is meant:\n${formatPlaces(place.spans, where)}`,
    );
  }
  if (place.unsettled !== undefined) {
    const bare = locate(where.text.text, { quote: passage.quote });
    const spans = bare.status === 'found' ? [bare] : bare.status === 'ambiguous' ? bare.spans : [];
    const settling = listSettling(passage).map(([side, words]) => `the \`${side}\` "${words}"`);
    return report(
      `${lead} stands in ${passage.article}, but not with ${settling.join(' and ')} directly beside it.`,
      `Write what stands beside it there:\n${formatPlaces(spans, where)}`,
    );
  }
  const elsewhere = [...where.corpus.texts]
    .filter(([id, { text }]) => id !== passage.article && locate(text, passage).status === 'found')
    .map(([id]) => id);
  if (elsewhere.length > 0) {
    return report(
      `${lead} does not stand in ${passage.article}.`,
      `It stands in ${elsewhere.join(' and ')}: name that article, or quote this one.`,
    );
  }
  const nearest = findNearest(where.text.text, passage.quote);
  return report(
    `${lead} does not stand in ${passage.article}.`,
    nearest
      ? `The nearest text, ${formatLine(nearest, where)}: ${formatDifference(passage.quote, where.text.text.slice(nearest.start, nearest.end))}\nWrite the article’s words, {+so marked+}, for those [-so marked-], or quote other words.`
      : 'No text of the article comes near it. Copy the words from the article’s file, spelling and punctuation included.',
  );
}

/** The places where words stand, each with what pins it down. */
function formatPlaces(spans: readonly Span[], where: Place): string {
  const shown = spans.slice(0, mostPlaces).map((span) => {
    const settled = listSettling(pinSpan(where.text.text, span)).map(
      ([side, words]) => `${side}: ${JSON.stringify(words)}`,
    );
    return `  ${formatLine(span, where)}: ${settled.length > 0 ? settled.join(', ') : 'no `prefix` or `suffix` is needed'}`;
  });
  const rest = spans.length - shown.length;
  return [...shown, ...(rest > 0 ? [`  and ${rest} more`] : [])].join('\n');
}

/** What a selector has beside the words themselves. */
function listSettling(selector: Selector): [side: string, words: string][] {
  return (['prefix', 'suffix'] as const).flatMap((side) =>
    selector[side] === undefined ? [] : [[side, selector[side]]],
  );
}

function formatLine({ start }: Span, { article }: Place): string {
  const line = article.tree ? findLines(article.tree)(start) + article.bodyLine - 1 : 1;
  return `line ${line} of ${article.file}`;
}

/** How many places of the same words are listed. */
const mostPlaces = 5;

interface Place {
  corpus: Corpus;
  article: Entry<ArticleData>;
  text: ArticleText;
}
