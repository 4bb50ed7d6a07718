import type { APIRoute } from 'astro';
import { to } from '../site/addresses.ts';

/** Everything may be read; the sitemap says what there is. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(to.file('sitemap-index.xml'), site).href}\n`);
