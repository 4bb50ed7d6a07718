/**
 * Measures a build of a generated story: cold, with nothing kept from a build before, and again, with nothing changed.
 * Prints a table in Markdown. Run: node tests/bench/build.ts [number of articles …]
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite, makeSite, projectRoot } from '../support/build-site.ts';
import { generateStory } from './generate-story.ts';

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [20, 100, 300];
console.log('| articles | cold, s | nothing changed, s |\n| ---: | ---: | ---: |');
for (const size of sizes) {
  rmSync(join(projectRoot, 'node_modules/.cache/claimline'), { recursive: true, force: true });
  const site = makeSite({ files: generateStory(size) });
  const times = [await timeBuild(), await timeBuild()];
  console.log(`| ${[size, ...times].join(' | ')} |`);
  site.remove();

  async function timeBuild(): Promise<string> {
    const started = performance.now();
    const { ok, output } = await buildSite(site);
    if (!ok) throw new Error(output);
    return ((performance.now() - started) / 1000).toFixed(1);
  }
}
