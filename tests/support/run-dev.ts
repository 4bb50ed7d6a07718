import { dev } from 'astro';

/** Runs Astro's development server in a process of its own, with the options given as JSON, and prints its port. */
const server = await dev(JSON.parse(process.argv[2] ?? '{}') as Parameters<typeof dev>[0]);
console.log(`port ${String(server.address.port)}`);
process.once('SIGTERM', () => {
  void server.stop().then(() => process.exit());
});
