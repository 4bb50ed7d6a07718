import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attack } from '../support/attacks.ts';
import { attackContent } from '../support/attacked-content.ts';
import { makeSite, origin } from '../support/build-site.ts';
import { readPages } from '../support/built-site.ts';
import { useBrowser } from '../support/open-browser.ts';
import { serveSite, type Serving } from '../support/serve-site.ts';

const open = useBrowser();
let serving: Serving;
let page: Page;
let fields: string[];
const ran: string[] = [];

beforeAll(async () => {
  const attacked = attackContent();
  ({ fields } = attacked);
  serving = await serveSite(makeSite({ files: attacked.files }));
  // Without the policy, what is not text would run.
  ({ page } = await open({ bypassCSP: true }));
  page.on('dialog', (dialog) => {
    ran.push(page.url());
    void dialog.dismiss();
  });
}, 180_000);

afterAll(() => serving.close());

test('The attack is in the fields that hold words, so that what follows shows something', () => {
  for (const field of ['articles.title', 'claims.statement', 'events.note', 'names.name', 'site.title', 'topics.name'])
    expect(fields).toContain(field);
  expect(fields.length).toBeGreaterThan(40);
});

test('Whom to tell of a hole in the site’s security stands where it is looked for', () => {
  expect(readFileSync(`${serving.served.dist}/.well-known/security.txt`, 'utf8')).toBe(
    `Contact: mailto:security@example.org\nExpires: 2025-01-01T00:00:00Z\nPreferred-Languages: en\nCanonical: ${origin}/.well-known/security.txt\n`,
  );
});

test('No page runs what is written into fields and articles: it is shown as text', async () => {
  for (const { path } of readPages(serving.served.dist)) {
    await page.goto(serving.served.url + path, { waitUntil: 'load' });
    expect(await page.evaluate(listWaysIn), path).toEqual([]);
  }
  await page.goto(serving.served.url);
  await expect(page.locator('main').textContent()).resolves.toContain('<script>alert(1)</script>');
  expect(ran).toEqual([]);
});

test('Neither search nor a filter runs what it finds, what is typed, or what stands in the address', async () => {
  const asked = encodeURIComponent(attack);
  for (const path of [
    `search/?q=${asked}`,
    `search/?q=alert&topic=${asked}&kind=${asked}&sort=${asked}#${asked}`,
    `claims/?topic=${asked}&q=${asked}#${asked}`,
    `articles/one/?mark=${asked}&mark=alert#${asked}`,
    `timeline/?${asked}#${asked}`,
    `nothing/${asked}`,
  ]) {
    await page.goto(serving.served.url + path, { waitUntil: 'networkidle' });
    expect(await page.evaluate(listWaysIn), path).toEqual([]);
  }
  for (const typed of ['alert', 'hall', attack]) {
    await page.goto(serving.served.url);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('searchbox').fill(typed);
    await page.getByRole('dialog').getByRole('status').filter({ hasText: /\w/ }).waitFor();
    expect(await page.evaluate(listWaysIn), typed).toEqual([]);
  }
  expect(ran).toEqual([]);
});

/** What in a page would run an attack, or be one. Runs in the page. */
function listWaysIn(): string[] {
  const isOwn = (address: string) => new URL(address, location.href).origin === location.origin;
  return [...document.querySelectorAll('*')].flatMap((element) => [
    ...[...element.attributes]
      .filter(({ name }) => name.startsWith('on'))
      .map(({ name }) => `${element.tagName} ${name}`),
    ...['href', 'src', 'action', 'formaction', 'data', 'srcdoc']
      .map((name) => element.getAttribute(name) ?? '')
      .filter((address) => /^[\s\p{Cc}]*(?:javascript|vbscript|data)\s*:/iu.test(address))
      .map((address) => `${element.tagName} ${address}`),
    ...(['IFRAME', 'OBJECT', 'EMBED', 'BASE'].includes(element.tagName) ? [element.tagName] : []),
    ...(element instanceof HTMLScriptElement &&
    (element.src === '' ? element.text.includes('alert') && element.type === '' : !isOwn(element.src))
      ? [element.outerHTML]
      : []),
  ]);
}
