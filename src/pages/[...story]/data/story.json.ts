import type { APIRoute } from 'astro';
import { toStoryJson } from '../../../formats/story-json.ts';
import { findWhereabouts } from '../../../formats/whereabouts.ts';
import { getStoryPaths } from '../../../data/story.ts';

export const getStaticPaths = getStoryPaths;

export const GET: APIRoute = ({ locals, site }) => {
  const where = findWhereabouts(locals, site);
  return Response.json(toStoryJson(locals.story, where.address(locals.to.dataSchema()), where));
};
