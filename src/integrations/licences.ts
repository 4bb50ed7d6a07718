import { readdirSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/**
 * Writes `licences.txt` into the site: the licence of every package of which something is sent to readers. What is
 * bundled into scripts and styles is read from the bundle; the font and Pagefind are copied in beside it.
 */
export function licences(): AstroIntegration {
  const folders = new Set<string>();
  return {
    name: 'claimline:licences',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [notePackages(folders)] } });
      },
      'astro:build:done': async ({ dir }) => {
        for (const name of copied) {
          const file = findPackageJSON(name, import.meta.url);
          if (file !== undefined) folders.add(dirname(file));
        }
        await writeFile(new URL('licences.txt', dir), writeLicences([...folders]));
      },
    },
  };
}

/** The packages of which files are copied into the site, rather than bundled. */
const copied = ['source-serif-pro', 'pagefind'];

function notePackages(folders: Set<string>): Plugin {
  return {
    name: 'claimline:licences',
    generateBundle(_options, bundle) {
      if (this.environment.name !== 'client') return;
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        for (const [module, { renderedLength }] of Object.entries(output.modules)) {
          const folder = renderedLength > 0 ? folderOf(module) : null;
          if (folder !== null) folders.add(folder);
        }
      }
    },
  };
}

/** The folder of the package that a file is of. */
function folderOf(file: string): string | null {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file.replaceAll('\\', '/').replace(/^\0/, ''))?.[0] ?? null;
}

/** @throws where a package has no text of its licence, which its licence asks to go with it */
function writeLicences(folders: readonly string[]): string {
  const notices = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
    const texts = readTexts(folder);
    if (texts.length === 0)
      throw new Error(
        `The package ${name} is sent to readers and has no text of its licence. Use another, or write it down.`,
      );
    return { name, text: `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n` };
  });
  const sorted = notices.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ text }) => text);
  return [`The site holds parts of these packages, under these licences.\n`, ...sorted].join(`\n${'-'.repeat(72)}\n\n`);
}

/** The texts of a package's licence: a file, or those of a folder. */
function readTexts(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^licen[cs]e(?:\.\w+)?$/i.test(name))
    .map((name) => join(folder, name))
    .flatMap((path) =>
      statSync(path).isFile()
        ? [path]
        : readdirSync(path)
            .sort()
            .map((name) => join(path, name)),
    )
    .map((path) => readFileSync(path, 'utf8').replace(/\r\n?/g, '\n').trim());
}

interface Package {
  name: string;
  version: string;
  license: string;
}
