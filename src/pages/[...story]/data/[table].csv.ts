import type { APIRoute, GetStaticPaths } from 'astro';
import { pathsOfStories } from '../../../data/story.ts';
import { tables } from '../../../formats/open-data.ts';
import { findWhereabouts } from '../../../formats/whereabouts.ts';

export const getStaticPaths = (() =>
  pathsOfStories(() =>
    Object.entries(tables).map(([table, write]) => ({ params: { table }, props: { write } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ write: (typeof tables)[keyof typeof tables] }> = ({ locals, site, props }) =>
  new Response(props.write(locals.story, findWhereabouts(locals, site)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
