import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';

/**
 * Cut the fonts of the pages down to the characters and features that they use: Latin with its punctuation, kerning,
 * ligatures, and figures for text and for tables.
 */
export function subsetFonts(): AstroIntegration {
  return {
    name: 'claimline:subset-fonts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'claimline:subset-fonts',
                async generateBundle(_options, bundle) {
                  for (const asset of Object.values(bundle)) {
                    if (asset.type !== 'asset' || !asset.fileName.endsWith('.woff2')) continue;
                    asset.source = await subsetFont(Buffer.from(asset.source), characters, {
                      targetFormat: 'woff2',
                      keepFeatures: ['kern', 'liga', 'pnum', 'tnum'],
                    });
                  }
                },
              },
            ],
          },
        });
      },
    },
  };
}

/** Basic Latin and Latin-1, the further letters of French, and the punctuation and signs of the pages and the articles. */
const characters = [range(0x20, 0x7e), range(0xa0, 0xff), range(0x2013, 0x201e)].join('') + 'ıŒœˆ˚˜•…′″‹›⁄€™↑↓−≈×';

function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
