import type { CDPSession, Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/open-browser.ts';

const open = useBrowser();
let page: Page;
let session: CDPSession;
const messages: string[] = [];
const prepared: string[] = [];

beforeAll(async () => {
  ({ page } = await open());
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  session = await page.context().newCDPSession(page);
  await session.send('Preload.enable');
  // While it is being watched, Chromium fetches the page and does not render it.
  session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
    if (status === 'Ready') prepared.push(prefetchUrl);
  });
});

test.each(['site', 'siteBelowBase'] as const)(
  'On the %s, a page is made ready while the pointer rests on a link to it; search and a place in the same page are not',
  async (which) => {
    const { url, base } = inject(which);
    const readRules = new Promise<unknown>((resolve) => {
      session.on('Preload.ruleSetUpdated', ({ ruleSet }) => resolve(ruleSet.errorType));
    });
    await page.goto(`${url}claims/`);
    expect(await readRules).toBeUndefined();
    await page.hover(`a[href="${base}search/"]`);
    await page.locator('main a[href^="#"]').first().hover();
    const timeline = new Promise<void>((resolve) => {
      session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
        if (status === 'Ready' && prefetchUrl === `${url}timeline/`) resolve();
      });
    });
    await page.hover(`header a[href="${base}timeline/"]`);
    await timeline;
    expect(prepared.filter((address) => address.startsWith(url))).toEqual([`${url}timeline/`]);
    expect(messages).toEqual([]);
    prepared.length = 0;
  },
);
