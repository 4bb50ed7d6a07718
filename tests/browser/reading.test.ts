import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { crocus } from '../support/build-site.ts';
import { flatten } from '../support/built-site.ts';
import { useBrowser } from '../support/open-browser.ts';

const open = useBrowser();

const { url } = inject('site');
const corpus = readCorpus(crocus);
const paragraphs = (id: string) =>
  (corpus.articles.find((article) => article.id === id)?.body ?? '')
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => flatten(paragraph));

describe('To one who hears an article’s page', () => {
  test.each(corpus.articles.map(({ id }) => id))(
    '%s is read paragraph by paragraph, no word of ours within',
    async (id) => {
      const { page, close } = await open({ url: `${url}articles/${id}/` });
      const read = flatten(await readAloud(page, '#text'));
      for (const paragraph of paragraphs(id)) expect(read).toContain(paragraph.replace(/^#+ /, ''));
      await close();
    },
  );

  test('the page is a banner, ways, the main part with its title, and the site’s own words', async () => {
    const { page, close } = await open({ url: `${url}articles/bnn-strategic-shift/` });
    const tree = await page.locator('body').ariaSnapshot();
    const landmarks = [...tree.matchAll(/^- (banner|main|contentinfo)\b/gm)].map(([, role]) => role);
    expect(landmarks).toEqual(['banner', 'main', 'contentinfo']);
    expect(tree).toMatch(/- navigation "Main"/);
    const title = page.getByRole('heading', { level: 1 });
    expect(await title.textContent()).toContain(
      "[IS-K's deadly ambush on Moscow: strategic shift targets Russian soil]",
    );
    await close();
  });

  test('a note is reached by the keyboard, says what it opens, and gives the other article’s words as a quotation', async () => {
    const { page, close } = await open({ url: `${url}articles/bnn-strategic-shift/` });
    const note = page.locator('.note', { hasText: 'More than a hundred people were killed' }).first();
    await note.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await note.getAttribute('open')).not.toBeNull();
    expect(await note.locator('q').first().textContent()).toContain('At least 133 people were killed');
    await close();
  });
});

test('The claims page tells each quotation as one, with whose it is', async () => {
  const { page, close } = await open({ url: `${url}claims/` });
  const tree = await page.locator('details:has(> #death-toll)').ariaSnapshot();
  expect(tree).toMatch(/- heading "More than a hundred people were killed in the attack" \[level=3\]/);
  expect(tree).toMatch(/- blockquote:\s+- paragraph: The attack, which claimed the lives of at least 115 individuals/);
  expect(tree).toMatch(/- blockquote:\s+- paragraph: At least 133 people were killed/);
  expect(tree).toMatch(/Article A \[IS-K/);
  expect(tree).toMatch(/Article B A ruthless agenda/);
  await close();
});

test('With the keyboard alone the first stop on a page skips to its text', async () => {
  const { page, close } = await open({ url });
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Skip to the text');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/#main');
  expect(new URL(page.url()).hash).toBe('#main');
  await close();
});

test('Every stop of the keyboard on an article’s page can be seen, and has a mark of focus', async () => {
  const { page, close } = await open({ url: `${url}articles/a-ruthless-agenda/` });
  const unmarked: string[] = [];
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const box = element.getBoundingClientRect();
      const isSeen = box.width > 0 && box.bottom > 0 && box.top < innerHeight;
      const isMarked = getComputedStyle(element).outlineStyle !== 'none';
      return isSeen && isMarked ? null : element.outerHTML.slice(0, 100);
    });
    if (fault !== null) unmarked.push(fault);
  }
  expect(unmarked).toEqual([]);
  await close();
});

test('A text that runs from right to left is set so, in its own language, its notes in the site’s', async () => {
  const { page, close } = await open({ url: `${inject('crowdedSite').url}articles/article-2/` });
  const look = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { direction, letterSpacing } = getComputedStyle(element);
        return { direction, letterSpacing, left: element.getBoundingClientRect().left };
      });
  const [title, text, note] = [await look('h1'), await look('.text > p'), await look('.notes')];
  expect(title).toMatchObject({ direction: 'rtl', letterSpacing: 'normal' });
  expect(text.direction).toBe('rtl');
  expect(note.direction).toBe('ltr');
  expect(note.left).toBeGreaterThan(text.left);
  await close();
});

test('Nothing moves for those who asked for less motion', async () => {
  const { page, close } = await open({ url: `${url}articles/bnn-strategic-shift/` });
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth';
      })
      .map(({ tagName }) => tagName),
  );
  expect(moving).toEqual([]);
  await close();
});

