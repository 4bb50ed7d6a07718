import type { APIRoute } from 'astro';

/**
 * Whom to tell of a hole in the site's security (RFC 9116). It is read at the root of a host alone, so a site below a path,
 * and one of which nobody said whom to tell and until when that holds, has none.
 */
export const GET: APIRoute = ({ locals: { story, to }, site }) => {
  const { security, language } = story.site;
  if (security === undefined || site === undefined || to.home() !== '/') return new Response(null, { status: 404 });
  const lines = [
    `Contact: ${security.contact.startsWith('https:') ? '' : 'mailto:'}${security.contact}`,
    `Expires: ${security.expires}T00:00:00Z`,
    `Preferred-Languages: ${new Intl.Locale(language).language}`,
    `Canonical: ${new URL('/.well-known/security.txt', site).href}`,
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
