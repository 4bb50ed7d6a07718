/**
 * Lighthouse’s scores of every page kind, on its slow phone, and what each page weighs: the median of five. Run it with
 * `npm run bench`; with words behind it (`npm run bench -- home report`) only those kinds.
 */
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { buildSite, makeSite } from '../setup/build-site.ts';
import { findChromium } from '../setup/find-chromium.ts';
import { pageKinds } from '../setup/page-kinds.ts';
import { weighPage } from '../setup/page-weight.ts';
import { serveCompressed } from '../setup/serve-compressed.ts';

const runs = Number(process.env.RUNS ?? 5);
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const asked = process.argv.slice(2);

const site = makeSite({ from: '.' });
const { ok, output } = await buildSite(site);
if (!ok) throw new Error(output);
const server = await serveCompressed(site.dist);
const chrome = await launch({ chromePath: findChromium(), chromeFlags: ['--headless=new', '--no-sandbox'] });
try {
  console.log(
    '| page | performance | accessibility | best practices | SEO | LCP (s) | CLS | TBT (ms) | HTML + CSS + JS (B) |',
  );
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const [kind, path] of Object.entries(pageKinds)) {
    if (asked.length > 0 && !asked.includes(kind)) continue;
    const results: Measured[] = [];
    for (let run = 0; run < runs; run++) results.push(await measure(`${server.url}${path}`, chrome.port));
    const { html, css, js } = weighPage(site.dist, '/', path.endsWith('.html') ? path : `${path}index.html`);
    const median = (read: (measured: Measured) => number) =>
      results.map(read).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? NaN;
    const cells = [
      kind,
      ...categories.map((category) => String(Math.round(median(({ scores }) => scores[category]) * 100))),
      (median(({ lcp }) => lcp) / 1000).toFixed(2),
      median(({ cls }) => cls).toFixed(3),
      median(({ tbt }) => tbt).toFixed(0),
      String(html + css + js),
    ];
    console.log(`| ${cells.join(' | ')} |`);
    for (const fault of new Set(results.flatMap(({ faults }) => faults))) console.error(`  ${kind}: ${fault}`);
  }
} finally {
  chrome.kill();
  server.close();
  site.remove();
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
