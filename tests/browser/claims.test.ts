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
    expect(await page.locator('.claim:visible').count()).toBe(count);
    await expect(page.getByRole('status').first().innerText()).resolves.toMatch(
      new RegExp(`^Showing ${String(count)} of \\d+ claims$`),
    );
    const leads = page.locator('.overview section:visible');
    expect(await leads.count()).toBe(await page.locator('main section.topic:visible').count());
    expect(await leads.locator('li:visible').count()).toBe(count);
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
      .locator('.claim > [id], section.topic.part, #gaps li')
      .evaluateAll((elements) => elements.map(({ id }) => id));
    const relations = await page
      .locator('input[name=relation]:not([value=""])')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    expect(relations.length).toBeGreaterThan(1);
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

test('The tally of the claims filters them: a chip shows as many lines and cards as it says, and stands in the address', async () => {
  const { page, close } = await open();
  await page.goto(claims);
  const chip = page.locator('.chips label').nth(2);
  const count = Number(/\d+/.exec(await chip.innerText())?.[0]);
  await chip.click();
  expect(await page.locator('.claim:visible').count()).toBe(count);
  expect(await page.locator('.overview li.item:visible').count()).toBe(count);
  const relation = new URL(page.url()).searchParams.get('relation') ?? '';
  expect(await page.locator(`.claim:visible:not([data-relation="${relation}"])`).count()).toBe(0);
  await close();
});

test('A claim that is folded is opened by its line, without a script too, and so is one that an address names', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const { page, close } = await open({ javaScriptEnabled });
    await page.goto(claims);
    const card = page.locator('.claim:not([open]) > [id]').first();
    const id = (await card.getAttribute('id')) ?? '';
    expect(await card.isVisible()).toBe(false);
    await page.locator(`.overview a[href$="#${id}"]`).click();
    await page.locator(`[id="${id}"]`).waitFor();
    await page.goto('about:blank');
    await page.goto(`${claims}#${id}`);
    await page.locator(`[id="${id}"]`).waitFor();
    await close();
  }
});

test('With many claims each has a line that leads to its topic’s page, where the address opens it', async () => {
  const { page, close } = await open();
  await page.goto(`${inject('crowdedSite').url}claims/`);
  expect(await page.locator('.claim').count()).toBe(0);
  const line = page.locator('.overview li.item').last();
  const id = (await line.getAttribute('id')) ?? '';
  await line.locator('a').click();
  await page.waitForURL(/\/claims\/topic\/[^/]+\/#/);
  expect(await page.locator(`.claim > [id="${id}"]`).isVisible()).toBe(true);
  await close();
});

describe.each(['claims/', 'timeline/'])('The filter of %s', (path) => {
  test('leaves the words that search marks in the address, and they are marked', async () => {
    const { page, close } = await open();
    const address = inject('site').url + path;
    await page.goto(address);
    const entry = page.locator('[data-entry]').first();
    const id = (await entry.evaluate((element) => element.id || element.querySelector('[id]')?.id)) ?? '';
    const word = /\p{L}{4,}/u.exec(await entry.locator('h3').first().innerText())?.[0] ?? '';
    await page.goto(`${address}?mark=${encodeURIComponent(word)}#${id}`);
    await page.waitForFunction(() => CSS.highlights.size > 0);
    expect(new URL(page.url()).searchParams.getAll('mark')).toEqual([word]);
    expect(new URL(page.url()).hash).toBe(`#${id}`);
    await close();
  });
});

test('On paper a claim goes on over the end of a sheet and an article’s words do not; what one alone says stands beside the finding', async () => {
  const { page, close } = await open({ url: claims, width: 680 });
  await page.emulateMedia({ media: 'print' });
  const breaksOf = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) => [...new Set(all.map((element) => getComputedStyle(element).breakInside))]);
  expect(await breaksOf('.claim')).toEqual(['auto']);
  expect(await breaksOf('.claim .side')).toEqual(['avoid']);
  expect(await breaksOf('.claim .quotation')).toEqual(['avoid']);
  const tops = await page
    .locator('.card:has(.side:only-child)')
    .first()
    .locator('> .stack')
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
  expect(tops[0]).toBe(tops[1]);
  await close();
});

test('On paper the sheets of the claims are filled', async () => {
  const { page, close } = await open({ url: claims, width: 672 });
  await page.emulateMedia({ media: 'print' });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.emulateMedia({ media: null });
  const sheets = [
    ...(await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1').matchAll(/\/Count (\d+)/g),
  ];
  /** Of an A4 sheet within its margins, in CSS pixels. */
  const sheetHeight = ((297 - 2 * 18) / 25.4) * 96;
  expect(Math.max(...sheets.map(([, count]) => Number(count)))).toBeLessThanOrEqual(
    Math.ceil((height / sheetHeight) * 1.25),
  );
  await close();
});
