import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { pathsOfStories } from '../../../../data/story.ts';
import { groupInFiles, listSeries } from '../../../../formats/open-data.ts';
import { writeFigures } from '../../../../formats/tables.ts';
import { findWhereabouts } from '../../../../formats/whereabouts.ts';

export const getStaticPaths = (() =>
  pathsOfStories((story) =>
    groupInFiles(listSeries(story), story).map(({ name, entries }) => ({
      params: { file: name },
      props: { claims: entries },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ locals, site, props: { claims } }) =>
  new Response(writeFigures(claims, findWhereabouts(locals, site)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
