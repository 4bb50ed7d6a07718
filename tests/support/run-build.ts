import { build } from 'astro';

/** Runs Astro's build in a process of its own, with the options given as JSON. */
await build(JSON.parse(process.argv[2] ?? '{}') as Parameters<typeof build>[0]);
