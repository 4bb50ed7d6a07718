import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { crocus } from '../support/build-site.ts';
import { readPages } from '../support/built-site.ts';
import { getProgram } from '../support/get-program.ts';
import { useBrowser } from '../support/open-browser.ts';
import { listPageKinds } from '../support/page-kinds.ts';
import { serveFolders } from '../support/serve-folder.ts';

const open = useBrowser();

const paths = Object.values(listPageKinds(readCorpus(crocus)));

test.each([
  ['every page of the site', 'site', () => true],
  // The other pages differ from those at the root in nothing but their base path.
  ['a page of every kind below a base path', 'siteBelowBase', (path: string) => paths.includes(path)],
] as const)(
  'In the browser, %s loads without an error, a warning or a violation of its policy, and from its own host alone',
  async (_what, which, isLoaded) => {
    const { url, dist } = inject(which);
    const { page, problems, close } = await open();
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    const loaded = readPages(dist)
      .map(({ path }) => path)
      .filter(isLoaded);
    expect(loaded.length).toBeGreaterThanOrEqual(paths.length);
    for (const path of loaded) {
      await page.goto(url + path, { waitUntil: 'load' });
      expect(problems, path).toEqual([]);
    }
    expect([...hosts]).toEqual([new URL(url).host]);
    await close();
  },
);

test('The page of an address that is not there says so, and leads on', async () => {
  const { page, close } = await open();
  const response = await page.goto(`${inject('site').url}claims/nothing/`);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 }).textContent()).resolves.toMatch(/no page here/);
  await close();
});

test.skipIf(getProgram('nginx') === null)('Another site can show a card in a frame, and no other page', async () => {
  const { url } = inject('site');
  const other = await serveFolders({});
  const { page, close } = await open();
  await page.goto(`${other.origin}/`);
  const state = 'mourning/2026-11-22/';
  await page.setContent(['cards', 'claims'].map((kind) => `<iframe src="${url}${kind}/${state}"></iframe>`).join(''));
  await page.waitForLoadState('load');
  const [card, claim] = ['cards', 'claims'].map((kind) =>
    page.frameLocator(`iframe[src*="/${kind}/"]`).locator('body').textContent(),
  );
  await expect(card).resolves.toContain('Russia holds a day of mourning');
  await expect(claim).resolves.not.toContain('Russia');
  await close();
  await other.close();
});

describe('Without JavaScript', () => {
  test('the pages read: each shows its text and its links', async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    for (const path of paths) {
      await page.goto(inject('site').url + path);
      await expect(page.locator('main h1').isVisible(), path).resolves.toBe(true);
      await expect(page.locator('header nav a').first().isVisible(), path).resolves.toBe(true);
    }
    await page.goto(`${inject('site').url}articles/a-ruthless-agenda/`);
    await expect(page.getByText('a declaration of a national day of mourning').first().isVisible()).resolves.toBe(true);
    await close();
  });

  test('search leads to its page, which says what to use instead', async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.goto(inject('site').url);
    await page.locator('header').getByRole('link', { name: 'Search' }).click();
    await page.waitForURL('**/search/');
    expect(new URL(page.url()).pathname).toBe('/search/');
    await page.getByText(/needs JavaScript/).waitFor();
    await close();
  });
});

test('From the disk a site opens, a quotation leads to its words, and search says what it needs', async () => {
  const { page, problems, close } = await open();
  await page.goto(pathToFileURL(join(`${inject('siteBelowBase').dist}.hosting`, 'folder/index.html')).href);
  await page.locator('header').getByRole('link', { name: 'Claims' }).click();
  await page.locator('main a[href^="death-toll/index.html"]').first().click();
  await page.locator('main a[href*="/bnn-strategic-shift/index.html#death-toll"]').first().click();
  const words = page.locator('#death-toll');
  await expect(words.textContent()).resolves.toContain('claimed the lives of at least 115');
  await expect(words.evaluate((mark) => mark.matches(':target'))).resolves.toBe(true);
  expect(await page.evaluate(() => document.fonts.check('1rem "Source Serif"'))).toBe(true);
  await page.locator('header').getByRole('link', { name: 'Search' }).click();
  await page.getByText(/pages that come from a server/).waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('A quotation on the claims page leads to its words in the article', async () => {
  const { page, close } = await open();
  await page.goto(`${inject('site').url}claims/death-toll/`);
  await page.locator('main a[href="/articles/bnn-strategic-shift/#death-toll"]').first().click();
  await page.waitForURL('**/articles/bnn-strategic-shift/#death-toll');
  const words = page.locator('#death-toll');
  await expect(words.textContent()).resolves.toContain('claimed the lives of at least 115');
  await expect(words.evaluate((mark) => mark.matches(':target'))).resolves.toBe(true);
  await close();
});
