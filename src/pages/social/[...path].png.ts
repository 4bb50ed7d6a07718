import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { readMark } from '../../data/mark.ts';
import { palettes } from '../../data/palettes.ts';
import { drawAhead } from '../../data/pictures.ts';
import { getSocialCards } from '../../data/social-cards.ts';
import { getLocalsOf, getStories } from '../../data/story.ts';
import { nameOfPicture } from '../../sharing/social-card.ts';

/** The pictures that pages are shared with. */
export const getStaticPaths = (() => {
  const cards = getStories().flatMap((story) =>
    getSocialCards(getLocalsOf(story)).map((card) => ({ card, path: story.path + nameOfPicture(card) })),
  );
  const mark = readMark();
  const pictures = drawAhead(cards.map(({ card }) => ({ card, mark, palette: palettes.light })));
  return cards.map(({ path }, at) => ({ params: { path }, props: { draw: pictures[at] } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { draw } }) =>
  new Response(await draw?.(), { headers: { 'Content-Type': 'image/png' } });
