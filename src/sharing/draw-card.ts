import satori from 'satori';
import type { Fact, Lettered, Quote, SocialCard } from './social-card.ts';
import { fonts } from './fonts.ts';
import type { Palette } from './palette.ts';

/** The size of a picture for sharing, in pixels: the shape that Open Graph and Twitter cards are shown in. */
export const cardSize = { width: 1200, height: 630 };

/**
 * Lay a card out as SVG, its text as paths. The longest titles are cut with an ellipsis.
 *
 * @param mark the site's icon, as SVG, for the foot
 */
export function drawCard(card: SocialCard, mark: string, palette: Palette): Promise<string> {
  return satori(layOut(card, mark, palette), { ...cardSize, fonts });
}

function layOut(card: SocialCard, mark: string, palette: Palette): Box {
  const { ink, soft, line, paper } = palette;
  const row = { alignItems: 'center', gap: 16 };
  return box(
    {
      flexDirection: 'column',
      width: '100%',
      height: '100%',
      boxSizing: 'border-box',
      padding: `52px ${margin}px 36px`,
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
    card.quotes.length > 0 && drawQuotes(card.quotes, palette),
    card.word !== '' &&
      box(
        { ...row, marginBottom: 24 },
        ...card.articles.map((article) => drawLetter(article, palette)),
        card.glyph !== undefined && drawShape(card.glyph, ink),
        box({ display: 'block', fontSize: 34, lineHeight: 1.3, lineClamp: 2 }, card.word),
      ),
    box(
      { ...row, borderTop: `2px solid ${line}`, paddingTop: 20, color: soft, fontSize: 26 },
      drawImage(mark, 36),
      box({ display: 'block', lineClamp: 1 }, card.foot),
    ),
  );
}

/** The longer a title, the smaller it is set; what finds no room in its lines is cut. */
function drawTitle({ title, facts, quotes }: SocialCard): Box {
  const sizes = titleSizes[quotes.length > 0 ? 'aboveQuotes' : facts.length > 0 ? 'aboveFacts' : 'alone'];
  const { size, lines } = sizeFor(title.length, sizes);
  return box(
    {
      display: 'block',
      fontSize: size,
      lineHeight: 1.16,
      letterSpacing: '-0.012em',
      wordBreak: 'break-word',
      textWrap: 'pretty',
      lineClamp: lines,
    },
    title,
  );
}

/** Numbers side by side, each in its article's hue, above what is counted: said once, where it is the same of all. */
function drawFacts(facts: readonly Fact[], palette: Palette): Box {
  const [first] = facts;
  const isShared = facts.every(({ label }) => label === first?.label);
  const indent = first?.article ? 62 : 0;
  const gap = 40;
  const room = (cardSize.width - 2 * margin - gap * (facts.length - 1)) / facts.length - indent;
  const longest = Math.max(...facts.map(({ words }) => words.length));
  const fontSize = Math.min(60, Math.floor(room / (longest * widthOfLetter)));
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

function drawShape(glyph: string, ink: string): Box {
  const path = `<path d="${glyph}" fill="none" stroke="${ink}" stroke-width="2"/>`;
  return drawImage(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${path}</svg>`, 34);
}

function drawImage(svg: string, size: number): Box {
  return { type: 'img', props: { src: `data:image/svg+xml;base64,${btoa(svg)}`, width: size, height: size } };
}

/** The articles' words side by side, each beside its letter, all in the size in which the longest have room. */
function drawQuotes(quotes: readonly Quote[], palette: Palette): Box {
  const longest = Math.max(...quotes.map(({ words }) => words.length));
  const { size, lines } = sizeFor((longest * quotes.length) / 2, quoteSizes);
  const columns = quotes.map(({ article, words, remarks }) =>
    box(
      { gap: 16, flexGrow: 1, flexBasis: 0 },
      drawLetter(article, palette),
      box(
        { flexDirection: 'column', flexGrow: 1, flexBasis: 0 },
        box(
          {
            display: 'block',
            fontSize: size,
            lineHeight: 1.25,
            wordBreak: 'break-word',
            color: palette.hues[article.hue - 1] ?? palette.ink,
            lineClamp: lines,
          },
          words,
        ),
        remarks !== '' &&
          box({ display: 'block', color: palette.soft, fontSize: 22, lineHeight: 1.15, lineClamp: 2 }, remarks),
      ),
    ),
  );
  return box({ gap: 40, marginBottom: 16 }, ...columns);
}

/** The first size in which so many letters have room, else the smallest. */
function sizeFor(letters: number, [first, ...others]: Sizes): Size {
  return others.reduce((size, next) => (letters > size.letters ? next : size), first);
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

/** How many letters a title may have to be set in a size, in pixels, and the lines that there is room for. */
const titleSizes: Record<'alone' | 'aboveFacts' | 'aboveQuotes', Sizes> = {
  alone: [
    { letters: 42, size: 92, lines: 2 },
    { letters: 80, size: 76, lines: 3 },
    { letters: 125, size: 62, lines: 4 },
    { letters: Infinity, size: 52, lines: 5 },
  ],
  aboveFacts: [
    { letters: 46, size: 84, lines: 2 },
    { letters: 56, size: 72, lines: 2 },
    { letters: 105, size: 56, lines: 3 },
    { letters: Infinity, size: 44, lines: 4 },
  ],
  aboveQuotes: [
    { letters: 64, size: 56, lines: 2 },
    { letters: 80, size: 48, lines: 2 },
    { letters: Infinity, size: 36, lines: 3 },
  ],
};

/** The same of an article's words, in half a card's width. */
const quoteSizes: Sizes = [
  { letters: 100, size: 30, lines: 4 },
  { letters: Infinity, size: 26, lines: 5 },
];

type Sizes = [Size, ...Size[]];

interface Size {
  letters: number;
  size: number;
  lines: number;
}

/** A generous width for a letter or digit of the face, in ems. */
const widthOfLetter = 0.55;

/** What is left free at both sides, in pixels. */
const margin = 72;

/** An element as Satori takes it. */
interface Box {
  type: string;
  props: Record<string, unknown>;
}
