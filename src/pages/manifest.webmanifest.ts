import type { APIRoute } from 'astro';
import { withUnreviewed } from '../model/story/describe.ts';
import { palettes } from '../data/palettes.ts';

/** What a browser needs to keep the site on a home screen. */
export const GET: APIRoute = ({ locals: { story, language, t, to } }) => {
  const { site } = story;
  const icon = (size: number) => ({
    src: to.file(`icon-${size}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: 'any maskable',
  });
  const manifest = {
    id: to.home(),
    name: site.title,
    description: withUnreviewed(site.description, story.unreviewed, t),
    lang: site.language,
    dir: language.direction,
    start_url: to.home(),
    scope: to.home(),
    display: 'minimal-ui',
    background_color: palettes.light.paper,
    theme_color: palettes.light.paper,
    icons: [{ src: to.file('favicon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' }, icon(192), icon(512)],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
};
