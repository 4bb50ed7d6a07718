import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { currentPlan } from '../build/build-plan.ts';
import { describeCommit } from '../site/describe-commit.ts';
import { signatureFile, signText, sumOf, sumsFile, writeSums } from '../site/checksums.ts';
import { listFiles } from '../site/list-files.ts';

/**
 * Gives the site the SHA-256 of every file, and the commit that it was built from, so that a copy can be compared with
 * it; signed with the key whose file SITE_SIGNING_KEY names. Must come after all that writes a file.
 */
export function checksums(): AstroIntegration {
  let root: string;
  let key: string | undefined;
  return {
    name: 'claimline:checksums',
    hooks: {
      'astro:config:setup': async ({ config, command }) => {
        root = fileURLToPath(config.root);
        const file = process.env['SITE_SIGNING_KEY'];
        if (command !== 'build' || !file) return;
        key = await readFile(file, 'utf8');
        // A key that is none is refused before anything is built.
        signText('', key);
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const sums = new Map(currentPlan()?.kept.flatMap(({ files }) => files.map(({ path, sum }) => [path, sum])));
        for (const file of listFiles(folder))
          if (!sums.has(file)) sums.set(file, sumOf(readFileSync(join(folder, file))));
        const text = writeSums(sums, describeCommit(root));
        await writeFile(join(folder, sumsFile), text);
        if (key !== undefined) await writeFile(join(folder, signatureFile), `${signText(text, key)}\n`);
      },
    },
  };
}
