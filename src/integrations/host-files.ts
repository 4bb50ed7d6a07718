import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sort } from 'd3-array';
import { currentPlan } from '../build/build-plan.ts';
import { currentCorpus } from '../corpus/current-corpus.ts';
import { listRenamed } from '../corpus/list-renamed.ts';
import type { SiteAddress } from '../site/address.ts';
import { fault } from '../site/fault.ts';
import { describeHosting } from '../site/hosting/hosting.ts';
import { readHosts, writeHostFiles, type Host } from '../site/hosting/hosts.ts';
import { writeFolderCopy } from './folder-copy.ts';
import { listFiles } from '../site/list-files.ts';

/**
 * Writes what the hosts that were named need: into the site where they read it there, else into a folder beside it,
 * which is not served, and which takes its place with the site. SITE_HOSTS names them, and SITE_FOLDER where a server of
 * one's own has the files. Must come after all that changes a page.
 *
 * @param readAddress gives the address of the site, once it has been read
 */
export function hostFiles(readAddress: () => SiteAddress): AstroIntegration {
  let hosts: Host[] = [];
  let root: string;
  let beside: string;
  return {
    name: 'claimline:host-files',
    hooks: {
      'astro:config:setup': ({ config, command }) => {
        if (command !== 'build') return;
        root = fileURLToPath(config.root);
        hosts = readHosts(process.env['SITE_HOSTS'] ?? '', readAddress().base);
        beside = `${fileURLToPath(config.outDir).replace(/[\\/]$/, '')}.hosting.next`;
        if (hosts.some((host) => host !== 'folder') && readAddress().origin === null)
          throw fault(
            'A site that is built for a host needs its address. Set SITE_URL, or write address: into content/site.yaml.',
          );
      },
      'astro:build:done': async ({ dir }) => {
        if (hosts.length === 0) return;
        const folder = fileURLToPath(dir);
        const files = listFiles(folder);
        const hosting = describeHosting({
          address: readAddress(),
          policies: await readPolicies(folder, files),
          redirects: sort(
            [...listRenamed(currentCorpus(root)), ...(currentPlan()?.kept ?? []).flatMap(({ renamed }) => renamed)],
            ({ from }) => from,
          ),
          files,
          folder: process.env['SITE_FOLDER'] ?? '/srv/www/claimline',
        });
        await mkdir(beside);
        if (hosts.includes('folder')) await writeFolderCopy(folder, join(beside, 'folder'), readAddress().base);
        for (const { place, name, text } of writeHostFiles(hosts, hosting, files))
          await writeFile(join(place === 'within' ? folder : beside, name), text);
      },
    },
  };
}

async function readPolicies(folder: string, files: readonly string[]): Promise<string[]> {
  const pages = await Promise.all(
    files.filter((file) => file.endsWith('.html')).map((file) => readFile(join(folder, file), 'utf8')),
  );
  return pages.flatMap((page) => /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(page)?.[1] ?? []);
}
