import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/**
 * A browser for the tests of a file: opened before them and closed after them.
 *
 * @returns a function that opens a page with nothing stored, and notes what goes wrong in it
 */
export function useBrowser(): (options?: BrowserContextOptions) => Promise<WatchedPage> {
  let browser: Browser;
  beforeAll(async () => {
    // Chromium's own sandbox does not start where tests run as root.
    browser = await chromium.launch({ executablePath: inject('chromium'), args: ['--no-sandbox'] });
  });
  afterAll(() => browser.close());
  return async (options = {}) => {
    const context = await browser.newContext(options);
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
    return { page, problems, close: () => context.close() };
  };
}

export interface WatchedPage {
  page: Page;
  /** Errors and warnings of the console, errors of scripts, and requests that failed. */
  problems: string[];
  close: () => Promise<void>;
}
