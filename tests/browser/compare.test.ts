import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { crocus } from '../support/build-site.ts';
import { flatten } from '../support/built-site.ts';
import { findAxeFaults } from '../support/find-axe-faults.ts';
import { useBrowser } from '../support/open-browser.ts';

const open = useBrowser();
const url = `${inject('site').url}compare/`;
const topOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getClientRects()[0]?.top ?? NaN);
/** The first run of the first claim on which the two part, in each text. */
const findDifference = (page: Page) =>
  page.evaluate(() => {
    const notes = [...document.querySelectorAll('.findings li')];
    const at = notes.findIndex((note) => note.matches('.differ, .contradict'));
    const run = (side: string) => document.querySelector(`.${side} [data-c~="${String(at)}"]`);
    return { a: `#${run('a')?.id ?? ''}`, b: `#${run('b')?.id ?? ''}`, words: run('b')?.textContent ?? '' };
  });

test('Pointing at words shows the other article’s, and draws a line to them; leaving them takes it back', async () => {
  const { page, problems, close } = await open({ url });
  const { a, b, words } = await findDifference(page);
  await page.locator(a).hover();
  expect(await page.locator('.panel').innerText()).toContain(words);
  expect(await page.locator(b).getAttribute('class')).toContain('lit');
  expect(await page.locator('.curves path.lit').count()).toBeGreaterThan(0);
  await page.locator('h1').hover();
  expect(await page.locator('.panel').isHidden()).toBe(true);
  expect(problems).toEqual([]);
  await close();
});

test('Words that are low on the screen are shown as long as they are pointed at, and what is said of them does not lie over them', async () => {
  const { page, close } = await open({ url });
  const { a } = await findDifference(page);
  const run = page.locator(a);
  await run.evaluate((element) => {
    scrollBy(0, element.getBoundingClientRect().bottom - innerHeight + 20);
  });
  const changes = await page.evaluateHandle(() => {
    const seen: boolean[] = [];
    const panel = document.querySelector<HTMLElement>('.panel');
    if (panel)
      new MutationObserver(() => seen.push(Boolean(panel.hidden))).observe(panel, { attributeFilter: ['hidden'] });
    return seen;
  });
  const { x = 0, y = 0 } = (await run.boundingBox()) ?? {};
  for (let step = 0; step < 10; step++) {
    await page.mouse.move(x + 5 + step, y + 10);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  expect(await changes.jsonValue()).toEqual([false]);
  const [panel, words] = [await page.locator('.panel').boundingBox(), await run.boundingBox()];
  expect((panel?.y ?? 0) + (panel?.height ?? 0)).toBeLessThan(words?.y ?? 0);
  await close();
});

test('Pointing at a line shows both of its ends, and a press on it brings them level', async () => {
  const { page, close } = await open({ url });
  const { a, b } = await findDifference(page);
  await page.locator(a).scrollIntoViewIfNeeded();
  const strand = ((await page.locator(a).getAttribute('data-c')) ?? '').split(' ')[0] ?? '';
  const line = page.locator(`.hit[data-strand="${strand}"]`);
  // Where the line leaves the first text no other crosses it.
  const start = await line.evaluate((path: SVGPathElement) => {
    const { x, y } = path.getPointAtLength(4);
    const box = path.ownerSVGElement?.getBoundingClientRect();
    return { x: x + (box?.left ?? 0), y: y + (box?.top ?? 0) };
  });
  await page.mouse.move(start.x, start.y);
  for (const end of [a, b]) expect(await page.locator(end).getAttribute('class')).toContain('lit');
  await page.mouse.click(start.x, start.y);
  expect(Math.abs((await topOf(page, b)) - (await topOf(page, a)))).toBeLessThan(2);
  await close();
});

test('A press on words brings the other text level with them, and they stay where they are; Escape takes it back', async () => {
  const { page, close } = await open({ url });
  const { a, b } = await findDifference(page);
  await page.locator(a).scrollIntoViewIfNeeded();
  const before = await topOf(page, a);
  await page.locator(a).click();
  expect(Math.abs((await topOf(page, a)) - before)).toBeLessThan(2);
  expect(Math.abs((await topOf(page, b)) - (await topOf(page, a)))).toBeLessThan(2);
  await page.keyboard.press('Escape');
  expect(await page.locator('.panel').isHidden()).toBe(true);
  expect(
    await page
      .locator('.account')
      .evaluateAll((all) => new Set((all as HTMLElement[]).map((one) => one.offsetTop)).size),
  ).toBe(1);
  await close();
});

test('The keys N and P go from difference to difference, to the last and round again, and off where they are switched off', async () => {
  const { page, close } = await open({ url });
  const total = await page.locator('.findings li:is(.differ, .contradict)').count();
  const said: (string | null)[] = [];
  for (let press = 0; press <= total; press++) {
    await page.keyboard.press('n');
    said.push(await page.locator('.position').textContent());
  }
  expect(said.at(0)).toBe(`Difference 1 of ${String(total)}`);
  expect(new Set(said).size).toBe(total);
  expect(said.at(-1)).toBe(said.at(0));
  await page.keyboard.press('p');
  expect(await page.locator('.position').textContent()).toBe(said.at(-2));
  await page.getByRole('combobox', { name: 'Single keys (/, N, P)' }).selectOption('off');
  await page.locator('h1').click();
  await page.keyboard.press('n');
  expect(await page.locator('.position').textContent()).toBe(said.at(-2));
  await close();
});

test('With the keyboard, a run that is reached shows its counterpart, and Enter leads there', async () => {
  const { page, close } = await open({ url });
  const { a, words } = await findDifference(page);
  await page.locator(a).focus();
  expect(await page.locator('.panel').innerText()).toContain(words);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.closest('.account')?.id)).toBe('b');
  await close();
});

