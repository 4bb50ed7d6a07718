import satori from 'satori';
import type { Fact, Lettered, SocialCard } from '../model/social-card.ts';
import { fonts } from './fonts.ts';
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
      padding: '52px 72px 36px',
      background: paper,
      color: ink,
      fontFamily: fonts.map(({ name }) => name).join(', '),
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
    card.facts.length > 0 &&
      box({ gap: 40, marginBottom: 24 }, ...card.facts.map((fact) => drawFact(fact, card.facts, palette))),
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
  const sizes = facts.length > 0 ? titleSizes.aboveFacts : titleSizes.alone;
  const fitting = sizes.find(({ upTo }) => title.length <= upTo);
  const { size, lines } = fitting ?? (facts.length > 0 ? longTitle.aboveFacts : longTitle.alone);
  // Satori cuts what it balances, so that a title is either balanced or cut.
  const end = fitting
    ? { textWrap: 'balance', maxHeight: size * 1.16 * lines, overflow: 'hidden' }
    : { lineClamp: lines };
  return box(
    {
      display: 'block',
      fontSize: size,
      lineHeight: 1.16,
      letterSpacing: '-0.012em',
      wordBreak: 'break-word',
      ...end,
    },
    title,
  );
}

/** A number in its article's hue, above what is counted. */
function drawFact({ article, words, label }: Fact, among: Fact[], palette: Palette): Box {
  const longest = Math.max(...among.map((fact) => fact.words.length));
  const colour = article ? palette.hues[article.hue - 1] : undefined;
  // Half an em is what a digit of the face takes, and a little more than its letters do.
  const fontSize = Math.min(60, Math.floor((980 / among.length - 62) / (longest * 0.5)));
  return box(
    { gap: 16, flexGrow: 1, flexBasis: 0 },
    article && box({ height: fontSize * 1.2, alignItems: 'center' }, drawLetter(article, palette)),
    box(
      { flexDirection: 'column', flexShrink: 1 },
      box({ fontSize, lineHeight: 1.2, color: colour ?? palette.ink }, words),
      box({ display: 'block', color: palette.soft, lineClamp: 1 }, label),
    ),
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

/** The sizes of titles in pixels, by their length in characters; each fits into so many lines of the room that there is. */
const titleSizes = {
  alone: [
    { upTo: 45, size: 92, lines: 3 },
    { upTo: 95, size: 76, lines: 4 },
    { upTo: 150, size: 62, lines: 5 },
  ],
  aboveFacts: [
    { upTo: 40, size: 84, lines: 2 },
    { upTo: 55, size: 72, lines: 2 },
    { upTo: 105, size: 56, lines: 3 },
  ],
};
const longTitle = { alone: { size: 52, lines: 6 }, aboveFacts: { size: 46, lines: 4 } };

/** An element as Satori takes it. */
interface Box {
  type: string;
  props: Record<string, unknown>;
}
