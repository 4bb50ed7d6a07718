import type { Span } from './locate.ts';
import type { Mark } from './mark-passages.ts';
import type { Article, ArticlePassage } from './story.ts';

/**
 * What is marked in an article's text: each sentence, so that it has an address, and each passage, with its voice.
 * Where both start together the sentence comes first, so that the passage lies inside it.
 */
export function articleMarks(article: Article): Mark[] {
  const sentences = article.sentences.map(({ start, end, anchor }): Mark => ({
    start,
    end,
    id: anchor,
    tag: 'span',
    properties: {},
  }));
  const passages = article.passages.map((passage): Mark => ({
    ...passage.span,
    id: passage.anchor,
    tag: 'mark',
    properties: { className: voiceClasses(passage) },
  }));
  return [...sentences, ...passages];
}

/**
 * The notes that stand beside a block of the text: one for each claim or event with a passage that starts in it, in the
 * order of the text, with all of its passages there.
 */
export function notesBeside(article: Article, block: Span): ArticlePassage[][] {
  const here = article.passages.filter(({ span }) => span.start >= block.start && span.start < block.end);
  return [...Map.groupBy(here, (passage) => passage.claim ?? passage.event).values()];
}

/** The classes by which a passage's voice is shown and chosen. */
function voiceClasses(passage: ArticlePassage): string[] {
  if (!passage.claim) return ['of-event'];
  return [passage.data.voice, ...(passage.data.hedged === true ? ['hedged'] : [])];
}
