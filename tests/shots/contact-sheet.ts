/**
 * Draws every kind of page of the publication in `content/` at three widths in both themes, each as a PNG of its own and all on one contact sheet, for
 * people to look at. Run it with `npm run shots`; with words behind it (`npm run shots -- claims home`) only those kinds.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { makeSite, projectRoot } from '../support/build-site.ts';
import { findChromium } from '../support/find-chromium.ts';
import { listPageKinds } from '../support/page-kinds.ts';
import { startBrowser } from '../support/open-browser.ts';
import { serveSite } from '../support/serve-site.ts';

const widths = (process.env['SHOT_WIDTHS'] ?? '320,768,1280').split(',').map(Number);
const themes = ['light', 'dark'] as const;
/** How much of a long page the sheet shows, in CSS pixels. The files beside it show the whole. */
const heightOnSheet = 2400;
const scaleOnSheet = 0.4;

const folder = join(projectRoot, '.cache/shots');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const asked = process.argv.slice(2);
const kinds = Object.entries({ ...listPageKinds(readCorpus(projectRoot)), design: 'design/' }).filter(
  ([kind]) => asked.length === 0 || asked.includes(kind),
);
const browser = await startBrowser(findChromium());
const { served, close } = await serveSite(makeSite({ from: '.' }), { env: { DESIGN_PAGE: '1' } });
try {
  const shots: Shot[] = [];
  for (const [kind, path] of kinds) {
    for (const width of widths) {
      for (const theme of themes) shots.push(await takeShot(browser, kind, `${served.url}${path}`, width, theme));
    }
  }
  const sheet = join(folder, 'contact-sheet.png');
  await drawSheet(browser, shots, sheet);
  console.log(`${String(shots.length)} pictures, and all of them on ${sheet}`);
} finally {
  await close();
  await browser.close();
}

async function takeShot(
  browser: Browser,
  kind: string,
  url: string,
  width: number,
  theme: 'light' | 'dark',
): Promise<Shot> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: theme, reducedMotion: 'reduce' });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  const name = `${kind.replaceAll(' ', '-')}-${String(width)}-${theme}.png`;
  const picture = await page.screenshot({ fullPage: true });
  writeFileSync(join(folder, name), picture);
  await page.close();
  return { kind, width, theme, picture };
}

async function drawSheet(browser: Browser, shots: readonly Shot[], file: string): Promise<void> {
  const rows = [...Map.groupBy(shots, ({ kind }) => kind)].map(([kind, ofKind]) => {
    const figures = ofKind.map(
      ({ width, theme, picture }) =>
        `<figure><figcaption>${kind}, ${String(width)} px, ${theme}</figcaption><img alt="" width="${String(width * scaleOnSheet)}" src="data:image/png;base64,${picture.toString('base64')}"></figure>`,
    );
    return `<section>${figures.join('')}</section>`;
  });
  const page = await browser.newPage({ viewport: { width: 2100, height: 1000 } });
  await page.setContent(
    `<style>
      body { margin: 24px; font: 13px sans-serif; background: #888 }
      section { display: flex; gap: 16px; margin-block-end: 24px }
      figure { margin: 0; max-height: ${String(heightOnSheet * scaleOnSheet)}px; overflow: hidden }
      figcaption { padding-block-end: 4px }
    </style>${rows.join('')}`,
  );
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
}

interface Shot {
  kind: string;
  width: number;
  theme: string;
  picture: Buffer;
}
