import type { APIRoute } from 'astro';

/**
 * Everything may be read; the sitemap, which a site without an address does not have, says what there is. It is read at
 * the root of a host alone, so a site below a path has none.
 */
export const GET: APIRoute = ({ locals: { to }, site }) => {
  if (to.home() !== '/') return new Response(null, { status: 404 });
  const sitemap = site && `Sitemap: ${new URL(to.file('sitemap-index.xml'), site).href}`;
  return new Response(['User-agent: *', 'Allow: /', ...(sitemap === undefined ? [] : [sitemap]), ''].join('\n'));
};
