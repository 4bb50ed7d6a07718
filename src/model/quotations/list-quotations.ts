import { trimSpan, type Span } from '../passages/locate.ts';

/**
 * What a text quotes: the words between marks of quotation, and the lines that begin with `>`. Of a text that has neither
 * each paragraph is taken for a quotation.
 *
 * @returns the runs, without their marks, in the order of the text
 */
export function listQuotations(text: string): Span[] {
  const quoted = [...text.matchAll(quotation)].map((match): Span => {
    const words = match.slice(1).find((group) => group !== undefined) ?? '';
    const start = match.index + match[0].indexOf(words);
    return { start, end: start + words.length };
  });
  const paragraphs = [...text.matchAll(paragraph)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  const runs = quoted.length > 0 ? quoted : paragraphs;
  return runs.map((run) => trimSpan(text, run)).filter((run) => /\p{L}/u.test(text.slice(run.start, run.end)));
}

/** In each kind of marks; single ones only where they cannot be apostrophes. A quotation ends with its paragraph at the latest. */
const quotation = new RegExp(
  [
    String.raw`“((?:(?!\n\s*\n)[^“”])+)”`,
    String.raw`„((?:(?!\n\s*\n)[^„“”])+)[“”]`,
    String.raw`«((?:(?!\n\s*\n)[^«»])+)»`,
    String.raw`»((?:(?!\n\s*\n)[^«»])+)«`,
    String.raw`"((?:(?!\n\s*\n)[^"])+)"`,
    String.raw`(?<![\p{L}\p{N}])‘((?:(?!\n\s*\n)[^‘’]|(?<=\p{L})’(?=\p{L}))+)’(?!\p{L})`,
    String.raw`「([^「」]+)」`,
    String.raw`(?:^|\n)[ \t]*>[ \t]?([^\n]+(?:\n[ \t]*>[^\n]*)*)`,
  ].join('|'),
  'gu',
);

const paragraph = /(?:(?!\n\s*\n)[^])+/g;
