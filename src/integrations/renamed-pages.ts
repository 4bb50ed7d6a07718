import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { currentCorpus } from '../corpus/current-corpus.ts';
import { listRenamed } from '../corpus/list-renamed.ts';

/** Has Astro write a page at each address that an article or claim had before, which forwards to the one that it has. */
export function renamedPages(): AstroIntegration {
  return {
    name: 'claimline:renamed-pages',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig }) => {
        if (command === 'preview') return;
        const renamed = listRenamed(currentCorpus(fileURLToPath(config.root)));
        updateConfig({ redirects: Object.fromEntries(renamed.map(({ from, to }) => [`/${from}`, config.base + to])) });
      },
    },
  };
}
