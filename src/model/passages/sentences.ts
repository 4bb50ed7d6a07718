import { abbreviations } from './abbreviations.ts';
import type { ArticleText } from './article-text.ts';
import type { Span } from './locate.ts';

/**
 * The sentences of an article's text, block by block. Headings are not sentences.
 *
 * @param language the language of the text (BCP 47)
 */
export function splitSentences(text: ArticleText, language: string): Span[] {
  return text.blocks
    .filter((block) => !/^h[1-6]$/.test(block.tag))
    .flatMap((block) =>
      splitParagraph(text.text.slice(block.start, block.end), language).map(({ start, end }) => ({
        start: block.start + start,
        end: block.start + end,
      })),
    );
}

/**
 * The sentences of a paragraph, without white space at their ends. Unicode's rules part them; an abbreviation
 * ("Gen. Smith", "the U.S. Embassy") parts none.
 *
 * @param language the language of the text (BCP 47)
 * @see https://unicode.org/reports/tr29/#Sentence_Boundaries
 */
export function splitParagraph(text: string, language: string): Span[] {
  const sentences: Span[] = [];
  for (const { index, segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const last = sentences.at(-1);
    const end = index + segment.trimEnd().length;
    if (last && endsInAbbreviation(text.slice(last.start, last.end), segment, language)) last.end = end;
    else sentences.push({ start: index, end });
  }
  return sentences;
}

/** Whether the full stop at the end of a text belongs to an abbreviation, so that what comes next goes on from it. */
function endsInAbbreviation(before: string, after: string, language: string): boolean {
  // The last letter of a compound, as in ISIS-K, is no initial.
  const word = /(?<![\p{L}\p{N}][-‐‑])(?<![\p{L}\p{N}.,])[\p{L}\p{N}.,]+(?=\.$)/u.exec(before)?.[0];
  if (word === undefined) return false;
  const known = abbreviations[language.split('-', 1)[0]?.toLowerCase() ?? ''];
  const next = /[\p{L}\p{N}]+/u.exec(after)?.[0] ?? '';
  if (known?.titles.has(word)) return true;
  if (known?.numbered.has(word)) return /^\d/.test(next);
  const mayEnd =
    /^\p{L}(?:\.\p{L})*$/u.test(word) || (known?.ordinals && /^\d{1,2}$/.test(word)) || known?.others.has(word);
  return mayEnd === true && known?.starters.has(next) !== true;
}
