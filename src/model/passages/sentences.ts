import type { ArticleText } from './article-text.ts';
import type { Span } from './locate.ts';

/**
 * The sentences of an article's text, as Unicode's rules part them for its language. Headings are not sentences.
 *
 * @param language the language of the text (BCP 47)
 */
export function splitSentences(text: ArticleText, language: string): Span[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return text.blocks
    .filter((block) => !/^h[1-6]$/.test(block.tag))
    .flatMap((block) =>
      [...segmenter.segment(text.text.slice(block.start, block.end))].map(({ segment, index }) => ({
        start: block.start + index,
        end: block.start + index + segment.trimEnd().length,
      })),
    );
}
