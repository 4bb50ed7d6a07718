import AxeBuilder from '@axe-core/playwright';
import { expect, inject, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { crocus } from '../support/build-site.ts';
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

/** What axe looks at that a theme can change: all else is the same in both. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

test.each(pages)('axe finds no fault on the page “$kind”, narrow and wide, light and dark', async ({ url }) => {
  const faults: string[] = [];
  for (const width of [320, 1280]) {
    const { page, close } = await open({ url, width });
    if (url.includes('?q=')) await page.locator('.result').first().waitFor();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
      const { violations } = await (
        colorScheme === 'light' ? axe.withTags(tags) : axe.withRules(rulesOfColour)
      ).analyze();
      const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
      faults.push(...found.map((fault) => `${String(width)} px, ${colorScheme}: ${fault}`));
    }
    await close();
  }
  expect(faults.slice(0, 10)).toEqual([]);
});

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
