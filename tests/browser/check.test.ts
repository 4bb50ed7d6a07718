import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/open-browser.ts';

const open = useBrowser();
const { url, base } = inject('siteBelowBase');
const address = `${url}check/`;

test('A text is checked in the browser: nothing of it is sent, and the articles are fetched when asked for', async () => {
  const { page, problems, close } = await open({ url: address });
  const requests: string[] = [];
  // The browser asks for the icon of a page when it comes to it.
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.endsWith('/favicon.svg')) requests.push(`${request.method()} ${pathname}`);
  });
  await page
    .getByLabel('The text')
    .fill(
      'It “claimed the lives of at least 115 individuals”, and “claimed the life of at least 115 people in Moscow”. “Nobody saw anything that night”, he said. 90 people were killed.',
    );
  expect(requests).toEqual([]);
  await page.getByRole('button', { name: 'Check' }).click();
  const findings = page.locator('#findings > li');
  await findings.first().waitFor();
  expect(requests).toEqual([`GET ${base}data/story.json`]);
  const labels = await findings.locator('> .label:first-child').allTextContents();
  expect(labels.map((label) => label.replace(/ (?:in|to) (?!punct).*/, ''))).toEqual(
    expect.arrayContaining([
      'Verbatim',
      'With other words, capitals or punctuation, nearest',
      'Not found with these words, capitals and punctuation',
    ]),
  );
  expect(await findings.locator('del').allTextContents()).toContain('lives');
  expect(await findings.locator('ins').allTextContents()).toContain('life');
  expect(await findings.filter({ hasText: '90: More than a hundred' }).textContent()).toContain(
    'gives at least 133: they can both be right only of different times.',
  );
  const [link] = await findings.getByRole('link', { name: /^Verbatim/ }).all();
  expect(await link?.getAttribute('href')).toContain('#:~:text=claimed%20the%20lives%20of%20at%20least%20115');
  expect(problems).toEqual([]);
  await close();
});

test('Without JavaScript the page says what it needs, and shows no form that would do nothing', async () => {
  const { page, close } = await open({ url: address, javaScriptEnabled: false });
  expect(await page.locator('main noscript').isVisible()).toBe(true);
  expect(await page.locator('main noscript').innerText()).toContain('needs JavaScript');
  expect(await page.getByRole('button', { name: 'Check' }).count()).toBe(0);
  await close();
});
