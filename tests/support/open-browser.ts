import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** Starts a browser. Chromium's own sandbox does not start where tests run as root. */
export function startBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/**
 * A browser for the tests of a file: started before them and closed after them.
 *
 * @returns a function that opens a page with nothing stored, and notes what goes wrong in it. Where it is given an
 *   address, it goes there and waits until the page stands still.
 */
export function useBrowser(): (options?: PageOptions) => Promise<WatchedPage> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser(inject('chromium'));
  });
  afterAll(() => browser.close());
  return async ({ url, width, ...options } = {}) => {
    const context = await browser.newContext({
      ...(url !== undefined && { viewport: { width: width ?? 1280, height: 900 }, reducedMotion: 'reduce' }),
      ...options,
    });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', (message) => {
      // A violation of the content policy is an error on the console too.
      if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('response', (response) => {
      if (response.status() >= 400) problems.push(`${String(response.status())} ${response.url()}`);
    });
    page.on('requestfailed', (request) => {
      // The browser itself gives up what it no longer needs when it leaves a page.
      const reason = request.failure()?.errorText ?? 'failed';
      if (reason !== 'net::ERR_ABORTED') problems.push(`${reason} ${request.url()}`);
    });
    if (url !== undefined) {
      await page.goto(url, { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready);
    }
    return { page, problems, close: () => context.close() };
  };
}

export type PageOptions = BrowserContextOptions & { url?: string; width?: number };

export interface WatchedPage {
  page: Page;
  /** Errors and warnings of the console, errors of scripts, and requests that failed. */
  problems: string[];
  close: () => Promise<void>;
}
