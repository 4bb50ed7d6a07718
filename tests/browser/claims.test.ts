import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/open-browser.ts';

const open = useBrowser();
const claims = `${inject('site').url}claims/`;

describe('The filter of the claims', () => {
  test('shows as many claims as its choice says, and leads only to topics with a claim that is shown', async () => {
    const { page, close } = await open();
    await page.goto(claims);
    await page.getByText('Filter the claims').click();
    const select = page.locator('[data-filters] select').first();
    const option = select.locator('option[value]:not([value=""])').first();
    const count = Number(/\((\d+)\)/.exec((await option.textContent()) ?? '')?.[1]);
    await select.selectOption((await option.getAttribute('value')) ?? '');
    expect(await page.locator('article.claim:visible').count()).toBe(count);
    await expect(page.getByRole('status').first().innerText()).resolves.toMatch(
      new RegExp(`^Showing ${String(count)} of \\d+ claims$`),
    );
    const leads = page.locator('nav[aria-label=Topics] li:visible');
    expect(await leads.count()).toBe(await page.locator('main section.part:visible').count());
    const counts = await leads.locator('.count').allInnerTexts();
    expect(counts.map(Number).reduce((sum, number) => sum + number, 0)).toBe(count);
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await page.locator('[data-entry=claims]:visible').count()).toBe(
      await page.locator('[data-entry=claims]').count(),
    );
    expect(new URL(page.url()).search).toBe('');
    await close();
  });

  test('gives way to an address that names what it would hide: a claim, a topic, a question', async () => {
    const { page, close } = await open();
    await page.goto(claims);
    const ids = await page
      .locator('article.claim, section.topic.part, #gaps li')
      .evaluateAll((elements) => elements.map(({ id }) => id));
    const relations = await page
      .locator('select[name=relation] option[value]:not([value=""])')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    for (const id of [ids[0], ids[1], ids.at(-1)]) {
      for (const relation of relations) {
        await page.goto('about:blank');
        await page.goto(`${claims}?relation=${relation}#${id ?? ''}`);
        expect(await page.locator(`[id="${id ?? ''}"]`).isVisible(), `${relation}#${id ?? ''}`).toBe(true);
      }
    }
    await close();
  });
});

describe.each(['claims/', 'timeline/'])('The filter of %s', (path) => {
  test('leaves the words that search marks in the address, and they are marked', async () => {
    const { page, close } = await open();
    const address = inject('site').url + path;
    await page.goto(address);
    const entry = page.locator('[data-entry]').first();
    const id = (await entry.getAttribute('id')) ?? '';
    const word = /\p{L}{4,}/u.exec(await entry.locator('h3').first().innerText())?.[0] ?? '';
    await page.goto(`${address}?mark=${encodeURIComponent(word)}#${id}`);
    await page.waitForFunction(() => CSS.highlights.size > 0);
    expect(new URL(page.url()).searchParams.getAll('mark')).toEqual([word]);
    expect(new URL(page.url()).hash).toBe(`#${id}`);
    await close();
  });
});
