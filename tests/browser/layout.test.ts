import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { crocus } from '../support/build-site.ts';
import { useBrowser, type WatchedPage } from '../support/open-browser.ts';
import { listPageKinds } from '../support/page-kinds.ts';

const open = useBrowser();

const site = inject('site').url;
const crowded = inject('crowdedSite').url;
const pages = [
  ...Object.entries(listPageKinds(readCorpus(crocus))).map(([kind, path]) => ({ kind, url: site + path })),
  { kind: 'all components', url: `${crowded}design/` },
  { kind: 'home, of many articles', url: crowded },
  { kind: 'claims, of many articles', url: `${crowded}claims/` },
  { kind: 'claims of a topic, of many articles', url: `${crowded}claims/topic/topic-0/` },
  { kind: 'articles, of many', url: `${crowded}articles/` },
  { kind: 'names, of many articles', url: `${crowded}names/` },
  { kind: 'choice of two articles', url: `${crowded}compare/` },
  { kind: 'comparison with a text from right to left', url: `${crowded}compare/b+c/` },
  { kind: 'text from right to left', url: `${crowded}articles/article-2/` },
];

describe.each(pages)('The page “$kind”', ({ url }) => {
  let visit: WatchedPage;
  let shift: number;

  beforeAll(async () => {
    visit = await open({ viewport: { width: 375, height: 800 } });
    shift = await loadWithLateFont(visit.page, url);
    await visit.page.emulateMedia({ reducedMotion: 'reduce' });
  });

  afterAll(() => visit.close());

  test('stands still while it loads, also where the font comes late', () => {
    expect(shift).toBe(0);
  });

  test('never scrolls sideways at 320 px, which is 1280 px at 400 %', async () => {
    await resize(visit.page, 320);
    await openAll(visit.page, true);
    expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await openAll(visit.page, false);
  });

  test('has lines of at most 75 characters, running text of at least 45, and no way sideways, at 768 and 1280 px', async () => {
    for (const width of [768, 1280]) {
      await resize(visit.page, width);
      expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await visit.page.evaluate(findBadLines), `${String(width)} px`).toEqual([]);
    }
  });

  test('has targets of 24 px or more, and no two of them over each other, at 320 and 1280 px', async () => {
    for (const width of [320, 1280]) {
      await resize(visit.page, width);
      expect(await visit.page.evaluate(findBadTargets), `${String(width)} px`).toEqual([]);
    }
  });
});

test('The first words of a long article, of a site with many, are on the first screen of a phone', async () => {
  const { page, close } = await open({ url: `${crowded}articles/article-1/`, width: 320 });
  const top = await page
    .locator('.text p')
    .first()
    .evaluate((words) => words.getBoundingClientRect().top);
  expect(top).toBeLessThan(600);
  await close();
});

/**
 * Goes to an address, whose fonts come only after the page was first drawn.
 *
 * @returns how far what is shown moved while it loaded, as the browser measures it: the sum of its layout shifts
 */
async function loadWithLateFont(page: Page, url: string): Promise<number> {
  const measure = await page.addInitScript(() => {
    const shifts: number[] = ((window as unknown as { shifts: number[] }).shifts = []);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  let release: () => void = () => undefined;
  const drawn = new Promise<void>((resolve) => (release = resolve));
  let late = 0;
  await page.route('**/*.woff2', async (route) => {
    late += 1;
    await drawn;
    await route.continue();
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.evaluate(nextFrames);
  release();
  await page.waitForLoadState('load');
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(nextFrames);
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  await measure.dispose();
  expect(late, 'fonts that came late').toBeGreaterThan(0);
  return shifts.reduce((total, value) => total + value, 0);
}

/** Makes the page as wide as said, and waits until it is drawn so. */
async function resize(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate(nextFrames);
}

/** Opens every detail of a page, or only those again that were open when it came. */
async function openAll(page: Page, isOpen: boolean): Promise<void> {
  await page.evaluate((isOpen) => {
    for (const details of document.querySelectorAll('details')) {
      details.dataset['wasOpen'] ??= String(details.open);
      details.open = isOpen || details.dataset['wasOpen'] === 'true';
    }
  }, isOpen);
}

/** Waits until the page has been drawn twice. Runs in the page. */
function nextFrames(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/**
 * Blocks of text whose full lines are too long, and those of running text whose lines are too short. A line is what
 * stands at one height; the last of a block need not be full. Runs in the page.
 */
function findBadLines(): string[] {
  const bad: string[] = [];
  const running = '.prose > p, .text > p, .lead, .finding > p';
  for (const block of document.querySelectorAll(`main :is(p, li, dd, figcaption), ${running}`)) {
    if (
      block.closest('[hidden], .hidden, summary, svg, pre, table') ||
      block.querySelector('p, ul, ol, dl, details, pre')
    )
      continue;
    const lines = new Map<number, number>();
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('.hidden')) continue;
      const range = document.createRange();
      // A word at a time, with the space after it, which is six times as fast as character by character.
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\S+\s?/g)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.trimEnd().length);
        const box = range.getBoundingClientRect();
        if (box.height === 0 || box.width === 0) continue;
        const line = Math.round(box.bottom / 6);
        const near = [line, line - 1, line + 1].find((key) => lines.has(key)) ?? line;
        lines.set(near, (lines.get(near) ?? 0) + word.length);
      }
    }
    // The space at the end of a line takes no room.
    const full = [...lines.values()].slice(0, -1).map((count) => count - 1);
    const isRunning = block.matches(running);
    const mean = full.reduce((total, count) => total + count, 0) / full.length;
    if (full.some((count) => count > 80) || mean > 75 || (isRunning && full.length > 1 && mean < 45)) {
      bad.push(`${full.join(', ')}: ${(block.textContent ?? '').trim().slice(0, 60)}`);
    }
  }
  return bad;
}

