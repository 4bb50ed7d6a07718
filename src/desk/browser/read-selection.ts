import { locate, type Selector } from '../../model/passages/locate.ts';

/**
 * The words of the article that are selected on the page, with what stands around them; null where nothing of it is. A
 * selection may run over tags and paragraphs, from either end, in any direction of writing.
 */
export function readSelection(text: Element): { words: string; before: string; after: string } | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(text)) return null;
  const parts = { before: '', words: '', after: '' };
  let block: Element | null = null;
  for (const node of listTexts(text)) {
    const from = range.comparePoint(node, 0) >= 0 ? 0 : range.startContainer === node ? range.startOffset : node.length;
    const start = range.comparePoint(node, node.length) < 0 ? node.length : from;
    const end =
      range.comparePoint(node, node.length) <= 0 ? node.length : range.endContainer === node ? range.endOffset : 0;
    const next = node.parentElement?.closest(blocks) ?? null;
    const gap = next === block ? '' : ' ';
    block = next;
    if (range.comparePoint(node, 0) > 0) {
      parts.after += gap + node.data;
      continue;
    }
    parts.before += gap + node.data.slice(0, start);
    if (end > start) parts.words += (start === 0 ? gap : '') + node.data.slice(start, end);
    parts.after += node.data.slice(Math.max(start, end));
  }
  if (parts.words.trim() === '') return null;
  return { words: parts.words, before: parts.before.slice(-reach), after: parts.after.slice(0, reach) };
}

/** Where some words of the article stand on the page, the first place where it is not settled; null where they do not. */
export function findOnPage(text: Element, words: Selector): Range | null {
  const places: [Text, number][] = [];
  let flat = '';
  let block: Element | null = null;
  for (const node of listTexts(text)) {
    const next = node.parentElement?.closest(blocks) ?? null;
    if (next !== block) flat += flat === '' || flat.endsWith(' ') ? '' : ' ';
    block = next;
    for (let index = 0; index < node.length; index++) {
      const isSpace = /\s/u.test(node.data.charAt(index));
      if (isSpace && (flat === '' || flat.endsWith(' '))) continue;
      places[flat.length] = [node, index];
      flat += isSpace ? ' ' : node.data.charAt(index);
    }
  }
  const place = locate(flat, words);
  const span = place.status === 'found' ? place : place.status === 'ambiguous' ? place.spans[0] : undefined;
  const [first, last] = [places[span?.start ?? -1], places[(span?.end ?? 0) - 1]];
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(...first);
  range.setEnd(last[0], last[1] + 1);
  return range;
}

/** The texts of the article itself, without the notes beside it. */
function* listTexts(text: Element): Generator<Text> {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('.notes, .label, .omission, script, style')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) yield walker.currentNode as Text;
}

const blocks = 'p, li, h1, h2, h3, h4, h5, h6, td, th, blockquote, pre, div';

/** How much of what stands around the words tells them from others, in characters. */
const reach = 300;
