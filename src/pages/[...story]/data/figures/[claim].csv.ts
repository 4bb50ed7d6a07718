import type { APIRoute, GetStaticPaths } from 'astro';
import { pathsOfStories } from '../../../../data/story.ts';
import { listSeries } from '../../../../formats/open-data.ts';
import { writeFigures } from '../../../../formats/tables.ts';
import { findWhereabouts } from '../../../../formats/whereabouts.ts';
import type { Claim } from '../../../../model/story/story.ts';

export const getStaticPaths = (() =>
  pathsOfStories((story) =>
    listSeries(story).map((claim) => ({ params: { claim: claim.id }, props: { claim } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ claim: Claim }> = ({ locals, site, props: { claim } }) =>
  new Response(writeFigures(claim, findWhereabouts(locals, site)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
