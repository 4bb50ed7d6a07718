import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { holdLock } from '../build/hold-lock.ts';
import { recoverFolder, swapFolder } from './swap-folder.ts';

/**
 * Build into a folder beside the output folder and put it in place as the last act, so that a build that fails at any
 * point, or is killed, leaves the last good site whole. What hosts were told of that site goes with it. One build of a
 * site runs at a time. Must be the last integration.
 */
export function swapOutput(): AstroIntegration {
  let final: URL;
  const hosting = () => `${fileURLToPath(final)}.hosting`;
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
        if (command !== 'build') return;
        await recoverFolder(hosting());
        await rm(`${hosting()}.next`, { recursive: true, force: true });
      },
      'astro:build:done': async ({ dir }) => {
        await swapFolder(fileURLToPath(withoutSlash(dir)), fileURLToPath(final));
        if (existsSync(`${hosting()}.next`)) await swapFolder(`${hosting()}.next`, hosting());
        else await rm(hosting(), { recursive: true, force: true });
      },
    },
  };
}

function withoutSlash(url: URL): URL {
  return new URL(url.href.replace(/\/$/, ''));
}
