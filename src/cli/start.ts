import { createServer } from 'node:net';
import { build, preview } from 'astro';
import { readBase } from '../site/built-base.ts';

const firstPort = 4321;

// Build and index the site, serve it, and print the address.
console.log('Checking, building and indexing the site…');
await build({ logLevel: 'warn' });
const port = await findFreePort(firstPort);
if (port !== firstPort) console.log(`Port ${firstPort} is taken, so the next free one is used.`);
const server = await preview({ server: { port }, logLevel: 'warn' });
console.log(`The site is built into dist/ and served at http://localhost:${server.port}${readBase('dist')}`);
console.log('Press Ctrl+C to stop.');

/** The first port, from the one given, that nothing listens on. */
async function findFreePort(from: number): Promise<number> {
  for (let candidate = from; candidate < from + 100; candidate++) if (await isFree(candidate)) return candidate;
  throw new Error(`None of the ports ${from} to ${from + 99} is free. Stop a program that uses one.`);
}

/** Whether a port can be listened on, at whichever address a server would take. */
function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      resolve(false);
    });
    probe.listen(port, 'localhost', () => probe.close(() => resolve(true)));
  });
}
