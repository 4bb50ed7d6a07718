import type { Passage } from './story.ts';

/**
 * A citation of a passage as plain text: the quotation, its article, the address of the words on this site, and, where
 * the original has an address, that address with a text fragment.
 *
 * @param address the absolute address of the passage on this site
 * @param published the article's date in words, or null where it has none
 */
export function cite({ data, article }: Passage, address: string, published: string | null): string {
  const source = [article.data.author, article.data.title, article.data.publisher, published ?? 'undated'].filter(
    (part) => part !== undefined,
  );
  const original = article.data.url === undefined ? [] : [`Original: ${linkToText(article.data.url, data.quote)}`];
  return [`“${data.quote}” ${source.join(', ')}.`, address, ...original].join('\n');
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
