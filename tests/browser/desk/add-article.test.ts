import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editContent, type Editor } from '../../support/edit-content.ts';
import { useBrowser } from '../../support/open-browser.ts';
import { makeSite, projectRoot, type Site } from '../../support/build-site.ts';
import { serveSite, type Serving } from '../../support/serve-site.ts';

/**
 * The way of someone who adds an article: the tests are its steps, one after the other, with the mistakes that are made
 * on the way. The third article updates one figure, contradicts another, agrees on a claim and is silent on the rest.
 */
const id = 'four-days-after';
const file = `content/articles/${id}.mdx`;
const injured = 'content/claims/injured.mdx';
const ships = 'content/claims/ships-moved.mdx';
const gas = 'content/claims/smell-of-gas.mdx';
const goods = 'content/claims/dangerous-goods.mdx';
const burned = 'content/claims/warehouse-burned.mdx';

let site: Site;
let editor: Editor;
let serving: Serving | undefined;
const open = useBrowser();
let page: Page;

beforeAll(async () => {
  site = makeSite({ from: 'tests/fixtures/harbour' });
  editor = editContent(site);
  ({ page } = await open());
});

afterAll(async () => {
  await serving?.close();
  site.remove();
});

test('The text is imported, and what is no text of the article is taken out and listed', async () => {
  const text = join(projectRoot, 'tests/fixtures/third-article.txt');
  const { code, out } = await editor.run(
    'import',
    text,
    '--id',
    id,
    '--title',
    '[Four days after]',
    '--kind',
    'report',
    '--language',
    'en',
  );
  expect(code).toBe(0);
  expect(out).toContain('as article C');
  expect(out).toContain('"Advertisement"');
  expect(editor.read(file)).not.toContain('Advertisement\n\n');
});

test('Its blanks are named by the check, which then asks of the claims that it seems to speak of', async () => {
  const { out } = await editor.run('check');
  expect(out).toContain('The field "basis › title › is" is left blank.');
  editor.fillBasis(file);
  const report = await editor.check();
  expect(report).toContain(
    'has yet to be read for this claim. It may make it: “At least 17 people were injured, the fire',
  );
  expect(report).toContain('has yet to be read for this claim. It may make it: “Three ships were moved');
  expect(report).not.toContain(' error (');
});

test('A passage that is typed from memory is answered with the article’s words', async () => {
  editor.addPassage(injured, `  - article: ${id}`, '    quote: "At least 17 persons were hurt"', '    voice: asserted');
  expect(await editor.check()).toContain('At least 17 [-persons-] {+people+} were [-hurt-] {+injured+}');
  editor.write(injured, editor.read(injured).replace(/ {2}- article: four-days-after\n.*\n.*\n/, ''));
});

test('Passages that are pinned are pasted, with whose voice they speak in and their figures', async () => {
  editor.addPassage(
    injured,
    await editor.pin('At least 17 people were injured', id),
    '    voice: attributed',
    '    to: the fire service',
    '    value: 17',
    '    qualifier: at-least',
    '    asOf: 2021-03-06',
    '    asOfBasis: inferred',
  );
  editor.addPassage(
    ships,
    await editor.pin('Three ships were moved to the outer harbour', id),
    '    voice: asserted',
    '    value: 3',
    '    qualifier: exactly',
  );
  editor.addPassage(burned, await editor.pin('a warehouse burned at the port of Lundhaven', id), '    voice: asserted');
  const report = await editor.check();
  expect(report).toContain(`The finding was not read against ${id}.`);
  expect(report).toContain(`The article ${id} has yet to be read for this claim.`);
  for (const file of [injured, burned, 'content/gaps.yaml', 'content/site.yaml']) {
    editor.write(
      file,
      editor
        .read(file)
        .replace('comparedIn: [evening-post, price-of-storage]', `comparedIn: [evening-post, price-of-storage, ${id}]`),
    );
  }
  editor.write(gas, editor.read(gas).replace('silent: [price-of-storage]', `silent: [price-of-storage, ${id}]`));
  editor.write(goods, editor.read(goods).replace('passages:', `silent: [${id}]\npassages:`));
  expect(await editor.check()).toBe('No faults found.');
});

test('A new claim is started, its blanks filled, and the passage pasted', async () => {
  await editor.run('new', 'claim', 'no-order-named');
  const claim = 'content/claims/no-order-named.mdx';
  const blanks = {
    statement: 'It is not said on whose order the ships were moved',
    topic: 'cause',
    kind: 'fact',
    finding: 'Only the later report asks.',
    comparedIn: `[evening-post, price-of-storage, ${id}]`,
    silent: '[evening-post, price-of-storage]',
    terms: '[on whose order]',
    article: id,
    quote: 'The harbour master has not said on whose order',
    voice: 'asserted',
  };
  editor.fill(claim, blanks);
  expect(await editor.check()).toBe('No faults found.');
});

test('What is left to read is listed', async () => {
  const { out } = await editor.run('coverage', id);
  expect(out).toMatch(/four-days-after +69 +31 +0 +38 +44 %/);
  expect(out).toContain('"We are still counting');
});

test('The built site shows the update, the contradiction, the agreement and the silence', async () => {
  serving = await serveSite(site);
  await page.goto(`${serving.served.url}claims/injured/`);
  await expectText('At least 17 people were injured');
  await expectText('A and C: an update.');
  await page.goto(`${serving.served.url}claims/ships-moved/`);
  await expectText('contradict');
  await expectText('No number is both 2 and 3.');
  await page.goto(`${serving.served.url}claims/warehouse-burned/`);
  await expectText('a warehouse burned at the port of Lundhaven');
  await page.goto(`${serving.served.url}articles/${id}/`);
  expect(await page.locator('mark').allTextContents()).toEqual([
    'a warehouse burned at the port of Lundhaven',
    'At least 17 people were injured',
    'Three ships were moved to the outer harbour',
    'The harbour master has not said on whose order',
  ]);
  expect(await page.locator('#silent').textContent()).toContain('There was a smell of gas before the fire');
  expect(await page.locator('#silent').textContent()).not.toContain('Ships were moved away');
}, 180_000);

async function expectText(words: string): Promise<void> {
  await expect.poll(() => page.locator('main').textContent(), { timeout: 30_000 }).toContain(words);
}
