import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type CDPSession,
  type Page,
  type ViewportSize,
} from 'playwright-core';
import { afterAll, inject } from 'vitest';

/** Starts a browser. Chromium's own sandbox does not start where tests run as root. */
export function startBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', `--disable-features=${switchedOff.join(',')}`],
  });
}

/**
 * What Chromium does not do. For the pop-up of the address bar, which is never seen, each context would load two pages.
 * The others Playwright switches off by itself, in a list that Chromium does not read where there is a second.
 */
const switchedOff = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
];

/**
 * The browser of a worker's test files, which run one after the other: started by the first that asks for it, and again
 * where it broke down; it ends with the worker. Who opens a context in it closes that again.
 */
export async function shareBrowser(): Promise<Browser> {
  const current = await shared?.catch(() => undefined);
  if (current?.isConnected() === true) return current;
  kept.clear();
  shared = startBrowser(inject('chromium'));
  return shared;
}

let shared: Promise<Browser> | undefined;

/**
 * The browser for the tests of a file, of which they leave nothing behind.
 *
 * @returns a function that opens a page with nothing stored, and notes what goes wrong in it. Where it is given an
 *   address, it goes there and waits until the page stands still. Closed, the page is emptied and kept for the next test
 *   of the worker, as far as it can be shown there with the same options: a new one costs a second of processor time.
 */
export function useBrowser(): (options?: PageOptions) => Promise<WatchedPage> {
  const inUse = new Set<Tab>();
  afterAll(() => Promise.all([...inUse].map(({ page }) => page.context().close())));
  return async ({ url, width, viewport, reducedMotion, colorScheme, forcedColors, contrast, ...options } = {}) => {
    const browser = await shareBrowser();
    const key = JSON.stringify(options);
    const tab = kept.get(key)?.pop() ?? (await openTab(browser, options));
    inUse.add(tab);
    const { page } = tab;
    await page.setViewportSize(viewport ?? { width: width ?? 1280, height: url === undefined ? 720 : 900 });
    await page.emulateMedia({
      media: null,
      colorScheme: colorScheme ?? 'light',
      reducedMotion: reducedMotion ?? (url === undefined ? 'no-preference' : 'reduce'),
      forcedColors: forcedColors ?? 'none',
      contrast: contrast ?? 'no-preference',
    });
    const problems = watch(page);
    if (url !== undefined) {
      await page.goto(url, { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready);
    }
    return {
      page,
      problems,
      close: async () => {
        await empty(tab);
        inUse.delete(tab);
        kept.set(key, [...(kept.get(key) ?? []), tab]);
      },
    };
  };
}

/** The worker's pages that no test is looking at, by the options of their contexts. */
const kept = new Map<string, Tab[]>();

async function openTab(browser: Browser, options: BrowserContextOptions): Promise<Tab> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const origins = new Set<string>();
  page.on('framenavigated', (frame) => origins.add(new URL(frame.url()).origin));
  return { page, origins, session: await context.newCDPSession(page) };
}

/** Notes what goes wrong in a page from now on. */
function watch(page: Page): string[] {
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
  return problems;
}

/** Takes away what a test left: the page, what it stored, and what listens to it. */
async function empty({ page, origins, session }: Tab): Promise<void> {
  for (const event of listened) page.removeAllListeners(event);
  for (const other of page.context().pages()) if (other !== page) await other.close();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.goto('about:blank');
  for (const origin of origins) await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  origins.clear();
  await session.send('Network.clearBrowserCache');
  await page.mouse.move(0, 0);
}

const listened = ['console', 'dialog', 'pageerror', 'request', 'response', 'requestfailed'];

/** A page by itself in its context. */
interface Tab {
  page: Page;
  /** Where it has been, and may have stored something. */
  origins: Set<string>;
  /** A line to the browser itself. */
  session: CDPSession;
}

export type PageOptions = Omit<BrowserContextOptions, 'viewport'> & {
  viewport?: ViewportSize;
  url?: string;
  width?: number;
};

export interface WatchedPage {
  page: Page;
  /** Errors and warnings of the console, errors of scripts, and requests that failed. */
  problems: string[];
  /** Gives the page back, with nothing left of what was done in it. */
  close: () => Promise<void>;
}
