import { createServer } from 'node:net';
import { join } from 'node:path';
import { preview } from 'astro';
import { buildSite } from '../build/build-site.ts';
import { readBase } from '../site/built-base.ts';
import { run } from './run.ts';

const firstPort = 4321;

const help = `Check, build and index the site into dist/, and serve it.

  npm start
`;

await run(help, {}, async ({ root }) => {
  console.log('Checking, building and indexing the site…');
  await buildSite({ root, logLevel: 'warn' });
  const port = await findFreePort(firstPort);
  if (port !== firstPort) console.log(`Port ${firstPort} is taken, so the next free one is used.`);
  const server = await preview({ root, server: { port }, logLevel: 'warn' });
  const base = readBase(join(root, 'dist'));
  console.log(`The site is built into dist/ and served at http://localhost:${server.port}${base}`);
  console.log('Press Ctrl+C to stop.');
});

/** The first port, from the one given, that nothing listens on. */
async function findFreePort(from: number): Promise<number> {
  for (let candidate = from; candidate < from + 100; candidate++) if (await isFree(candidate)) return candidate;
  throw new Error(`None of the ports ${from} to ${from + 99} is free. Stop a program that uses one.`);
}

/** Whether a port can be listened on, at whichever address a server would take. */
function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, 'localhost', () => probe.close(() => resolve(true)));
  });
}