test('On paper the ways, the settings and the notes are gone, and links are spelled out', async () => {
  const { page, close } = await open({ url: `${url}articles/bnn-strategic-shift/` });
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.site-header nav').isVisible()).toBe(false);
  expect(await page.locator('.settings').isVisible()).toBe(false);
  expect(await page.locator('.notes').first().isVisible()).toBe(false);
  const spelled = await page
    .locator('main a[href^="http"]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(spelled).toContain('http');
  await close();
});

test('On paper the marks of an article have their key, and nothing of it to choose', async () => {
  const { page, close } = await open({ url: `${url}articles/bnn-strategic-shift/`, width: 672 });
  await page.emulateMedia({ media: 'print' });
  const key = page.locator('.marks');
  expect(await key.locator('.sample:visible').count()).toBeGreaterThan(1);
  expect(await key.locator('.sample:visible:not(.apart, .shared, .alone)').count()).toBe(0);
  expect(await key.locator(':is(input, summary):visible').count()).toBe(0);
  await close();
});

test('The foot of a page leads back to its top', async () => {
  const { page, close } = await open({ url: `${url}articles/bnn-strategic-shift/` });
  await page.getByRole('link', { name: 'Back to the top' }).click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await close();
});

test('The key that opens search stands beside its name, where there is room and a script, and it is not switched off', async () => {
  const hint = (page: Page) =>
    page.locator('[data-search]').evaluate((search) => getComputedStyle(search, '::after').content);
  const { page, close } = await open({ url, width: 1280 });
  expect(await hint(page)).toContain('"/"');
  await page.getByLabel('Single keys').selectOption('off');
  expect(await hint(page)).toContain('"Ctrl K"');
  await page.setViewportSize({ width: 400, height: 800 });
  expect(await hint(page)).toBe('none');
  await close();
});

test('A passage that is arrived at opens its note, and closes the one that was open beside its paragraph', async () => {
  const { page, close } = await open({ url: `${url}articles/a-ruthless-agenda/#death-toll` });
  const opened = () => page.locator('.note[name][open]').locator('> p:last-child a[href^="#"]').first();
  await expect.poll(() => opened().getAttribute('href')).toBe('#death-toll');
  await page.locator('mark#where-it-happened').click();
  await expect.poll(() => opened().getAttribute('href')).toBe('#where-it-happened');
  expect(await page.locator('.note[name][open]').count()).toBe(1);
  await close();
});

test('Beside a text of which some marks are chosen stand the notes on these alone, and beside one without marks none', async () => {
  const { page, close } = await open({ url: `${url}articles/bnn-strategic-shift/` });
  const listVisible = () => page.locator('.note:visible').evaluateAll((notes) => notes.map((note) => note.className));
  expect((await listVisible()).length).toBeGreaterThan(8);
  for (const choice of ['apart', 'hedged']) {
    await page.locator(`.marks [value="${choice}"]`).check();
    const classes = await listVisible();
    expect(classes.length).toBeGreaterThan(0);
    for (const own of classes) expect(own.split(' ')).toContain(choice);
  }
  await page.locator('.marks [value="none"]').check();
  expect(await listVisible()).toEqual([]);
  await close();
});

test('The strip of sentences is one stop of the keyboard, and the arrows lead along it', async () => {
  const { page, close } = await open({ url: `${url}articles/a-ruthless-agenda/` });
  expect(await page.locator('.strip a:not([tabindex="-1"])').count()).toBe(1);
  await page.locator('.strip a').first().focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#s2');
  await close();
});

test('Where a mouse rests on marked words, the other article’s words are shown, until Escape', async () => {
  const { page, close } = await open({ url: `${url}articles/bnn-strategic-shift/` });
  await page.locator('mark#death-toll').hover();
  const preview = page.locator('.preview');
  await preview.waitFor();
  expect(await preview.locator('q').first().textContent()).toContain('At least 133 people were killed');
  await page.keyboard.press('Escape');
  expect(await preview.isVisible()).toBe(false);
  await close();
});

test('On a phone the first words of an article stand on the first screen', async () => {
  const { page, close } = await open({
    url: `${url}articles/bnn-strategic-shift/`,
    viewport: { width: 320, height: 640 },
  });
  const top = await page
    .locator('.text > p')
    .first()
    .evaluate((element) => element.getBoundingClientRect().top);
  expect(top).toBeLessThan(640 - 30);
  await close();
});

/** The words of a part of the page as its accessibility tree has them, without its notes. */
async function readAloud(page: Page, selector: string): Promise<string> {
  await page.evaluate(() => {
    for (const note of document.querySelectorAll('.notes')) note.remove();
  });
  const tree = await page.locator(selector).ariaSnapshot();
  return tree
    .split('\n')
    .map((line) =>
      line
        .replace(
          /^\s*- (?:(?:paragraph|text|mark|emphasis|heading|generic)\b(?: "((?:[^"\\]|\\.)*)")?(?: \[[^\]]*\])?:? ?)?/,
          '$1',
        )
        .replace(/^"(.*)"$/, '$1')
        .replaceAll('\\"', '"'),
    )
    .join(' ')
    .replace(/\s+([.,;:])/g, '$1');
}
