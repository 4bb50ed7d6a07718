import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { readMark } from '../data/mark.ts';
import { palettes } from '../data/palettes.ts';
import { drawPng } from '../sharing/draw-png.ts';

/** The site's icon in the sizes that home screens ask for: a full square, since they round its corners themselves. */
export const getStaticPaths = (() => [
  { params: { icon: 'apple-touch-icon' }, props: { size: 180 } },
  { params: { icon: 'icon-192' }, props: { size: 192 } },
  { params: { icon: 'icon-512' }, props: { size: 512 } },
]) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await drawPng(readMark(), props.size, palettes.light.ink), { headers: { 'Content-Type': 'image/png' } });
