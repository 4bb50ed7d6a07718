import type { APIRoute } from 'astro';

/** Everything may be read; the sitemap, which a site without an address does not have, says what there is. */
export const GET: APIRoute = ({ locals: { to }, site }) =>
  new Response(
    ['User-agent: *', 'Allow: /', site && `Sitemap: ${new URL(to.file('sitemap-index.xml'), site).href}`, '']
      .filter((line) => line !== undefined)
      .join('\n'),
  );
