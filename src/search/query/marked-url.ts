/** Adds to an address the words to mark on arrival (see highlight.ts), each as it stands on the page. */
export function addMarksToUrl(url: string, marked: readonly string[]): string {
  if (marked.length === 0) return url;
  const [path = '', fragment] = url.split('#');
  const query = new URLSearchParams(marked.slice(0, MOST_MARKED).map((text) => [MARK_PARAMETER, text])).toString();
  return `${path}?${query}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** Reads the words to mark from the query part of an address. */
export function readMarksFromUrl(query: string): string[] {
  return new URLSearchParams(query).getAll(MARK_PARAMETER).filter((text) => text.trim() !== '');
}

const MARK_PARAMETER = 'mark';
const MOST_MARKED = 12;
