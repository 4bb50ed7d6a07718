import type { APIRoute } from 'astro';
import { getTimelineExport } from '../data/timeline.ts';
import { writeCalendar } from '../model/timeline/ics.ts';

export const GET: APIRoute = async ({ site }) => {
  const { events, options } = await getTimelineExport(site);
  return new Response(writeCalendar(events, options), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
