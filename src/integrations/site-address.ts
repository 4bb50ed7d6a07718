import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { currentCorpus } from '../corpus/current-corpus.ts';
import { readAddress, type SiteAddress } from '../site/address.ts';
import { readBase } from '../site/built-base.ts';

/**
 * Gives the site its address: from the environment, else from `content/site.yaml`. A site that is served after its build
 * keeps the path that it was built for. Where nothing says where the site will live, the build says so, and writes no
 * absolute address anywhere. Must come before the integrations that ask for the address.
 *
 * @returns the integration, and the address for what is configured before integrations are set up
 */
export function siteAddress() {
  let address: SiteAddress = { origin: null, base: '/' };
  const integration: AstroIntegration = {
    name: 'claimline:site-address',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig, logger }) => {
        if (command === 'preview') {
          updateConfig({ base: readBase(fileURLToPath(config.outDir)) });
          return;
        }
        const written = currentCorpus(fileURLToPath(config.root)).site[0]?.data.address;
        address = readAddress(process.env, written);
        const { origin, base } = address;
        updateConfig({ base, ...(origin !== null && { site: origin }) });
        if (command === 'build' && origin === null) logger.warn(localOnly);
      },
    },
  };
  return { integration, current: () => address };
}

const localOnly =
  'Nothing says where the site will live, so this build is for this machine only: it has no feed and no sitemap, and its pages no address to share or cite. Set SITE_URL, or write address: into content/site.yaml.';
