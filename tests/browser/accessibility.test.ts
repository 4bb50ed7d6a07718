import type { RunOnly } from 'axe-core';
import { expect, inject, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { crocus } from '../support/build-site.ts';
import { findAxeFaults } from '../support/find-axe-faults.ts';
import { useBrowser } from '../support/open-browser.ts';
import { listPageKinds } from '../support/page-kinds.ts';

const open = useBrowser();

const pages = [
  ...Object.entries(listPageKinds(readCorpus(crocus))).map(([kind, path]) => ({
    kind,
    url: inject('site').url + path,
  })),
  { kind: 'search, with results', url: `${inject('site').url}search/?q=putn+warned` },
  { kind: 'all components', url: `${inject('crowdedSite').url}design/` },
  { kind: 'choice of two articles', url: `${inject('crowdedSite').url}compare/` },
  { kind: 'comparison with a text from right to left', url: `${inject('crowdedSite').url}compare/b+c/` },
  { kind: 'text from right to left', url: `${inject('crowdedSite').url}articles/article-2/` },
];

/** What is asked of every page, once at each width. */
const tags: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** What axe looks at that a theme can change: all else is the same in both. */
const rulesOfColour: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

test.each(pages)('axe finds no fault on the page “$kind”, narrow and wide, light and dark', async ({ url }) => {
  const faults: string[] = [];
  const { page, close } = await open({ url, width: 320 });
  if (url.includes('?q=')) await page.locator('.result').first().waitFor();
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const found = await findAxeFaults(page, colorScheme === 'light' ? tags : rulesOfColour);
      faults.push(...found.map((fault) => `${String(width)} px, ${colorScheme}: ${fault}`));
    }
  }
  await close();
  expect(faults.slice(0, 10)).toEqual([]);
});
