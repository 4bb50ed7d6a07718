import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/open-browser.ts';

const open = useBrowser();
let page: Page;

beforeAll(async () => {
  ({ page } = await open());
});

const timeline = `${inject('site').url}timeline/`;
const shown = () => page.locator('.event:not([hidden])').count();
const total = () => page.locator('.event').count();

describe('The picture of the timeline', () => {
  test.each(
    [timeline, inject('site').url].flatMap((url) =>
      [320, 375, 600, 767, 768, 900, 1024, 1280, 1920].map((width) => ({ url, width })),
    ),
  )('is read at $url at $width pixels: no words meet or are cut', async ({ url, width }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(url);
    const boxes = await page.locator(':is(.axis, div.shape) svg:visible text').evaluateAll((texts) =>
      texts.map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return {
          left,
          right,
          top,
          bottom,
          size: Number.parseFloat(getComputedStyle(text).fontSize),
          words: text.textContent,
        };
      }),
    );
    expect(boxes.length).toBeGreaterThan(2);
    for (const [index, box] of boxes.entries()) {
      expect(box.size).toBeGreaterThanOrEqual(12);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      const meeting = boxes
        .slice(index + 1)
        .filter((other) => other.top < box.bottom - 1 && box.top < other.bottom - 1)
        .filter((other) => other.left < box.right && box.left < other.right);
      expect(meeting.map(({ words }) => `${box.words} meets ${words}`)).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test('leads from every mark to its entry', async () => {
    await page.goto(timeline);
    const rows = page.locator('.picture .leads a');
    expect(await rows.count()).toBeGreaterThan(5);
    for (const href of await rows.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) {
      expect(await page.locator(`.event${href}`).count()).toBe(1);
    }
  });
});

describe('An entry', () => {
  /** Of each entry, where the parts of it begin: on paper one may go on at the top of the next column. */
  const places = () =>
    page.locator('.event').evaluateAll((entries) =>
      entries.map((entry) =>
        ['.when', ':is(h3, h4)', '.known', '.what'].map((part) => {
          const [{ left, top, bottom } = new DOMRect()] = entry.querySelector(part)?.getClientRects() ?? [];
          return { left, top, bottom };
        }),
      ),
    );

  test.each([
    { where: 'a narrow screen', width: 320, media: 'screen' as const },
    { where: 'paper', width: 672, media: 'print' as const },
  ])('says when, then what, and only then how that is known, on $where', async ({ width, media }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(timeline);
    await page.emulateMedia({ media });
    const entries = await places();
    await page.emulateMedia({ media: null });
    expect(entries.length).toBeGreaterThan(5);
    const inOneColumn = entries.filter((parts) => new Set(parts.map(({ left }) => left)).size === 1);
    expect(inOneColumn.length).toBeGreaterThan(5);
    for (const [when, title, known, what] of inOneColumn) {
      expect(title?.top).toBeGreaterThanOrEqual(when?.bottom ?? Infinity);
      expect(known?.top).toBeGreaterThanOrEqual(title?.bottom ?? Infinity);
      expect(what?.top).toBeGreaterThanOrEqual(known?.bottom ?? Infinity);
    }
  });

  test('says how its date is known right below the date, however long the title beside them is', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(timeline);
    for (const [when, title, known] of await places()) {
      expect(title?.top).toBe(when?.top);
      expect(title?.left).toBeGreaterThan(known?.left ?? Infinity);
      expect((known?.top ?? Infinity) - (when?.bottom ?? 0)).toBeLessThan(8);
    }
  });
});

describe('The filter of the timeline', () => {
  test('shows as many events as its choice says, tells how many, and keeps the choice in the address', async () => {
    await page.goto(timeline);
    const all = await total();
    await page.locator('.filters summary').click();
    for (const name of ['topic', 'article', 'basis']) {
      const select = page.locator(`select[name=${name}]`);
      const options = await select.locator('option[value]:not([value=""])').evaluateAll((nodes) =>
        nodes.map((node) => ({
          value: (node as HTMLOptionElement).value,
          count: Number(/\((\d+)\)/.exec(node.textContent)?.[1]),
        })),
      );
      expect(options.length).toBeGreaterThan(0);
      for (const { value, count } of options) {
        await select.selectOption(value);
        expect(await shown()).toBe(count);
        expect(await page.locator('[role=status]').innerText()).toBe(
          `Showing ${String(count)} of ${String(all)} entries`,
        );
        expect(new URL(page.url()).search).toBe(`?${name}=${value}`);
      }
      await select.selectOption('');
      expect(await shown()).toBe(all);
      expect(new URL(page.url()).search).toBe('');
    }
  });

  test('takes its choice from the address, and leaves nothing that leads to a hidden event', async () => {
    await page.goto(`${timeline}?basis=inferred`);
    const all = await total();
    const left = await shown();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(all);
    const leads = await page
      .locator('.leads > li:not([hidden]) > a')
      .evaluateAll((links) =>
        links.map((link) => document.querySelector<HTMLElement>(link.getAttribute('href') ?? '')?.hidden),
      );
    expect(leads.length).toBeGreaterThan(0);
    expect(leads.filter((hidden) => hidden !== false)).toEqual([]);
    expect(await page.locator('section.part:not([hidden])').count()).toBeLessThan(
      await page.locator('section.part').count(),
    );
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await shown()).toBe(all);
  });

  test('gives way to an address that names an event it would hide', async () => {
    const hidden = page.locator('.event[data-basis=background]').first();
    await page.goto(timeline);
    const id = (await hidden.getAttribute('id')) ?? '';
    await page.goto(`${timeline}?basis=inferred#${id}`);
    expect(await shown()).toBe(await total());
  });

  test('is not there without JavaScript, and the whole list is', async () => {
    const { page: plain, close } = await open({ javaScriptEnabled: false });
    await plain.goto(`${timeline}?basis=inferred`);
    expect(await plain.locator('form[data-filters]').isVisible()).toBe(false);
    expect(await plain.locator('.event:visible').count()).toBe(await plain.locator('.event').count());
    await close();
  });
});
