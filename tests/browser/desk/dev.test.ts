import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attack } from '../../support/attacks.ts';
import { useBrowser } from '../../support/open-browser.ts';
import { makeSite, type Site } from '../../support/build-site.ts';
import { startDev, type DevServer } from '../../support/start-dev.ts';

const claim = 'content/claims/injured.mdx';

let site: Site;
let server: DevServer;
const open = useBrowser();
let page: Page;

beforeAll(async () => {
  site = makeSite({ from: 'tests/fixtures/harbour' });
  server = await startDev(site);
  ({ page } = await open());
}, 120_000);

afterAll(async () => {
  await server.stop();
  site.remove();
});

test('Saving a claim updates the page of the article that it quotes', async () => {
  await page.goto(`${server.url}articles/evening-post/`, { timeout: 60_000 });
  await expectMark('At least 12 people were injured');
  edit('quote: "At least 12 people were injured"', 'quote: "12 people were injured"');
  await expectMark('12 people were injured');
}, 120_000);

test('A fault shows in the overlay of the page that is open, and the page comes back once it is mended', async () => {
  edit('quote: "12 people were injured"', 'quote: "13 people were injured"');
  const overlay = page.locator('vite-error-overlay');
  await overlay.waitFor({ state: 'attached', timeout: 30_000 });
  await expect
    .poll(() => overlay.evaluate((element) => element.shadowRoot?.textContent ?? ''), { timeout: 30_000 })
    .toContain('[-13-] {+12+} people were injured');
  edit('quote: "13 people were injured"', 'quote: "people were injured"');
  await overlay.waitFor({ state: 'detached', timeout: 30_000 });
  await expectMark('people were injured');
}, 120_000);

test('A page that is opened while there is a fault says so, without JavaScript too', async () => {
  edit('quote: "people were injured"', 'quote: "persons were injured"');
  await expect
    .poll(async () => (await ask()).text(), { timeout: 30_000 })
    .toContain('[-persons-] {+people+} were injured');
  edit('quote: "persons were injured"', 'quote: "people were injured"');
  await expect
    .poll(
      async () => {
        // Two saves within a few milliseconds are one to who watches the file, so it is saved until it is seen.
        edit('people', 'people');
        return (await ask()).status;
      },
      { timeout: 30_000, interval: 500 },
    )
    .toBe(200);
}, 120_000);

test('What a fault quotes is text in the overlay and on the page, in names of files too', async () => {
  const ran: string[] = [];
  // A page of its own: the other still reloads by itself for what was mended, and would break off an opening.
  const { page } = await open();
  page.on('dialog', (dialog) => {
    ran.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(`${server.url}claims/`);
  const file = join(site.root, 'content/claims', '"><img src=x onerror=alert(1)>.mdx');
  writeFileSync(
    file,
    `---\nstatement: ${JSON.stringify(attack)}\ntopic: ${JSON.stringify(attack)}\n---\n\n${attack}\n`,
  );
  const overlay = page.locator('vite-error-overlay');
  const read = () => overlay.evaluate((element) => element.shadowRoot?.textContent ?? '');
  await overlay.waitFor({ state: 'attached', timeout: 30_000 });
  expect(await read()).toContain('<img src=x onerror=alert(1)>.mdx');
  // Opened anew the page itself has the report, below the overlay.
  await page.goto(`${server.url}claims/`);
  await overlay.waitFor({ state: 'attached', timeout: 30_000 });
  expect(await page.locator('pre').first().textContent()).toContain('<script>alert(1)</script>');
  expect(await overlay.evaluate((element) => element.shadowRoot?.querySelectorAll('img').length)).toBe(0);
  expect(await page.locator('img').count()).toBe(0);
  expect(ran).toEqual([]);
  rmSync(file);
}, 120_000);

function ask(): Promise<Response> {
  return fetch(`${server.url}claims/`, { headers: { accept: 'text/html' } });
}

/** The words that are marked for the claim, on the page that is open, which the server reloads by itself. */
async function expectMark(words: string): Promise<void> {
  await page.locator('mark#injured', { hasText: new RegExp(`^${words}$`) }).waitFor({ timeout: 60_000 });
}

function edit(from: string, to: string): void {
  const path = join(site.root, claim);
  const source = readFileSync(path, 'utf8');
  if (!source.includes(from)) throw new Error(`${claim} does not hold "${from}".`);
  writeFileSync(path, source.replace(from, to));
}
