import satori from 'satori';
import type { Fact, Lettered, SocialCard } from './social-card.ts';
import { fonts, measure } from './fonts.ts';
import type { Palette } from './palette.ts';

/** The size of a picture for sharing, in pixels: the shape that Open Graph and Twitter cards are shown in. */
export const cardSize = { width: 1200, height: 630 };

/**
 * Lay a card out as SVG, its text as paths. Long titles are set smaller; the longest are cut with an ellipsis.
 *
 * @param mark the site's icon, as SVG, for the foot
 */
export function drawCard(card: SocialCard, mark: string, palette: Palette): Promise<string> {
  return satori(layOut(card, mark, palette), { ...cardSize, fonts });
}

function layOut(card: SocialCard, mark: string, palette: Palette): Box {
  const { ink, soft, line, paper } = palette;
  const row = { alignItems: 'center', gap: 16 };
  const image = { src: `data:image/svg+xml;base64,${btoa(mark)}`, width: 36, height: 36 };
  return box(
    {
      flexDirection: 'column',
      width: '100%',
      height: '100%',
      boxSizing: 'border-box',
      padding: `52px ${String(margin)}px 36px`,
      background: paper,
      color: ink,
      fontSize: 30,
    },
    card.kicker !== '' &&
      box(
        { ...row, color: soft, marginBottom: 18 },
        card.kickerArticle && drawLetter(card.kickerArticle, palette),
        box({ display: 'block', lineClamp: 1 }, card.kicker),
      ),
    drawTitle(card),
    box({ flexGrow: 1 }),
    card.facts.length > 0 && drawFacts(card.facts, palette),
    card.word !== '' &&
      box(
        { ...row, marginBottom: 24 },
        ...card.articles.map((article) => drawLetter(article, palette)),
        box({ display: 'block', fontSize: 34, lineHeight: 1.3, lineClamp: 2 }, card.word),
      ),
    box(
      { ...row, borderTop: `2px solid ${line}`, paddingTop: 20, color: soft, fontSize: 26 },
      { type: 'img', props: image },
      box({ display: 'block', lineClamp: 1 }, card.foot),
    ),
  );
}

function drawTitle({ title, facts }: SocialCard): Box {
  const { sizes, smallest } = facts.length > 0 ? titleSizes.aboveFacts : titleSizes.alone;
  const fitting = sizes.find(({ size, lines }) => countLines(title, size) <= lines);
  const end = fitting ? { textWrap: 'balance' } : { lineClamp: smallest.lines };
  return box(
    {
      display: 'block',
      fontSize: (fitting ?? smallest).size,
      lineHeight: 1.16,
      letterSpacing: '-0.012em',
      wordBreak: 'break-word',
      ...end,
    },
    title,
  );
}

/** How many lines a title takes at a size in pixels. */
function countLines(title: string, size: number): number {
  const room = (cardSize.width - 2 * margin) / size;
  let lines = 1;
  let used = 0;
  for (const word of title.split(/\s+/)) {
    const width = measure(word);
    if (used > 0 && used + measure(' ') + width > room) {
      lines += 1;
      used = 0;
    }
    // A word that is longer than a line is broken.
    lines += Math.ceil(width / room) - 1;
    used += (used > 0 ? measure(' ') : 0) + (width % room);
  }
  return lines;
}

/** Numbers side by side, each in its article's hue, above what is counted: said once, where it is the same of all. */
function drawFacts(facts: readonly Fact[], palette: Palette): Box {
  const [first] = facts;
  const isShared = facts.every(({ label }) => label === first?.label);
  const indent = first?.article ? 62 : 0;
  const gap = 40;
  const room = (cardSize.width - 2 * margin - gap * (facts.length - 1)) / facts.length - indent;
  const longest = Math.max(...facts.map(({ words }) => measure(words)));
  const fontSize = Math.min(60, Math.floor(room / longest));
  const drawLabel = (label: string) => box({ display: 'block', color: palette.soft, lineClamp: 1 }, label);
  const columns = facts.map(({ article, words, label }) =>
    box(
      { flexDirection: 'column', flexGrow: 1, flexBasis: 0 },
      box(
        { alignItems: 'center', gap: 16 },
        article && drawLetter(article, palette),
        box({ fontSize, lineHeight: 1.2, color: palette.hues[(article?.hue ?? 0) - 1] ?? palette.ink }, words),
      ),
      !isShared && drawLabel(label),
    ),
  );
  return box(
    { flexDirection: 'column', marginBottom: 24 },
    box({ gap }, ...columns),
    isShared && first !== undefined && box({ paddingLeft: indent }, drawLabel(first.label)),
  );
}

function drawLetter({ letter, hue }: Lettered, palette: Palette): Box {
  return box(
    {
      width: letter.length > 1 ? 60 : 46,
      height: 46,
      flexShrink: 0,
      alignItems: 'center',
      justifyContent: 'center',
      borderRadius: 23,
      background: palette.hues[hue - 1] ?? palette.ink,
      color: palette.paper,
      fontSize: 28,
    },
    letter,
  );
}

function box(style: Record<string, string | number>, ...children: (Box | string | false | null)[]): Box {
  return {
    type: 'div',
    props: {
      style: { display: 'flex', ...style },
      children: children.filter((child) => child !== false && child !== null && child !== ''),
    },
  };
}

/** The sizes of titles in pixels, the largest first, with the lines that there is room for; the smallest is cut there. */
const titleSizes = {
  alone: {
    sizes: [
      { size: 92, lines: 2 },
      { size: 76, lines: 3 },
      { size: 62, lines: 4 },
      { size: 52, lines: 5 },
    ],
    smallest: { size: 52, lines: 5 },
  },
  aboveFacts: {
    sizes: [
      { size: 84, lines: 2 },
      { size: 72, lines: 2 },
      { size: 56, lines: 3 },
      { size: 44, lines: 4 },
    ],
    smallest: { size: 44, lines: 4 },
  },
};

/** What is left free at both sides, in pixels. */
const margin = 72;

/** An element as Satori takes it. */
interface Box {
  type: string;
  props: Record<string, unknown>;
}
