import type { APIRoute } from 'astro';
import { files } from '../../../formats/open-data.ts';
import { writeStorySchema } from '../../../formats/story-schema.ts';
import { findWhereabouts } from '../../../formats/whereabouts.ts';
import { getStoryPaths } from '../../../data/story.ts';

export const getStaticPaths = getStoryPaths;

export const GET: APIRoute = ({ locals, site }) =>
  Response.json(writeStorySchema(findWhereabouts(locals, site).address(locals.to.data(files.schema))));
