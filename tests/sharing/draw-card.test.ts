import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { emptyCard, type SocialCard } from '../../src/sharing/social-card.ts';
import { cardSize, drawCard } from '../../src/sharing/draw-card.ts';
import { drawPng } from '../../src/sharing/draw-png.ts';
import { canSet } from '../../src/sharing/fonts.ts';
import type { Palette } from '../../src/sharing/palette.ts';
import { readPngSize } from '../support/read-png.ts';

const palette: Palette = {
  paper: '#fdfcf9',
  ink: '#1c1a17',
  soft: '#5d5850',
  line: '#d9d3c6',
  hues: ['#0b5f83'],
};
const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" fill="#1c1a17"/></svg>';
const card: SocialCard = {
  ...emptyCard,
  kicker: 'A topic',
  title: 'More than a hundred people were killed',
  facts: [{ article: { letter: 'A', hue: 1 }, words: 'at least 115', label: 'people killed' }],
  word: 'one article only',
  foot: 'A site',
};
const draw = (changed: Partial<SocialCard> = {}) => drawCard({ ...card, ...changed }, mark, palette);

test('A picture is a PNG of 1200 by 630 pixels', async () => {
  expect(readPngSize(await drawPng(await draw(), cardSize.width))).toEqual({ width: 1200, height: 630 });
});

test('The same card gives the same bytes each time, and another card gives others', async () => {
  const hash = async (changed?: Partial<SocialCard>) =>
    createHash('sha256')
      .update(await drawPng(await draw(changed), cardSize.width))
      .digest('hex');
  const first = await hash();
  expect(await hash()).toBe(first);
  expect(await hash({ title: 'More than two hundred people were killed' })).not.toBe(first);
});

test('All text is drawn as paths, so that no font of the machine is asked for', async () => {
  expect(await draw()).not.toMatch(/<text|font-family/);
});

describe('A title keeps out of what stands below it, words of articles among that,', () => {
  test.each(
    ['unprecedented ', 'MMMMM ', 'i ', 'Donaudampfschifffahrtsgesellschaft'].flatMap((word) =>
      [1, 3, 5, 8, 11, 40].map((count) => [count, word] as const),
    ),
  )('with %i times “%s”', async (count, word) => {
    const title = word.repeat(count).trim();
    const quotes = ['A', 'B'].map((letter) => ({
      article: { letter, hue: 1 },
      words: word.repeat(count),
      remarks: 'attributes to somebody, hedged; raises it as a question · 1 of 2 passages',
    }));
    for (const below of [{ facts: [] }, {}, { facts: [], quotes }]) {
      // The foot's line is drawn at one height, whatever stands above it: nothing has pushed it out of the picture.
      expect(findLine(await draw({ title, ...below }))).toBe(findLine(await draw({ title: 'Short' })));
    }
  });
});

describe('The face can set', () => {
  test.each(['“Łódź” – ’24 …', 'Москва', 'Αθήνα', 'Việt Nam', 'at least 115 · 20 km'])('%s', (text) => {
    expect(canSet(text)).toBe(true);
  });

  test.each(['العربية', 'הארץ', '攻撃', 'हमला', '🕯'])('not %s', (text) => {
    expect(canSet(`A title: ${text}`)).toBe(false);
  });
});

/** How far down the line above the foot is drawn. It is drawn on every card. */
function findLine(svg: string): string {
  const [, shape = ''] = new RegExp(`(<[^<]*${palette.line}[^>]*>)`).exec(svg) ?? [];
  const height = /(?: y1?="| d="M[\d.]+[ ,])([\d.]+)/.exec(shape)?.[1];
  if (height === undefined) throw new Error('The line above the foot is not found in the picture.');
  return height;
}
