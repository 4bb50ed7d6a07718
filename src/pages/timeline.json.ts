import type { APIRoute } from 'astro';
import { getTimelineExport } from '../data/timeline.ts';
import { toTimelineJs } from '../model/timeline/json.ts';

export const GET: APIRoute = async ({ site }) => {
  const { events, options } = await getTimelineExport(site);
  return Response.json(toTimelineJs(events, options));
};
