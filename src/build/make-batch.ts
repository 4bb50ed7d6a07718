import { text } from 'node:stream/consumers';
import { build } from 'astro';
import type { Batch } from './build-site.ts';
import { setPlan } from './build-plan.ts';

/** Makes and keeps the pages of some stories: the plan comes as JSON on standard input. */
const { options, plan } = JSON.parse(await text(process.stdin)) as Batch;
setPlan(plan);
try {
  await build(options);
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? '') || error.message : error);
  process.exitCode = 1;
}
