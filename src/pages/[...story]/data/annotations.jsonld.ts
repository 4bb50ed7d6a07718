import type { APIRoute } from 'astro';
import { toAnnotations } from '../../../formats/annotations.ts';
import { files } from '../../../formats/open-data.ts';
import { findWhereabouts } from '../../../formats/whereabouts.ts';
import { getStoryPaths } from '../../../data/story.ts';

export const getStaticPaths = getStoryPaths;

export const GET: APIRoute = ({ locals, site }) => {
  const where = findWhereabouts(locals, site);
  return Response.json(toAnnotations(locals.story, where.address(locals.to.data(files.annotations)), where), {
    headers: { 'Content-Type': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"' },
  });
};
