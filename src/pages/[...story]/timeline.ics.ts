import type { APIRoute } from 'astro';
import { exportTimeline } from '../../model/timeline/export.ts';
import { writeCalendar } from '../../model/timeline/ics.ts';
import { getStoryPaths } from '../../data/story.ts';

export const getStaticPaths = getStoryPaths;

export const GET: APIRoute = ({ locals, site }) => {
  const { events, options } = exportTimeline(locals, site);
  return new Response(writeCalendar(events, options), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
