import { readMarksFromUrl } from './marked-url.ts';

/**
 * Marks on arrival the words that a search result carried in its address, in the paragraph that the address leads to
 * (or in `main`, where it leads to none), by the CSS Custom Highlight API: the page's own marks and its mark-up stay as
 * they are. How the marked words look comes with them, since few pages are ever arrived at so.
 *
 * The first of them is brought into view, without motion of its own. Returns how many places were marked; 0 where the
 * browser lacks the API.
 */
export function highlightArrival(): number {
  const texts = readMarksFromUrl(location.search);
  if (texts.length === 0 || !('highlights' in CSS)) return 0;
  const target = location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const ranges = findRanges(target ?? document.querySelector('main') ?? document.body, texts);
  CSS.highlights.set('search', new Highlight(...ranges));
  const look = new CSSStyleSheet();
  look.replaceSync('::highlight(search) { background: color-mix(in oklab, var(--accent) 40%, transparent) }');
  document.adoptedStyleSheets.push(look);
  const [first] = ranges;
  if (first !== undefined && !isInView(first)) first.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  return ranges.length;
}

/** The places where texts stand in an element as whole words, as they are written, whatever elements they cross. */
function findRanges(element: Element, texts: readonly string[]): Range[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: { node: Node; start: number }[] = [];
  let whole = '';
  let block: Element | null | undefined;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const own = node.parentElement?.closest(BLOCKS);
    if (own !== block) whole += '\n';
    block = own;
    nodes.push({ node, start: whole.length });
    whole += node.nodeValue ?? '';
  }
  const place = (at: number): [Node, number] | undefined => {
    const holder = nodes.findLast(({ start }) => start <= at);
    return holder && [holder.node, at - holder.start];
  };
  return Array.from(whole.matchAll(describeTexts(texts)), ({ 0: found, index }) => {
    const [start, end] = [place(index), place(index + found.length - 1)];
    const range = document.createRange();
    if (start !== undefined) range.setStart(...start);
    if (end !== undefined) range.setEnd(end[0], end[1] + 1);
    return range;
  });
}

/** A pattern for any of the texts, the longest first. */
function describeTexts(texts: readonly string[]): RegExp {
  const patterns = [...texts]
    .sort((a, b) => b.length - a.length)
    .map((text) =>
      text
        .trim()
        .replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
        .replace(/\s+/gu, '\\s+'),
    );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/** Elements between which no text runs on, though nothing may stand between them in the markup. */
const BLOCKS = 'p, li, dt, dd, blockquote, figcaption, td, th, h1, h2, h3, h4, div, section, article';

function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}
