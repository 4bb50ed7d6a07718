import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/open-browser.ts';

const open = useBrowser();
const searchPage = () => `${inject('site').url}search/`;

describe('The address holds the search', () => {
  test('with its filters and its order, and gives it back when it is opened again', async () => {
    const { page, problems, close } = await open();
    await search(page, 'attack');
    await choose(page, 'Kind of result').selectOption('claim');
    await page.waitForURL(/kind=claim/);
    await waitForResults(page);
    const before = await listResults(page);
    await choose(page, 'Order').selectOption('newest');
    await page.waitForURL(/sort=newest/);
    await expect.poll(() => listResults(page)).not.toEqual(before);
    const shown = await listResults(page);
    await page.goto('about:blank');
    await page.goBack();
    await waitForResults(page);
    expect(await page.getByRole('searchbox').inputValue()).toBe('attack');
    expect(await choose(page, 'Kind of result').inputValue()).toBe('claim');
    expect(await choose(page, 'Order').inputValue()).toBe('newest');
    expect(await listResults(page)).toEqual(shown);
    const kinds = await page.locator('.result > .label:first-child').allTextContents();
    expect(kinds.filter((kind) => !kind.includes('Claim'))).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });

  test('so that back and forward go from one filter to the next', async () => {
    const { page, close } = await open();
    await search(page, 'attack');
    const all = await countResults(page);
    await choose(page, 'Kind of result').selectOption('event');
    await waitForCount(page, (count) => count < all);
    const events = await countResults(page);
    await page.goBack();
    await waitForCount(page, (count) => count === all);
    expect(await choose(page, 'Kind of result').inputValue()).toBe('');
    await page.goForward();
    await waitForCount(page, (count) => count === events);
    expect(await choose(page, 'Kind of result').inputValue()).toBe('event');
    await close();
  });
});

test('Each value of a filter is counted, and choosing it leaves as many results as it said', async () => {
  const { page, close } = await open();
  await search(page, 'attack');
  const option = choose(page, 'Article').locator('option').nth(1);
  const said = Number(/\((\d+)\)$/.exec((await option.textContent()) ?? '')?.[1]);
  await choose(page, 'Article').selectOption({ index: 1 });
  await page.waitForURL(/article=/);
  await waitForCount(page, (count) => count === said);
  await close();
});

test('Sorting by date loses no entry without a date', async () => {
  const { page, close } = await open();
  await page.goto(`${searchPage()}?q=security`);
  await waitForResults(page);
  const count = await countResults(page);
  await page.goto(`${searchPage()}?q=security&sort=oldest`);
  await waitForResults(page);
  expect(await countResults(page)).toBe(count);
  await close();
});

test('The arrows walk from the field through the results and back, and Enter follows', async () => {
  const { page, close } = await open();
  await search(page, 'mourning');
  const links = page.locator('.results a');
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(0).evaluate(isFocused)).resolves.toBe(true);
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1).evaluate(isFocused)).resolves.toBe(true);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox').evaluate(isFocused)).resolves.toBe(true);
  await page.keyboard.press('ArrowDown');
  const address = (await links.nth(0).getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname + url.search + url.hash === address);
  await close();
});

describe('What was found is said to screen readers', () => {
  const cases: [string, RegExp][] = [
    ['mourning', /^\d+ results?\.$/],
    ['who warned russia before the attack', /with all of these words, and \d+ with some/],
    ['"opened fire at"', /these very words in this order/],
    ['crocos', /Showing results for “Crocus”/],
    [
      'mourning zzzzqqqq',
      /^No entry has “zzzzqqqq”\. \d+ results, each with some of these words and none with all of them\.$/,
    ],
    // A quotation mark that is not closed yet quotes nothing.
    ['"zzzzqqqq', /^No results for “zzzzqqqq”\.$/],
  ];
  test.each(cases)('after %s', async (query, said) => {
    const { page, close } = await open();
    await page.goto(`${searchPage()}?q=${encodeURIComponent(query)}`);
    await page.getByRole('status').filter({ hasText: said }).waitFor();
    await close();
  });
});

describe('A result', () => {
  test('shows whole what the site quotes in its own words, though only the article is found by it', async () => {
    const { page, close } = await open();
    await page.goto(`${searchPage()}?q=how+many+attackers`);
    await waitForResults(page);
    expect(await page.locator('.results').textContent()).not.toMatch(/“…”/);
    await close();
  });

  test('that is a claim says by a shape and a word how the articles stand to each other; a topic is called one', async () => {
    const { page, close } = await open();
    await page.goto(`${searchPage()}?q=death+toll`);
    await waitForResults(page);
    const claim = page.locator('.result > .label:first-child').first();
    expect(await claim.textContent()).toMatch(/Claim · .*compatible/);
    expect(await claim.locator('svg.glyph').count()).toBe(1);
    const labels = await page.locator('.result > .label:first-child').allTextContents();
    expect(labels.map((label) => label.trim())).toContain('Topic');
    await close();
  });
});

