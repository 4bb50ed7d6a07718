import type { APIRoute } from 'astro';
import { exportTimeline } from '../../model/timeline/export.ts';
import { toTimelineJs } from '../../model/timeline/json.ts';
import { getStoryPaths } from '../../data/story.ts';

export const getStaticPaths = getStoryPaths;

export const GET: APIRoute = ({ locals, site }) => {
  const { events, options } = exportTimeline(locals, site);
  return Response.json(toTimelineJs(events, options));
};
