import { buildSite } from '../../src/build/build-site.ts';

/** Builds a site in a process of its own, with what `buildSite` is given as JSON. */
await buildSite(...(JSON.parse(process.argv[2] ?? '[]') as Parameters<typeof buildSite>));
