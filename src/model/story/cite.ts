import type { Language } from '../../messages/language.ts';
import { formatDate } from '../dates/format-date.ts';
import type { Passage } from './story.ts';

/**
 * A citation of a passage as plain text: the quotation, its article, the address of the words on this site, and, where
 * the original has an address, that address with a text fragment.
 *
 * @param address the absolute address of the passage on this site
 */
export function cite({ data, article }: Passage, address: string, language: Language): string {
  const { sharing, shell } = language.t;
  const { author, title, publisher, url } = article.data;
  const date = article.published === null ? shell.undated : formatDate(article.published, language, 'long');
  const source = [author, title, publisher, date].filter((part) => part !== undefined);
  return [
    sharing.citation(data.quote, source.join(', ')),
    address,
    ...(url === undefined ? [] : [sharing.original(linkToText(url, data.quote))]),
  ].join('\n');
}

/**
 * An address with a text fragment, so that a browser shows the words on the original page. A hyphen must be written
 * `%2D`, and a comma and an ampersand encoded, since they mean something there; a long quotation is given by its first
 * and last words.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function linkToText(url: string, quote: string): string {
  const words = quote.trim().split(/\s+/u);
  const parts = words.length > 12 ? [words.slice(0, 5).join(' '), words.slice(-5).join(' ')] : [words.join(' ')];
  const [page = url, fragment = ''] = url.split('#');
  return `${page}#${fragment}:~:text=${parts.map(encodeFragment).join(',')}`;
}

function encodeFragment(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
