import { Refusal } from './refusal.ts';

/**
 * The text of a file's bytes, without a byte order mark. `name` is how messages speak of the file.
 * Throws a Refusal for bytes that are not UTF-8 text: a guessed encoding could change words.
 */
export function decodeSource(bytes: Uint8Array, name: string): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(
      `${name} is not UTF-8 text: a guess at another encoding could change its words. Save it as UTF-8 and import it again.`,
    );
  }
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    const line = text.slice(0, nul).split('\n').length;
    throw new Refusal(
      `${name} holds a NUL character on line ${line.toString()}, so it is not plain text but perhaps a PDF, a Word file or a damaged copy. Save the article as text, HTML or Markdown and import that.`,
    );
  }
  if (!/\S/u.test(text)) throw new Refusal(`${name} is empty. Paste the article's text into it and import it again.`);
  return text;
}