test('A word taken for a typing error can be searched for as it was typed', async () => {
  const { page, close } = await open();
  await page.goto(`${searchPage()}?q=crocos`);
  await page.getByRole('button', { name: 'Search for “crocos” instead' }).click();
  await page
    .getByRole('status')
    .filter({ hasText: /No results for “crocos”/ })
    .waitFor();
  await close();
});

test('Where the index is blocked the page says so and lists the ways on, and it searches once the index is there', async () => {
  const { page, close } = await open();
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`${searchPage()}?q=toll`);
  await page
    .getByRole('status')
    .filter({ hasText: /could not be loaded/ })
    .waitFor();
  expect(await page.locator('.result').count()).toBe(0);
  expect(await page.getByRole('heading', { name: 'By topic' }).isVisible()).toBe(true);
  await page.unroute('**/pagefind/**');
  await page.getByRole('searchbox').fill('death toll');
  await waitForResults(page);
  await close();
});

test('The results come before the filters are unfolded, unless the address has one', async () => {
  const { page, close } = await open();
  await page.goto(`${searchPage()}?q=attack`);
  await waitForResults(page);
  expect(await choose(page, 'Kind of result').isVisible()).toBe(false);
  expect(await page.locator('.result').first().isVisible()).toBe(true);
  await page.goto(`${searchPage()}?q=attack&kind=claim`);
  await waitForResults(page);
  expect(await choose(page, 'Kind of result').isVisible()).toBe(true);
  await close();
});

describe('Typed by one who has read neither article, and followed with Enter', () => {
  // Where each leads, and words that stand there: an article's own, or the site's on what the articles say.
  const questions: [string, string, RegExp][] = [
    ['the toll', '#topic-toll', /At least 133 people were killed/],
    ['who was blamed', 'main', /The recent attack on the Moscow theatre orchestrated by ISIS-K/],
    ['what the United States knew', 'main', /previous intelligence warnings from the U\.S\./],
    ['what Khorasan is', '#khorasan', /a historical region encompassing parts of modern-day Afghanistan/],
    ['what should be done', '#topic-remedies', /robust counterterrorism measures/],
    ['"opened fire on concertgoers"', '#p1', /opened fire on concertgoers/],
    ['isisk mourning', '#p1', /a national day of mourning/],
    ['chechen war', '#interventions-named', /interventions in Chechnya, Syria, and Afghanistan/],
    ['putn', '#vladimir-putin', /criticism of President Vladimir Putin's administration/],
  ];
  test.each(questions)('%s leads to the sentence, in %s', async (question, place, words) => {
    const { page, problems, close } = await open();
    await page.goto(inject('site').url);
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('searchbox').pressSequentially(question);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== new URL(inject('site').url).pathname);
    if (place !== 'main') expect(new URL(page.url()).hash).toBe(place);
    // A paragraph's anchor stands within it.
    const target = place === '#p1' ? page.locator(':has(> #p1), #p1').last() : page.locator(place);
    expect(await target.textContent()).toMatch(words);
    expect(problems).toEqual([]);
    await close();
  });
});

/** One of the lists above the results. */
function choose(page: Page, name: string): Locator {
  return page.getByRole('combobox', { name, exact: true, includeHidden: true });
}

async function search(page: Page, query: string): Promise<void> {
  await page.goto(searchPage());
  await page.getByRole('searchbox').fill(query);
  await waitForResults(page);
  await page.getByText('Narrow the results').click();
}

/** Waits until results are shown, and the filters counted. */
async function waitForResults(page: Page): Promise<void> {
  await page.locator('.result').first().waitFor();
  await page.locator('[name=sort]').waitFor({ state: 'attached' });
}

async function waitForCount(page: Page, isRight: (count: number) => boolean): Promise<void> {
  await expect.poll(async () => isRight(await countResults(page))).toBe(true);
}

/** The number of results that the page says it found. */
async function countResults(page: Page): Promise<number> {
  const said = (await page.getByRole('status').first().textContent()) ?? '';
  return [...said.matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0);
}

function listResults(page: Page): Promise<string[]> {
  return page.locator('.result > a').allTextContents();
}

/** Runs in the page. */
function isFocused(element: Element): boolean {
  return element === document.activeElement;
}
