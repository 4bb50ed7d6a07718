import { describe, expect, inject, test } from 'vitest';
import { findAxeFaults } from '../support/find-axe-faults.ts';
import { useBrowser } from '../support/open-browser.ts';

const open = useBrowser();
const editorial = () => `${inject('site').url}articles/a-ruthless-agenda/`;

describe('Where the system chooses the colours', () => {
  test('an article’s letter keeps a frame, and a passage its line', async () => {
    const { page, close } = await open({ forcedColors: 'active' });
    await page.goto(editorial());
    const letter = page.locator('main .letter').first();
    expect(await letter.evaluate((element) => getComputedStyle(element).borderTopStyle)).toBe('solid');
    const mark = page.locator('.text mark:not(.of-event)').first();
    expect(await mark.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe('underline');
    await close();
  });

  test('the page that one is on is told apart in the header, and the passage that an address leads to in its text', async () => {
    const { page, close } = await open({ forcedColors: 'active', viewport: { width: 1280, height: 900 } });
    await page.goto(`${editorial()}#death-toll`);
    const lines = await page
      .locator('.site-header nav a')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link).borderBlockEndStyle));
    expect(new Set(lines).size).toBe(2);
    const [aimed, other] = await Promise.all(
      ['mark:target', 'mark:not(:target, :target *)'].map((selector) =>
        page
          .locator(`.text ${selector}`)
          .first()
          .evaluate((element) => getComputedStyle(element).backgroundColor),
      ),
    );
    expect(aimed).not.toBe(other);
    await close();
  });
});

test.each(['light', 'dark'] as const)(
  'Where more contrast is asked for, quiet text in the %s is seven to one',
  async (colorScheme) => {
    const { page, close } = await open({ contrast: 'more', colorScheme });
    for (const path of ['', 'claims/', 'articles/a-ruthless-agenda/', 'timeline/']) {
      await page.goto(inject('site').url + path);
      const enhanced = { type: 'rule' as const, values: ['color-contrast-enhanced'] };
      expect(await findAxeFaults(page, enhanced, '.label'), path).toEqual([]);
    }
    await close();
  },
);
