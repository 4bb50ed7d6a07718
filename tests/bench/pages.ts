/**
 * The time of a cold build, what every page kind weighs as sent with Brotli, and Lighthouse’s scores of it on its slow
 * phone, the median of five. Run it with `npm run bench`; with words behind it (`npm run bench -- home report`) only those
 * kinds. RUNS sets how often Lighthouse looks; 0 leaves it out.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { buildSite, crocus, makeSite } from '../support/build-site.ts';
import { listFiles } from '../../src/site/list-files.ts';
import { findChromium } from '../support/find-chromium.ts';
import { listPageKinds } from '../support/page-kinds.ts';
import { weighPage } from '../support/page-weight.ts';
import { serveFolders } from '../support/serve-folder.ts';

const runs = Number(process.env.RUNS ?? 5);
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const asked = process.argv.slice(2);

const site = makeSite({ from: crocus });
const started = performance.now();
const { ok, output } = await buildSite(site);
if (!ok) throw new Error(output);
const kinds = Object.entries(listPageKinds(readCorpus(crocus))).filter(
  ([kind]) => asked.length === 0 || asked.includes(kind),
);
console.log(`A cold build took ${((performance.now() - started) / 1000).toFixed(1)} s.\n`);
const fonts = listFiles(site.dist).filter((file) => file.endsWith('.woff2'));
const fontWeight = fonts.reduce((total, file) => total + statSync(join(site.dist, file)).size, 0);
console.log('| page | HTML with its styles (B) | further CSS (B) | JS (B) | together (B) |');
console.log('| --- | ---: | ---: | ---: | ---: |');
for (const [kind, path] of kinds) {
  const { html, css, js } = weighPage(site.dist, '/', toFile(path));
  console.log(`| ${[kind, html, css, js, html + css + js].join(' | ')} |`);
}
console.log(`\nFonts: ${String(fontWeight)} B in ${String(fonts.length)} files, fetched where a page uses them.\n`);
const server = await serveFolders({ '/': site.dist }, 'br');
const chrome = await launch({ chromePath: findChromium(), chromeFlags: ['--headless=new', '--no-sandbox'] });
try {
  console.log('| page | performance | accessibility | best practices | SEO | LCP (s) | CLS | TBT (ms) |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const [kind, path] of runs > 0 ? kinds : []) {
    const results: Measured[] = [];
    for (let run = 0; run < runs; run++) results.push(await measure(`${server.origin}/${path}`, chrome.port));
    const median = (read: (measured: Measured) => number) =>
      results.map(read).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? NaN;
    const cells = [
      kind,
      ...categories.map((category) => String(Math.round(median(({ scores }) => scores[category]) * 100))),
      (median(({ lcp }) => lcp) / 1000).toFixed(2),
      median(({ cls }) => cls).toFixed(3),
      median(({ tbt }) => tbt).toFixed(0),
    ];
    console.log(`| ${cells.join(' | ')} |`);
    for (const fault of new Set(results.flatMap(({ faults }) => faults))) console.error(`  ${kind}: ${fault}`);
  }
} finally {
  chrome.kill();
  await server.close();
  site.remove();
}

/** The file of a page, from the folder of the site. */
function toFile(path: string): string {
  return path.endsWith('.html') ? path : `${path}index.html`;
}

async function measure(url: string, port: number): Promise<Measured> {
  const result = await lighthouse(url, {
    port,
    onlyCategories: [...categories],
    // Lighthouse counts a page that answers 404 as failed; the page of that answer is to be measured like any other.
    ignoreStatusCode: true,
    logLevel: 'error',
  });
  if (!result) throw new Error(`Lighthouse gave no result for ${url}.`);
  const { lhr } = result;
  const read = (audit: string) => lhr.audits[audit]?.numericValue ?? NaN;
  const scores = Object.fromEntries(categories.map((category) => [category, lhr.categories[category]?.score ?? 0]));
  return {
    scores: scores as Measured['scores'],
    lcp: read('largest-contentful-paint'),
    cls: read('cumulative-layout-shift'),
    tbt: read('total-blocking-time'),
    faults: Object.values(lhr.categories).flatMap(({ title, auditRefs }) =>
      auditRefs.flatMap(({ id, weight }) => {
        const audit = lhr.audits[id];
        const isFault = weight > 0 && audit?.score !== null && audit?.score !== undefined && audit.score < 1;
        return isFault ? [`${title}: ${audit.title}${audit.displayValue ? ` (${audit.displayValue})` : ''}`] : [];
      }),
    ),
  };
}

interface Measured {
  /** From 0 to 1. */
  scores: Record<(typeof categories)[number], number>;
  /** Largest contentful paint and total blocking time, in milliseconds. */
  lcp: number;
  tbt: number;
  /** Cumulative layout shift. */
  cls: number;
  /** What lowered a score. */
  faults: string[];
}
