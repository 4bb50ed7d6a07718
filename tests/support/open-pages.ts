import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

/** Starts the browser that the tests of pages look with. */
export function startBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/**
 * Opens a page in a browser that has been nowhere before, and waits until it stands still.
 *
 * @param options the width of the window, the theme of the device, and what else a context takes
 */
export async function openPage(
  browser: Browser,
  url: string,
  { width = 1280, ...options }: { width?: number } & Omit<BrowserContextOptions, 'viewport'> = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  return page;
}
