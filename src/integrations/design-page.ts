import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Give the site a page that shows every token and component in every state, at `/design/`: in development, and in a
 * build that asks for it with `DESIGN_PAGE=1`, as the tests do. No other build has it.
 */
export function designPage(): AstroIntegration {
  return {
    name: 'claimline:design-page',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev' && process.env['DESIGN_PAGE'] !== '1') return;
        injectRoute({
          pattern: '/design',
          entrypoint: fileURLToPath(new URL('../design/design-page.astro', import.meta.url)),
          prerender: true,
        });
      },
    },
  };
}
