import axe, { type RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * Looks with axe at a page as it is now. Axe runs in the page itself: its own driver for Playwright opens a second page
 * and loads axe anew each time, which takes longer than the look.
 *
 * @param runOnly the tags of the rules that are tried, or the rules; without it, what axe tries by itself
 * @param within the selector of what is looked at, the whole page if none is given
 * @returns each fault, as the rule that it breaks and where it is
 */
export async function findAxeFaults(page: Page, runOnly?: RunOnly, within = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ within, options }) => {
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      const { violations } = await inPage.run(within, options);
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    },
    { within, options: { resultTypes: ['violations' as const], ...(runOnly && { runOnly }) } },
  );
}
