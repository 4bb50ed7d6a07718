import type { APIRoute } from 'astro';
import { writeStorySchema } from '../../formats/story-schema.ts';
import { findWhereabouts } from '../../formats/whereabouts.ts';

/** One for all stories of the site. */
export const GET: APIRoute = ({ locals, site }) =>
  Response.json(writeStorySchema(findWhereabouts(locals, site).address(locals.to.dataSchema())));
