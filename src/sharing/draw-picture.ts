import { drawCard, cardSize } from './draw-card.ts';
import { drawPng } from './draw-png.ts';
import type { Palette } from './palette.ts';
import type { SocialCard } from './social-card.ts';

/** Draw a card as a PNG. It is what a worker thread runs, one picture a call. */
export default async function drawPicture({ card, mark, palette }: Drawing): Promise<Uint8Array> {
  return drawPng(await drawCard(card, mark, palette), cardSize.width);
}

/** All that a picture is drawn from. */
export interface Drawing {
  card: SocialCard;
  /** The site's icon, as SVG. */
  mark: string;
  palette: Palette;
}
