/**
 * Whether the first line of a text is its headline: it has letters, stands alone before a blank line, is short (at most
 * 150 characters and 25 words), does not end as a sentence does, and more text follows.
 */
export function isHeadline(line: TextLine, next: TextLine | undefined): boolean {
  return (
    line.gapAfter && next !== undefined && isShort(line.text, 150, 25) && !/[.:;,…。।؛،]["”’»)]*$/u.test(line.text)
  );
}

/**
 * Whether a line of plain text names the section that follows. Kept narrow, since a heading wrongly made is worse than
 * one that an editor adds: it stands alone between blank lines, after a paragraph and before one; at most 80 characters
 * and 12 words, two at least; no end like a sentence's; each word of more than three letters begins with a capital
 * or is one of the small words that headings leave in lower case. Scripts without capitals get no headings this way.
 */
export function isSectionHeading(before: TextLine | undefined, line: TextLine, after: TextLine | undefined): boolean {
  if (!before || !after || !line.gapBefore || !line.gapAfter) return false;
  if (!isParagraph(before.text) || !isParagraph(after.text)) return false;
  if (!isShort(line.text, 80, 12) || /\p{P}$/u.test(line.text.replace(/["”’»)?]+$/u, ''))) return false;
  const words = line.text.split(' ');
  return words.length >= 2 && /\p{Lu}/u.test(words[0] ?? '') && words.every(isTitleWord);
}

/** A paragraph ends as a sentence does, or is longer than any heading. */
function isParagraph(text: string): boolean {
  return text.length > 150 || /[.!?…。！？।؟]["”’»)\]]*$/u.test(text);
}

function isShort(text: string, characters: number, words: number): boolean {
  return text.length <= characters && /\p{L}/u.test(text) && text.split(' ').length <= words;
}

function isTitleWord(word: string): boolean {
  const letters = /\p{L}[\p{L}\p{M}'’]*/u.exec(word)?.[0];
  return letters === undefined || letters.length <= 3 || /^\p{Lu}/u.test(letters) || smallWords.has(letters);
}

const smallWords = new Set(
  'about after against amid before between from into near over than that towards under upon with without'.split(' '),
);

/**
 * A line of plain text, its white space collapsed; whether something stands between it and its neighbours (a blank
 * line, or a line taken out).
 */
export interface TextLine {
  text: string;
  gapBefore: boolean;
  gapAfter: boolean;
}
