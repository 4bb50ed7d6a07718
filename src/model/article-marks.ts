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
    properties: { className: voiceClasses(passage), ariaDetails: noteId(passage) },
  }));
  return [...sentences, ...passages];
}

/** The id of the note beside the text that tells of a passage. */
export function noteId(passage: ArticlePassage): string {
  return `note-${passage.anchor}`;
}

/** The classes by which a passage's voice is shown and chosen. */
export function voiceClasses(passage: ArticlePassage): string[] {
  if (!passage.claim) return ['of-event'];
  return [passage.data.voice, ...(passage.data.hedged === true ? ['hedged'] : [])];
}
