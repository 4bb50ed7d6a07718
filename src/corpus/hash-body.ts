import { createHash } from 'node:crypto';

/** SHA-256, in hex, of an article's body: the text after the front matter, with LF line ends, trimmed, as UTF-8. */
export function hashBody(body: string): string {
  return createHash('sha256').update(body.replace(/\r\n?/g, '\n').trim(), 'utf8').digest('hex');
}
