import { buildSite } from '../../src/build/build-site.ts';

/** Builds a site in a process of its own, with what Astro is given, and how it is built, as JSON. */
const [options = {}, how = {}] = process.argv.slice(2).map((json) => JSON.parse(json) as object);
await buildSite(options, how);
