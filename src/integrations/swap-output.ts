import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { holdLock } from './hold-lock.ts';
import { recoverFolder, swapFolder } from './swap-folder.ts';

/**
 * Build into a folder beside the output folder and put it in place as the last act, so that a build that fails at any
 * point, or is killed, leaves the last good site whole. One build of a site runs at a time. Must be the last integration.
 */
export function swapOutput(): AstroIntegration {
  let final: URL;
  return {
    name: 'claimline:swap-output',
    hooks: {
      'astro:config:setup': async ({ config, command, updateConfig }) => {
        if (command === 'dev') return;
        final = withoutSlash(config.outDir);
        if (command === 'build') {
          holdLock(join(fileURLToPath(config.root), '.cache/build.lock'));
          updateConfig({ outDir: new URL(`${final.href}.next/`) });
        }
        await recoverFolder(fileURLToPath(final));
      },
      'astro:build:done': async ({ dir }) => {
        await swapFolder(fileURLToPath(withoutSlash(dir)), fileURLToPath(final));
      },
    },
  };
}

function withoutSlash(url: URL): URL {
  return new URL(url.href.replace(/\/$/, ''));
}
