import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';

/**
 * Cuts the fonts of the pages down to the characters and features that they use: what the pages and the content are
 * written in, kerning, ligatures, and the figures of text and of tables. A font that fits into a first reply (10 packets,
 * 14.6 kB) is there a round trip earlier than a larger one. The pages are built with the cut files in place of the
 * package's, so that the hash in a name is that of what was cut, and a host may keep the file for ever.
 */
export function subsetFonts(): AstroIntegration {
  return {
    name: 'claimline:subset-fonts',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const characters = always + readCharacters(fileURLToPath(new URL('content/', config.root)));
        const folder = fileURLToPath(new URL('.astro/fonts', config.root));
        mkdirSync(folder, { recursive: true });
        for (const file of files) {
          const cut = await subsetFont(
            readFileSync(fileURLToPath(import.meta.resolve(`${fontPackage}/${file}`))),
            characters,
            {
              targetFormat: 'woff2',
              keepFeatures: ['kern', 'liga', 'onum', 'lnum', 'pnum', 'tnum'],
            },
          );
          writeFileSync(join(folder, file), cut);
        }
        updateConfig({
          vite: { resolve: { alias: [{ find: fontPackage, replacement: folder }] } },
        });
      },
    },
  };
}

const fontPackage = 'source-serif-pro/WOFF2/TTF';
const files = ['SourceSerifPro-Regular.ttf.woff2', 'SourceSerifPro-It.ttf.woff2'];

/** Basic Latin, and the punctuation and signs of the pages. */
const always = `${String.fromCodePoint(...Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index))}\u{a0}·×–—‘’“”…′″€↑↓−≈`;

/** Every character of the files that editors write, each once; those that a font does not have are left to another. */
function readCharacters(folder: string): string {
  const characters = new Set<string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    for (const character of readFileSync(join(entry.parentPath, entry.name), 'utf8').normalize()) {
      characters.add(character);
    }
  }
  return [...characters].join('');
}
