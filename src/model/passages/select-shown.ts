import type { Display } from '../../schemas/vocabularies.ts';
import type { ArticleText, Block } from './article-text.ts';
import { isWithin, overlap, type Span } from './locate.ts';

/**
 * What of an article's text this site may publish. Everything that publishes the text of an article, be it a page, the
 * search index, a feed or an export, takes it from here: `full` is the whole; `passages` the sentences and headings that
 * hold a quoted run; `link` nothing. The quotations of claims and events are published in any case.
 *
 * @param sentences the sentences of the text
 * @param quoted the runs that are quoted
 */
export function selectShown(
  text: ArticleText,
  sentences: readonly Span[],
  quoted: readonly Span[],
  display: Display,
): ShownText {
  const headings = text.blocks.filter(({ tag }) => /^h[1-6]$/.test(tag));
  const runs = {
    full: text.blocks,
    passages: [...sentences, ...headings].filter((run) => quoted.some((span) => overlap(span, run))),
    link: [],
  }[display];
  const spans = runs.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
  const blocks = text.blocks.flatMap((block, index) => {
    const inside = spans.filter(({ start }) => start >= block.start && start < block.end);
    return inside.length > 0 ? [{ ...block, index, text: joinParts(text.text, inside, block) }] : [];
  });
  return { isWhole: display === 'full', spans, blocks };
}

/** Whether a run of the text may be published. */
export function isShown({ spans }: ShownText, run: Span): boolean {
  return spans.some((span) => isWithin(run, span));
}

/** The parts of a block, with a mark for what is left out between them, before and after. */
function joinParts(text: string, parts: readonly Span[], block: Span): string {
  let shown = '';
  let at = block.start;
  for (const { start, end } of parts) {
    const gap = text.slice(at, start);
    shown += gap.trim() === '' ? gap : `${shown === '' ? '' : ' '}${omission} `;
    shown += text.slice(start, end);
    at = end;
  }
  return text.slice(at, block.end).trim() === '' ? shown : `${shown} ${omission}`;
}

/** What stands for words of an article that are left out. */
export const omission = '[…]';

export interface ShownText {
  /** Whether it is the whole text. */
  isWhole: boolean;
  /** The runs of the text that may be published, in order. */
  spans: Span[];
  /** The same by paragraphs, headings and items: those of which anything is shown. */
  blocks: ShownBlock[];
}

interface ShownBlock extends Block {
  /** Which block of the article's text it is, from 0. */
  index: number;
  /** Its words, with a mark where some are left out. */
  text: string;
}
