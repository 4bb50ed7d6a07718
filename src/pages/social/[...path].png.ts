import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { readMark } from '../../data/mark.ts';
import { palettes } from '../../data/palettes.ts';
import { getSocialCards } from '../../data/social-cards.ts';
import { getLocals } from '../../data/story.ts';
import { nameOfPicture } from '../../sharing/social-card.ts';
import { cardSize, drawCard } from '../../sharing/draw-card.ts';
import { drawPng } from '../../sharing/draw-png.ts';

/** The pictures that pages are shared with. */
export const getStaticPaths = (() =>
  getSocialCards(getLocals()).map((card) => ({
    params: { path: nameOfPicture(card) },
    props: { card },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { card } }) => {
  const svg = await drawCard(card, readMark(), palettes.light);
  return new Response(await drawPng(svg, cardSize.width), { headers: { 'Content-Type': 'image/png' } });
};
