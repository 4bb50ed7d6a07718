/**
 * What a reader's browser fetches with each kind of page, on a first visit and without opening search, and how long a
 * build takes: a table in Markdown. Bytes are those over the wire: text compressed by brotli at its best, as a static
 * host can have it, fonts as they are; addresses and headers of the requests are not counted, nor is the icon.
 *
 * Run it with `npm run bench`. It exits with 1 where a page is over its budget.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { availableParallelism } from 'node:os';
import { brotliCompressSync } from 'node:zlib';
import { preview } from 'astro';
import { chromium } from 'playwright-core';
import { buildSite, makeSite } from '../setup/build-site.ts';
import { findChromium } from '../setup/find-chromium.ts';

const pages = [
  ['Home', ''],
  ['Article A', 'articles/bnn-strategic-shift/'],
  ['Article B', 'articles/a-ruthless-agenda/'],
  ['Claim', 'claims/death-toll/'],
  ['Claims', 'claims/'],
  ['Timeline', 'timeline/'],
  ['Names', 'names/'],
  ['About', 'about/'],
  ['Search', 'search/'],
] as const;

/** In bytes: of an article's HTML, CSS and JavaScript; of any page's JavaScript but the search page's; of its fonts. */
const budget = { article: 16_000, script: 3_000, fonts: 40_000 };

const site = makeSite({ from: '.' });
try {
  const started = performance.now();
  const { ok, output } = await buildSite(site);
  const seconds = (performance.now() - started) / 1000;
  if (!ok) throw new Error(`The site could not be built.\n${output}`);
  const rows = await weighPages();
  console.log('| Page | HTML | CSS | JavaScript | together | Fonts |\n| --- | ---: | ---: | ---: | ---: | ---: |');
  for (const { name, document, stylesheet, script, font } of rows) {
    const cells = [document, stylesheet, script, document + stylesheet + script, font].map(sayKilobytes);
    console.log(`| ${[name, ...cells].join(' | ')} |`);
  }
  console.log(`\nIn kB (1000 bytes), brotli. A cold build takes ${seconds.toFixed(1)} s on ${sayMachine()}.`);
  for (const fault of findFaults(rows)) {
    console.error(fault);
    process.exitCode = 1;
  }
} finally {
  site.remove();
}

async function weighPages(): Promise<Weighed[]> {
  const server = await preview({ root: site.root, server: { port: 0 }, logLevel: 'silent' });
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    const rows: Weighed[] = [];
    for (const [name, path] of pages) {
      const row: Weighed = { name, document: 0, stylesheet: 0, script: 0, font: 0 };
      const context = await browser.newContext();
      const page = await context.newPage();
      page.on('requestfinished', (request) => {
        const kind = request.resourceType();
        if (isWeighed(kind)) row[kind] += weigh(new URL(request.url()).pathname);
      });
      await page.goto(`http://localhost:${String(server.port)}/${path}`, { waitUntil: 'networkidle' });
      await context.close();
      rows.push(row);
    }
    return rows;
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** The bytes of a file of the site, over the wire. */
function weigh(path: string): number {
  const bytes = readFileSync(join(site.dist, path.endsWith('/') ? `${path}index.html` : path));
  return path.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length;
}

function findFaults(rows: readonly Weighed[]): string[] {
  return rows.flatMap(({ name, document, stylesheet, script, font }) => [
    ...(name.startsWith('Article') && document + stylesheet + script > budget.article
      ? [`${name} takes more than ${sayKilobytes(budget.article)} kB.`]
      : []),
    ...(name !== 'Search' && script > budget.script
      ? [`${name} takes more than ${sayKilobytes(budget.script)} kB of JavaScript.`]
      : []),
    ...(font > budget.fonts ? [`${name} takes more than ${sayKilobytes(budget.fonts)} kB of fonts.`] : []),
  ]);
}

function isWeighed(kind: string): kind is Exclude<keyof Weighed, 'name'> {
  return ['document', 'stylesheet', 'script', 'font'].includes(kind);
}

function sayKilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function sayMachine(): string {
  const cores = availableParallelism();
  return `${String(cores)} ${cores === 1 ? 'core' : 'cores'}, Node ${process.version}`;
}

/** What a page takes, in bytes, by what the browser calls the kind of a request. */
interface Weighed {
  name: string;
  document: number;
  stylesheet: number;
  script: number;
  font: number;
}