test('At 320 px one text is shown, the other’s words stand below the sentence, and the other text is a press away', async () => {
  const { page, close } = await open({ url, width: 320 });
  const { a, words } = await findDifference(page);
  const shown = () =>
    page.locator('.account').evaluateAll((all) => (all as HTMLElement[]).map((one) => one.offsetHeight > 0));
  expect(await shown()).toEqual([true, false]);
  await page.getByRole('button', { name: 'Next difference' }).click();
  expect(await page.locator('.panel').innerText()).toContain(words);
  const follows = await page.locator(a).evaluate((run) => {
    const sentence = run.closest('span[id]');
    return sentence?.nextElementSibling?.classList.contains('panel');
  });
  expect(follows).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.locator('.a a.partly').first().click();
  expect(await shown()).toEqual([true, false]);
  expect(await page.locator('.panel .words.b').first().isVisible()).toBe(true);
  await page.locator('.panel').getByRole('link', { name: 'in the text' }).first().click();
  expect(await shown()).toEqual([false, true]);
  await close();
});

test.each([320, 1280])('axe finds no fault where the other article’s words are shown, at %i px', async (width) => {
  const { page, close } = await open({ url, width });
  await page.getByRole('button', { name: 'Next difference' }).click();
  expect(await findAxeFaults(page)).toEqual([]);
  await close();
});

test('Without JavaScript both texts stand there, and marked words are links to each other', async () => {
  const { page, close } = await open({ url, javaScriptEnabled: false });
  expect(await page.locator('.account').count()).toBe(2);
  expect(await page.locator('.steps button').first().isVisible()).toBe(false);
  const run = page.locator('.a a.differ').first();
  const target = (await run.getAttribute('href')) ?? '';
  expect(target).toMatch(/^#b\d+$/);
  await run.click();
  await page.waitForURL(`**/${target}`);
  expect(new URL(page.url()).hash).toBe(target);
  expect(await page.locator(target).isVisible()).toBe(true);
  expect(await page.locator(target).getAttribute('href')).toMatch(/^#a\d+$/);
  await close();
});

test('To one who hears the page, one text comes after the other, whole, each mark a link that is described', async () => {
  const { page, close } = await open({ url });
  const articles = readCorpus(crocus).articles.sort((a, b) => (a.data.letter < b.data.letter ? -1 : 1));
  const tree = await page.locator('main').ariaSnapshot();
  const regions = [...tree.matchAll(/- '?region "(.*?)"'?:/g)].map(([, name]) => name?.replaceAll("''", "'"));
  expect(regions).toEqual(articles.map(({ data }) => `Article ${data.letter} ${data.title}`));
  const heard = listHeard(parse(tree))
    .join(' ')
    .replace(/\s+([.,;:])/g, '$1');
  let place = 0;
  for (const { body } of articles) {
    for (const paragraph of body.trim().split(/\n{2,}/)) {
      const at = heard.indexOf(flatten(paragraph.replace(/^#+ /, '')), place);
      expect(at, paragraph).toBeGreaterThan(-1);
      place = at;
    }
  }
  const description = await page
    .locator('.a a.differ')
    .first()
    .evaluate((run) => document.getElementById(run.getAttribute('aria-describedby') ?? '')?.textContent.trim());
  expect(description).toBe('they differ, or give different figures');
  await close();
});

test('On paper the two texts stand in two columns, without what can be pressed', async () => {
  const { page, close } = await open({ url, width: 700 });
  await page.emulateMedia({ media: 'print' });
  const boxes = await page.locator('.account').evaluateAll((all) =>
    all.map((one) => {
      const { left, top } = one.getBoundingClientRect();
      return { left, top };
    }),
  );
  expect(boxes[0]?.top).toBe(boxes[1]?.top);
  expect(boxes[0]?.left).toBeLessThan(boxes[1]?.left ?? 0);
  expect(await page.locator('.steps').isVisible()).toBe(false);
  expect(await page.locator('.findings h2:visible').allTextContents()).toEqual(['Where they differ']);
  await close();
});

/** What is heard of a tree of accessibility, in order: the names of links and headings, and texts. */
function listHeard(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(listHeard);
  if (typeof node === 'string') return [nameOf(node)];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (key.startsWith('/')) return [];
    const isText = typeof value === 'string' || typeof value === 'number';
    return [...(isText ? [String(value)] : [nameOf(key)]), ...(isText ? [] : listHeard(value))];
  });
}

function nameOf(node: string): string {
  return /^(?:link|heading) "(.*)"/.exec(node)?.[1]?.replaceAll('\\"', '"') ?? '';
}

test('On a phone the buttons of the two texts take two lines and no more than its width, however long the names and their words', async () => {
  const { page, close } = await open({ url, width: 320 });
  const buttons = page.locator('.which button');
  for (const name of ['Water over the embankment of the town '.repeat(5), 'embankment'.repeat(8)]) {
    await buttons.locator('span:last-child').evaluateAll((all, name) => {
      for (const one of all) one.textContent = name;
    }, name);
    const boxes = await buttons.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(Math.max(...boxes)).toBeLessThan(64);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
  await close();
});
