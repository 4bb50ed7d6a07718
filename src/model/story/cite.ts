import type { Language } from '../../messages/language.ts';
import { formatDate } from '../dates/format-date.ts';
import type { UncertainDate } from '../dates/uncertain-date.ts';
import { decodeAddress } from './addresses.ts';
import { isKnown } from './describe.ts';
import type { Article, Claim, ClaimState, Passage } from './story.ts';

/**
 * A citation of a passage as plain text: the quotation, its article, the address of the words on this site, and, where
 * the original has an address, that address with a text fragment.
 *
 * @param address the absolute address of the passage on this site, where the site has one
 */
export function cite({ data, article }: Passage, address: string | undefined, language: Language): string {
  const { citation, original, originalOfCopy } = language.t.sharing;
  const { url } = article.data;
  const named = citedFields.map((field) => citeField(article, field, language));
  const source = [...named, citeDate(article, language)].filter((part) => part !== undefined);
  return [
    citation(data.quote, source.join(', ')),
    ...(address === undefined ? [] : [address]),
    ...(url === undefined ? [] : [(article.data.copy ? originalOfCopy : original)(linkToText(url, data.quote))]),
  ].join('\n');
}

/**
 * A citation of a claim's page as plain text: what is claimed, the site, the day on which the page last changed, where
 * one is known, and its address.
 *
 * @param address the absolute address of the page, where the site has one
 * @param state the state of the claim whose page is cited; without it, the claim's own
 */
export function citeClaim(
  claim: Claim,
  site: string,
  address: string | undefined,
  language: Language,
  state?: ClaimState,
): string {
  const { statement, date } = describeCited(claim, state);
  const source = date ? `${site}, ${formatDate(date, language, 'long')}` : site;
  return [language.t.sharing.citation(statement, source), ...(address === undefined ? [] : [address])].join('\n');
}

/** What a claim says, or said as it stood once, and when it came to say so, where that is known. */
export function describeCited(
  { data, states, isKept, changed }: Claim,
  state?: ClaimState,
): { statement: string; date?: UncertainDate | null } {
  if (state) return { statement: state.data.statement, date: state.data.day };
  const isAsItCame = isKept || states.length === 0;
  return { statement: data.statement, date: changed ?? (isAsItCame ? (data.added ?? null) : null) };
}

/**
 * A text cut at its web addresses, each of which is given as it leads and as it is read: without what only machines need
 * of it, so that a line can break between its words.
 */
export function cutAtAddresses(text: string): { words: string; href?: string }[] {
  return text
    .split(/(https?:\/\/\S+)/u)
    .filter((piece) => piece !== '')
    .map((piece) => (/^https?:/u.test(piece) ? { words: decodeAddress(piece), href: piece } : { words: piece }));
}

/** What names an article, as a citation has it: in square brackets where it was inferred, as a title in them is already. */
export function citeField({ data }: Article, field: (typeof citedFields)[number], { t }: Language): string | undefined {
  const value = data[field];
  if (value === undefined || isKnown(data, field) || value.startsWith('[')) return value;
  return t.sharing.supplied(value);
}

const citedFields = ['author', 'title', 'publisher'] as const;

/**
 * When an article was published, as a citation says it: what the article itself does not state stands in brackets, and
 * one date that is inferred or uncertain has a question mark: [23 March 2024?].
 */
export function citeDate({ published, data }: Article, language: Language): string {
  const { supplied, doubtful } = language.t.sharing;
  if (published === null) return language.t.shell.undated;
  const isInferred = data.basis.published?.is === 'inferred';
  const isUncertain = published.form === 'point' && published.point.uncertain;
  const plain = isUncertain ? { ...published, point: { ...published.point, uncertain: false } } : published;
  const words = formatDate(plain, language, 'long');
  if (isUncertain || (isInferred && published.form === 'point')) return doubtful(words);
  return isInferred ? supplied(words) : words;
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
  const encoded = parts.map((part) => encodeURIComponent(part).replaceAll('-', '%2D'));
  const [page = url, fragment = ''] = url.split('#');
  return `${page}#${fragment}:~:text=${encoded.join(',')}`;
}
