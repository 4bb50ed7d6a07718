import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/open-browser.ts';

const open = useBrowser();

const ways: [string, (page: Page) => Promise<void>][] = [
  ['its button', (page) => page.locator('header').getByRole('link', { name: 'Search' }).click()],
  ['Ctrl and K', (page) => page.keyboard.press('Control+k')],
  ['the key /', (page) => page.keyboard.press('/')],
];

describe.each(['site', 'siteBelowBase'] as const)('Search in the header of the %s', (which) => {
  test.each(ways)('opened by %s finds the day of mourning, and a result leads there', async (_name, openBy) => {
    const { url, base } = inject(which);
    const { page, problems, close } = await open();
    await page.goto(url);
    await openBy(page);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('searchbox').fill('day of mourning');
    const result = dialog.getByRole('listitem').getByRole('link').first();
    await result.waitFor();
    const href = (await result.getAttribute('href')) ?? '';
    expect(href.startsWith(base)).toBe(true);
    await result.click();
    await page.waitForURL((address) => address.pathname !== base);
    await expect(page.locator('main').textContent()).resolves.toMatch(/mourn/i);
    expect(problems).toEqual([]);
    await close();
  });

  test('finds the toll by the words of a question', async () => {
    const { page, close } = await open();
    await page.goto(`${inject(which).url}articles/a-ruthless-agenda/`);
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('searchbox').fill('death toll');
    const results = dialog.getByRole('listitem').getByRole('link');
    await results.first().waitFor();
    const addresses = await results.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses.some((address) => address.includes('claims/death-toll/'))).toBe(true);
    await close();
  });
});

describe('The dialog', () => {
  test('is closed by Escape, and focus goes back to what opened it', async () => {
    const { page, close } = await open();
    await page.goto(inject('site').url);
    const button = page.locator('header').getByRole('link', { name: 'Search' });
    await button.focus();
    await button.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await expect(button.evaluate((element) => element === document.activeElement)).resolves.toBe(true);
    await close();
  });

  test('says so where nothing is found', async () => {
    const { page, close } = await open();
    await page.goto(inject('site').url);
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('searchbox').fill('zzzzqqqq');
    await dialog
      .getByRole('status')
      .filter({ hasText: /zzzzqqqq/ })
      .waitFor();
    await expect(dialog.getByRole('listitem').count()).resolves.toBe(0);
    await close();
  });
});

describe('The key /', () => {
  test('can be switched off, and stays off on the next page', async () => {
    const { page, close } = await open();
    await page.goto(inject('site').url);
    await expect(page.evaluate(isTaken, '/')).resolves.toBe(true);
    await page.reload();
    await page.getByRole('combobox', { name: 'Single keys (/, N, P)' }).selectOption({ label: 'no' });
    await page.goto(`${inject('site').url}claims/`);
    await expect(page.evaluate(isTaken, '/')).resolves.toBe(false);
    await close();
  });

  test('is a letter like any other in a field', async () => {
    const { page, close } = await open();
    await page.goto(`${inject('site').url}search/`);
    const field = page.getByRole('searchbox');
    await field.fill('23');
    await field.press('/');
    await expect(field.inputValue()).resolves.toBe('23/');
    await close();
  });
});

test('Nothing of search is fetched before it is opened', async () => {
  const { page, close } = await open();
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto(inject('site').url, { waitUntil: 'networkidle' });
  expect(fetched.filter((address) => /pagefind|dialog|search-box|engine/.test(address))).toEqual([]);
  await close();
});

test('Once it is opened the index is fetched, before a word is typed', async () => {
  const { page, close } = await open();
  await page.goto(inject('site').url);
  const fetched = page.waitForRequest(/ranking\.json/);
  await page.keyboard.press('Control+k');
  await fetched;
  await expect(page.getByRole('dialog').getByRole('status').textContent()).resolves.toBe('');
  await close();
});

test('The search page runs the search that its address holds', async () => {
  const { page, problems, close } = await open();
  await page.goto(`${inject('siteBelowBase').url}search/?q=day+of+mourning`);
  await expect(page.getByRole('searchbox').inputValue()).resolves.toBe('day of mourning');
  await page.locator('main').getByRole('listitem').getByRole('link').filter({ hasText: /mourn/i }).first().waitFor();
  expect(problems).toEqual([]);
  await close();
});

/** Whether the page takes a key for itself, and so keeps the browser from doing anything with it. Runs in the page. */
function isTaken(key: string): boolean {
  const press = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  document.body.dispatchEvent(press);
  return press.defaultPrevented;
}

describe('On a page that is older than the site that is there now', () => {
  test('search opens on the search page, where the script that the page asks for is gone', async () => {
    const { page, close } = await open();
    const { url } = inject('site');
    await page.goto(url);
    await page.route('**/_astro/dialog.*.js', (route) => route.fulfill({ status: 404 }));
    await page.locator('header').getByRole('link', { name: 'Search' }).click();
    await page.waitForURL(`${url}search/`);
    await page.getByRole('searchbox').fill('day of mourning');
    await page.locator('main').getByRole('listitem').filter({ hasText: 'mourning' }).first().waitFor();
    await close();
  });

  test('search goes on where the index has been replaced by another', async () => {
    const { page, close } = await open();
    await page.goto(inject('site').url);
    await page.locator('header').getByRole('link', { name: 'Search' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('searchbox').fill('day of mourning');
    await dialog.getByRole('listitem').first().waitFor();
    await page.route('**/pagefind/**', (route) => {
      const file = join(inject('crowdedSite').dist, new URL(route.request().url()).pathname);
      return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
    });
    await dialog.getByRole('searchbox').fill('flood');
    await dialog.getByRole('listitem').filter({ hasText: /flood/i }).first().waitFor();
    await close();
  });
});
