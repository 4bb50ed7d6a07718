import { flattenSpace } from './article-text.ts';

/**
 * Find the words of a text-quote selector (W3C Web Annotation) in a text: verbatim, where a run of white space counts
 * as one space. `prefix` and `suffix` settle which, where the words occur more than once.
 *
 * @param text the text of an article, as `readText` gives it
 * @returns the run, or that it is missing, or all the runs that it could be
 */
export function locate(text: string, selector: Selector): Location {
  const quote = flattenSpace(selector.quote);
  if (quote === '') return { status: 'missing' };
  const prefix = selector.prefix && flattenSpace(selector.prefix);
  const suffix = selector.suffix && flattenSpace(selector.suffix);
  const found: Span[] = [];
  let occurrences = 0;
  for (let start = text.indexOf(quote); start !== -1; start = text.indexOf(quote, start + 1)) {
    occurrences++;
    const end = start + quote.length;
    if (
      prefix &&
      !text
        .slice(Math.max(0, start - prefix.length - 1), start)
        .trimEnd()
        .endsWith(prefix)
    )
      continue;
    if (
      suffix &&
      !text
        .slice(end, end + suffix.length + 1)
        .trimStart()
        .startsWith(suffix)
    )
      continue;
    found.push({ start, end });
  }
  const [first] = found;
  if (!first) return { status: 'missing', ...(occurrences > 0 && { unsettled: occurrences }) };
  return found.length === 1 ? { status: 'found', ...first } : { status: 'ambiguous', spans: found };
}

export interface Selector {
  quote: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/** A run of the text: `start` to before `end`, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

export type Location =
  | ({ status: 'found' } & Span)
  /** `unsettled`: how often the words themselves occur, where prefix or suffix rule out every place. */
  | { status: 'missing'; unsettled?: number }
  | { status: 'ambiguous'; spans: Span[] };
