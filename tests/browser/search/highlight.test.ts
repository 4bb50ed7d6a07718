import { build } from 'esbuild';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { useBrowser } from '../../support/open-browser.ts';

const open = useBrowser();
let script: string;
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { highlightArrival } from './highlight.ts'; window.marked = highlightArrival();`,
      resolveDir: path.resolve(import.meta.dirname, '../../../src/search/query'),
    },
    bundle: true,
    write: false,
    target: 'es2024',
  });
  script = outputFiles[0]?.text ?? '';
}, 60_000);

const BODY = `<main><h1>Title</h1><p id="p-1">The US told us.</p>
  <p id="p-2">Men <mark>opened <b>fire</b> on</mark> concertgoers; then fire. US</p><p id="p-3">opened fire on concertgoers</p></main>`;

it('marks a phrase as one, across elements, in the paragraph that the address leads to', async () => {
  const page = await arrive('?mark=opened+fire+on+concertgoers#p-2');
  expect(await listMarked(page)).toEqual(['opened fire on concertgoers']);
});

it('marks words as they are written, and whole', async () => {
  expect(await listMarked(await arrive('?mark=US#p-1'))).toEqual(['US']);
  expect(await listMarked(await arrive('?mark=tol&mark=US'))).toEqual(['US', 'US']);
});

it('leaves the elements of the page as they are, and marks nothing where nothing was carried', async () => {
  const before = await (await arrive('#p-2')).innerHTML('main');
  const page = await arrive('?mark=fire#p-2');
  expect(await page.innerHTML('main')).toBe(before);
  expect(await listMarked(await arrive('#p-2'))).toEqual([]);
});

it('takes no pattern from the address', async () => {
  expect(await listMarked(await arrive('?mark=.*&mark=(a%2B)%2B%24'))).toEqual([]);
});

async function arrive(address: string): Promise<Page> {
  const { page } = await open();
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: BODY }));
  await page.goto(`http://localhost/${address}`);
  await page.addScriptTag({ content: script });
  return page;
}

async function listMarked(page: Page): Promise<string[]> {
  return page.evaluate(() => Array.from(CSS.highlights.get('search') ?? [], (range) => range.toString()));
}
