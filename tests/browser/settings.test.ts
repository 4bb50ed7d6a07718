import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/open-browser.ts';

const open = useBrowser();

const { url } = inject('site');

test('A theme that the reader chose is remembered, is there before the first paint, and shows in another open tab', async () => {
  const { page, close } = await open({ url, colorScheme: 'light' });
  const other = await page.context().newPage();
  await other.goto(`${url}about/`);
  const light = await other.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.getByLabel('Theme').selectOption('dark');
  await other.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
  expect(await other.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(light);
  const later = await page.context().newPage();
  // Scripts of their own files are held back, so that only what stands in the page can have run.
  await later.route('**/*.js', (route) => route.abort());
  await later.goto(`${url}claims/`);
  expect(await later.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  await page.getByLabel('Theme').selectOption('');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await close();
});

test('Larger text is larger, and hidden marks are hidden but where the address points', async () => {
  const { page, close } = await open({ url: `${url}articles/a-ruthless-agenda/#death-toll` });
  const read = () =>
    page
      .locator('.text > p')
      .first()
      .evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  const before = await read();
  await page.getByRole('combobox', { name: 'Text', exact: true }).selectOption('larger');
  expect(await read()).toBeGreaterThan(before * 1.2);
  await page.getByLabel('Marks in the articles').selectOption('hidden');
  const decorations = await page.evaluate(() =>
    [...document.querySelectorAll('.text mark')].map((mark) => [
      mark.matches(':target, .aim, .lit'),
      getComputedStyle(mark).textDecorationLine,
    ]),
  );
  for (const [isTarget, line] of decorations) if (isTarget === false) expect(line).toBe('none');
  expect(decorations.some(([isTarget]) => isTarget === true)).toBe(true);
  await close();
});

test('A report of an error names the page and the passage', async () => {
  const { page, close } = await open({ url: `${url}claims/death-toll/#cite` });
  const link = page.getByRole('link', { name: 'Report an error' });
  await link.evaluate((element) => {
    element.addEventListener('click', (event) => {
      event.preventDefault();
    });
  });
  await link.click();
  const address = decodeURIComponent((await link.getAttribute('href')) ?? '');
  expect(address).toMatch(/^mailto:.+@.+\?subject=/);
  expect(address).toContain('/claims/death-toll/#cite');
  await close();
});

test('A quotation is copied with its source and its address, and the page’s citation and a passage’s address by themselves', async () => {
  const { page, close } = await open({
    url: `${url}claims/death-toll/`,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const copy = async (name: string, place: number) => {
    await page.getByRole('button', { name, exact: true }).nth(place).click();
    await page.getByText('Copied.').waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const passage = /\/articles\/bnn-strategic-shift\/#death-toll$/;
  expect(await copy('Copy link', 0)).toMatch(passage);
  const quotation = (await copy('Copy quotation', 0)).split('\n');
  expect(quotation[0]).toContain('at least 115 individuals');
  expect(quotation[1]).toMatch(passage);
  // The address of the original is copied as it leads, though it is read decoded.
  expect(quotation[2]).toMatch(/:~:text=\S+%20\S+$/);
  expect((await copy('Copy', 0)).split('\n')[1]).toMatch(/\/claims\/death-toll\/$/);
  await close();
});
