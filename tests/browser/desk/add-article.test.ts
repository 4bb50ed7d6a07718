import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '../../support/run-command.ts';
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
const burned = 'content/claims/warehouse-burned.mdx';

let site: Site;
let serving: Serving | undefined;
const open = useBrowser();
let page: Page;

beforeAll(async () => {
  site = makeSite({ from: 'tests/fixtures/harbour' });
  ({ page } = await open());
});

afterAll(async () => {
  await serving?.close();
  site.remove();
});

test('The text is imported, and what is no text of the article is taken out and listed', async () => {
  const text = join(projectRoot, 'tests/fixtures/third-article.txt');
  const { code, out } = await run(
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
  expect(read(file)).not.toContain('Advertisement\n\n');
});

test('Its blanks are named by the check, which then asks of the claims that it seems to speak of', async () => {
  const { err } = await run('check');
  expect(err).toContain('The field "basis › title › is" is left blank.');
  write(
    file,
    read(file)
      .replaceAll(/ is: #.*/g, ' is: inferred')
      .replaceAll(/ how: #.*/g, ' how: from the copy'),
  );
  const report = await check();
  expect(report).toContain('holds its term "injured": “At least 17 people were injured, the fire service');
  expect(report).toContain('holds its term "ships": “Three ships were moved');
  expect(report).toContain('\n2 warnings.');
});

test('A passage that is typed from memory is answered with the article’s words', async () => {
  addPassage(injured, [`  - article: ${id}`, '    quote: "At least 17 persons were hurt"', '    voice: asserted']);
  expect(await check()).toContain('At least 17 [-persons-] {+people+} were [-hurt-] {+injured+}');
  write(injured, read(injured).replace(/ {2}- article: four-days-after\n.*\n.*\n/, ''));
});

test('Passages that are pinned are pasted, with whose voice they speak in and their figures', async () => {
  addPassage(injured, [
    await pin('At least 17 people were injured'),
    '    voice: attributed',
    '    to: the fire service',
    '    value: 17',
    '    qualifier: at-least',
    '    asOf: 2021-03-06',
    '    asOfBasis: inferred',
  ]);
  addPassage(ships, [
    await pin('Three ships were moved to the outer harbour'),
    '    voice: asserted',
    '    value: 3',
    '    qualifier: exactly',
  ]);
  addPassage(burned, [await pin('a warehouse burned at the port of Lundhaven'), '    voice: asserted']);
  const report = await check();
  expect(report).toContain('2 warnings.');
  expect(report).toContain('The finding was not written against four-days-after');
  for (const claim of [injured, burned]) {
    write(
      claim,
      read(claim).replace(
        'comparedIn: [evening-post, price-of-storage]',
        `comparedIn: [evening-post, price-of-storage, ${id}]`,
      ),
    );
  }
  expect(await check()).toBe('No faults found.');
});

test('A new claim is started, its blanks filled, and the passage pasted', async () => {
  await run('new', 'claim', 'no-order-named');
  const claim = 'content/claims/no-order-named.mdx';
  const blanks = {
    statement: 'It is not said on whose order the ships were moved',
    topic: 'cause',
    kind: 'fact',
    finding: 'Only the later report asks.',
    comparedIn: `[${id}]`,
    terms: '[on whose order]',
    article: id,
    quote: 'The harbour master has not said on whose order',
    voice: 'asserted',
  };
  for (const [field, value] of Object.entries(blanks)) {
    write(claim, read(claim).replace(new RegExp(`^([ -]*)${field}:(?: \\[\\])? #`, 'm'), `$1${field}: ${value} #`));
  }
  expect(await check()).toBe('No faults found.');
});

test('What is left to read is listed', async () => {
  const { out } = await run('coverage', id);
  expect(out).toMatch(/four-days-after +5 +4 +1 +80 %/);
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

function run(command: string, ...args: string[]) {
  return runCommand(command, [...args, '--root', site.root], site.root);
}

/** What the check prints. */
async function check(): Promise<string> {
  const { out, err } = await run('check');
  return `${out}${err}`.trim();
}

/** The passage as `pin` writes it, without the remarks. */
async function pin(words: string): Promise<string> {
  const { code, out } = await run('pin', words, '--article', id);
  expect(code).toBe(0);
  return out.replaceAll(/^ *#.*\n?/gm, '').trimEnd();
}

function addPassage(claim: string, lines: string[]): void {
  write(
    claim,
    read(claim).replace(/\n---\n/, () => `\n${lines.join('\n')}\n---\n`),
  );
}

async function expectText(words: string): Promise<void> {
  await expect.poll(() => page.locator('main').textContent(), { timeout: 30_000 }).toContain(words);
}

function read(path: string): string {
  return readFileSync(join(site.root, path), 'utf8');
}

function write(path: string, text: string): void {
  writeFileSync(join(site.root, path), text);
}
