import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { currentCorpus } from '../corpus/current-corpus.ts';
import { listRenamed } from '../corpus/list-renamed.ts';

/**
 * Has each address that an article or claim had before forward to the one that it has: by a page that Astro writes there,
 * in development by the server.
 */
export function renamedPages(): AstroIntegration {
  let root: string;
  let base: string;
  return {
    name: 'claimline:renamed-pages',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig }) => {
        root = fileURLToPath(config.root);
        ({ base } = config);
        if (command !== 'build') return;
        const renamed = listRenamed(currentCorpus(root));
        updateConfig({ redirects: Object.fromEntries(renamed.map(({ from, to }) => [`/${from}`, config.base + to])) });
      },
      // While the server runs, stories are read and entries renamed.
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const address = request.url?.split('?')[0];
          const page = listRenamed(currentCorpus(root)).find(({ from }) => address === base + from);
          if (page) response.writeHead(301, { Location: base + page.to }).end();
          else next();
        });
      },
    },
  };
}
