import { Refusal } from './refusal.ts';

/**
 * The text of a file's bytes, without a byte order mark. `name` is how messages speak of the file.
 * Throws a Refusal for bytes that are not UTF-8 text: a guessed encoding could change words.
 */
export function decodeSource(bytes: Uint8Array, name: string): string {
  const kind = formats.find(({ start }) => start.every((byte, index) => bytes[index] === byte));
  if (kind) {
    throw new Refusal(
      `${name} is ${kind.name}, and an import reads text, HTML or Markdown. Open it, save it as ${kind.as}, and import that.`,
    );
  }
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

/** What is often taken for a text, by its first bytes. */
const formats = [
  { name: 'a PDF', as: 'text (or copy its text, and pipe it in)', start: [0x25, 0x50, 0x44, 0x46] },
  { name: 'a Word file or another package', as: 'a web page or as text', start: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'an old Word file', as: 'a web page or as text', start: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'a text in RTF', as: 'a web page or as text', start: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
] as const;
