import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Build into a folder beside the output folder and put it in place as the last act, so that a build that fails at any
 * point leaves the last good site whole. Must be the last integration.
 */
export function swapOutput(): AstroIntegration {
  let final: URL;
  return {
    name: 'claimline:swap-output',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig }) => {
        if (command !== 'build') return;
        final = config.outDir;
        updateConfig({ outDir: new URL(`${withoutSlash(final).href}.next/`) });
      },
      'astro:build:done': async ({ dir }) => {
        const target = fileURLToPath(withoutSlash(final));
        const old = `${target}.old`;
        await rm(old, { recursive: true, force: true });
        if (existsSync(target)) await rename(target, old);
        await rename(fileURLToPath(withoutSlash(dir)), target);
        await rm(old, { recursive: true, force: true });
      },
    },
  };
}

function withoutSlash(url: URL): URL {
  return new URL(url.href.replace(/\/$/, ''));
}
