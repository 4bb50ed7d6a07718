import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { format } from 'date-fns/format';
import subsetFont from 'subset-font';
import { currentPlan } from '../build/build-plan.ts';
import { currentCorpus } from '../corpus/current-corpus.ts';
import type { Language } from '../messages/language.ts';
import { pickLanguage } from '../messages/languages.ts';
import { keepBetweenBuilds } from '../site/keep-between-builds.ts';

/**
 * Cuts the fonts of the pages down to the characters and features that they use: what the site's language and the content
 * are written in, kerning, ligatures, and the figures of text and of tables. A font that fits into a first reply (10 packets,
 * 14.6 kB) is there a round trip earlier than a larger one. The pages are built with the cut files in place of the
 * package's, so that the hash in a name is that of what was cut, and a host may keep the file for ever.
 */
export function subsetFonts(): AstroIntegration {
  return {
    name: 'claimline:subset-fonts',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const root = fileURLToPath(config.root);
        const picked = pickLanguage(currentCorpus(root).site[0]?.data.language ?? '');
        const own = picked.ok ? listCharacters(picked.language) : '';
        const written = currentPlan()?.characters ?? readCharacters(join(root, 'content'));
        const characters = listOnce(always + own + written);
        const folder = fileURLToPath(new URL('.astro/fonts', config.root));
        mkdirSync(folder, { recursive: true });
        const source = new URL('../', import.meta.url);
        const keep = keepBetweenBuilds('fonts', source, ['integrations/subset-fonts.ts']);
        for (const file of files) {
          const cut = await keep([file, characters], async () => {
            const font = readFileSync(fileURLToPath(import.meta.resolve(`${fontPackage}/${file}`)));
            return new Uint8Array(await subsetFont(font, characters, { targetFormat: 'woff2', keepFeatures }));
          });
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
const keepFeatures = ['kern', 'liga', 'onum', 'lnum', 'pnum', 'tnum'];
const files = ['SourceSerifPro-Regular.ttf.woff2', 'SourceSerifPro-It.ttf.woff2'];

/** Basic Latin, and the punctuation and signs that the pages' markup holds, whatever their language. */
const always = `${String.fromCodePoint(...Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index))}\u{a0}·×–—‘’“”…′″€↑↓−≈`;

/**
 * Every character of a language's words, of its dates and its numbers. Of a message with parameters its source is read:
 * that holds all of its words, and signs of Basic Latin beside.
 */
export function listCharacters({ locale, ...words }: Language): string {
  const months = Array.from({ length: 12 }, (_, month) =>
    format(new Date(2024, month, 1), 'MMMM LLLL MMM LLL', { locale }),
  );
  return [...months, words.t.figures.number(-1234567.8), ...listTexts(words)].join('');
}

function listTexts(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(listTexts);
  return typeof value === 'string' || typeof value === 'function' ? [String(value)] : [];
}

/** Every character of the files that editors write; those that a font does not have are left to another. */
function readCharacters(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => listOnce(readFileSync(join(entry.parentPath, entry.name), 'utf8').normalize()))
    .join('');
}

/** Each character of a text once, in their order, so that the same characters are the same text. */
function listOnce(text: string): string {
  return [...new Set(text)].sort().join('');
}
