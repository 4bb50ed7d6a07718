import type { APIRoute } from 'astro';

/** Everything may be read; the sitemap says what there is. */
export const GET: APIRoute = ({ locals: { to }, site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(to.file('sitemap-index.xml'), site).href}\n`);
