import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { crocus, type Site } from '../support/build-site.ts';
import { useBrowser } from '../support/open-browser.ts';
import { listPageKinds } from '../support/page-kinds.ts';
import { createForeignFinder } from '../support/pseudo/find-foreign.ts';
import { makePseudoSite } from '../support/pseudo/make-site.ts';
import { serveSite, type Serving } from '../support/serve-site.ts';

const open = useBrowser();
const kinds = listPageKinds(readCorpus(crocus));
let site: Site;
let serving: Serving;
const addressOf = (kind: string) => serving.served.url + (kinds[kind] ?? kind);

beforeAll(async () => {
  site = makePseudoSite('ar-XB');
  serving = await serveSite(site);
});

afterAll(() => serving.close());

describe('A site from right to left', () => {
  test.each(Object.keys(kinds))('says so on the page “%s”, on which nothing sticks out sideways', async (kind) => {
    const { page, problems, close } = await open();
    await page.goto(addressOf(kind));
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(findOutside), `${String(width)} px`).toEqual([]);
      expect(problems).toEqual([]);
    }
    await close();
  });

  test('leaves English quotations in English, from left to right', async () => {
    for (const kind of ['claim with figures', 'report', 'timeline']) {
      const { page, close } = await open({ url: addressOf(kind) });
      const found = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('blockquote, q[lang], #text > p:not([dir])')].map((element) => [
          element.closest<HTMLElement>('[lang]')?.lang,
          getComputedStyle(element).direction,
        ]),
      );
      expect(found.length, kind).toBeGreaterThan(0);
      for (const language of found) expect(language, kind).toEqual(['en', 'ltr']);
      await close();
    }
  });

  test('has the notes of an article beside their paragraph, where its lines end, and the text below its title', async () => {
    const { page, close } = await open({ url: addressOf('report') });
    const at = await page.evaluate(() => {
      const boxOf = (selector: string) => {
        const { right = NaN, top = NaN } = document.querySelector(selector)?.getBoundingClientRect() ?? {};
        return { right, top };
      };
      return { title: boxOf('h1'), text: boxOf('#text > p'), notes: boxOf('#text > p + .notes') };
    });
    expect(Math.abs(at.text.right - at.title.right)).toBeLessThan(1);
    expect(at.notes.right).toBeLessThan(at.text.right);
    expect(Math.abs(at.notes.top - at.text.top)).toBeLessThan(10);
    await close();
  });

  test('has its scales run from left to right', async () => {
    for (const [kind, words] of [
      ['claim with figures', '.ladder .axis text'],
      ['timeline', '.picture svg.wide text:not(.span)'],
    ] as const) {
      const { page, close } = await open({ url: addressOf(kind) });
      const places = await page.evaluate(
        (words) =>
          [...document.querySelectorAll(words)].map((element) => {
            const scale = element.closest('svg')?.getBoundingClientRect();
            const { left, right } = element.getBoundingClientRect();
            const isInside = scale && left > scale.left - 1 && right < scale.right + 1;
            return { left, isInside, direction: getComputedStyle(element).direction };
          }),
        words,
      );
      expect(places.length, kind).toBeGreaterThan(1);
      expect(places, kind).toEqual(places.toSorted((a, b) => a.left - b.left));
      expect(places[0], kind).toMatchObject({ isInside: true, direction: 'ltr' });
      await close();
    }
  });

  test('searches in words that are all of the messages or of the content', async () => {
    const findForeign = createForeignFinder(site);
    for (const query of ['Moscow', '"Moscow Crocus"', 'Moscow unheardof', 'Moskow', 'unheardof']) {
      const { page, close } = await open({ url: `${addressOf('search')}?q=${encodeURIComponent(query)}` });
      await page.waitForFunction(() => /\S/.test(document.querySelector('[role=status]')?.textContent ?? ''));
      const texts = await page.evaluate(() => {
        const walker = document.createTreeWalker(document.querySelector('main') ?? document, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (walker.nextNode()) {
          if (walker.currentNode.parentElement?.closest('script, style, noscript, mark') === null)
            found.push(walker.currentNode.textContent ?? '');
        }
        return found;
      });
      expect(
        texts.map((text) => text.replaceAll(/unheardof|Moskow/g, '')).flatMap((text) => findForeign(text, true)),
        query,
      ).toEqual([]);
      await close();
    }
  });
});

/** What reaches out of the page at either side, unless it scrolls by itself or is only to be heard. Runs in the page. */
function findOutside(): string[] {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width)
    return [`The page is ${String(document.documentElement.scrollWidth)} px wide`];
  return [...document.querySelectorAll('body *')]
    .filter((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      if (own <= 1 || element.closest('.scroll, .skip, .hidden, svg *') !== null) return false;
      return left < -0.5 || right > width + 0.5;
    })
    .map((element) => `${element.tagName} ${element.className.toString()}`);
}