/**
 * What can be pressed and is too small, or lies over another such thing, as far as what it scrolls in shows it. Links
 * within a sentence are as high as its lines. Runs in the page.
 */
function findBadTargets(): string[] {
  const bad: string[] = [];
  const isInText = (element: Element) => {
    const parent = element.closest('p, li, dd, dt, h1, h2, h3, td, th, figcaption, span');
    return element.tagName === 'A' && parent !== null && getComputedStyle(element).display === 'inline';
  };
  /** The part of a box that is not scrolled out of what holds the element. */
  const findShown = (element: Element, box: DOMRect) => {
    const shown = { left: box.left, right: box.right, top: box.top, bottom: box.bottom };
    for (let holder = element.parentElement; holder; holder = holder.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(holder);
      const edge = holder.getBoundingClientRect();
      if (overflowX !== 'visible') {
        shown.left = Math.max(shown.left, edge.left);
        shown.right = Math.min(shown.right, edge.right);
      }
      if (overflowY !== 'visible') {
        shown.top = Math.max(shown.top, edge.top);
        shown.bottom = Math.min(shown.bottom, edge.bottom);
      }
    }
    return shown;
  };
  const targets = [...document.querySelectorAll('a[href], button, select, input, summary')].filter(
    // Where a ribbon of a picture lies is what it shows; the claim’s line on another page leads to the same.
    (element) => element.checkVisibility() && !element.matches('.skip, svg a') && !element.closest('.hidden'),
  );
  const boxes: { element: Element; shown: ReturnType<typeof findShown> }[] = [];
  for (const element of targets) {
    if (isInText(element)) continue;
    const box = (element.closest('label') ?? element).getBoundingClientRect();
    const name = `${element.tagName} ${(element.textContent ?? '').trim().slice(0, 40)}`;
    if (box.height < 23.5 || box.width < 23.5) bad.push(`${name}: ${String(box.width)} × ${String(box.height)}`);
    const shown = findShown(element, box);
    for (const other of boxes) {
      const isNested = other.element.contains(element) || element.contains(other.element);
      const overlapX = Math.min(shown.right, other.shown.right) - Math.max(shown.left, other.shown.left);
      const overlapY = Math.min(shown.bottom, other.shown.bottom) - Math.max(shown.top, other.shown.top);
      if (!isNested && overlapX > 1 && overlapY > 1) bad.push(`${name} lies over another`);
    }
    boxes.push({ element, shown });
  }
  return bad.slice(0, 10);
}

test('On the page of names each article’s words stand in one column, through all names that several articles have', async () => {
  const { page, close } = await open({ url: `${site}names/`, width: 1280 });
  const places = await page
    .locator('.mentions:has(> :nth-child(2))')
    .evaluateAll((all) =>
      all.map((names) => [...names.children].map((mention) => mention.getBoundingClientRect().left).join(' ')),
    );
  expect(places.length).toBeGreaterThan(1);
  expect([...new Set(places)]).toHaveLength(1);
  await close();
});
