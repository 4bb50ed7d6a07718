import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { buildSite } from '../../src/build/build-site.ts';

/**
 * Builds sites in one process, one after the other, as it is asked to at a port: what a build loads it loads once, and
 * later builds take half the time. Runs as a child process, tells its parent the port, and ends with it.
 */
const own = { ...process.env };
let output = '';
let last: Promise<unknown> = Promise.resolve();
const server = createServer((request, response) => {
  last = last.then(async () => {
    const { options, env } = (await json(request)) as Order;
    // A line that is kept open is closed in time, which a worker that is busy may not notice before it asks again.
    response.setHeader('connection', 'close');
    response.end(JSON.stringify({ ok: await run(options, env), output }));
  });
});
server.listen(0, 'localhost', () => process.send?.(server.address()));
process.once('disconnect', () => process.exit());
for (const stream of [process.stdout, process.stderr])
  stream.write = (text) => {
    output += String(text);
    return true;
  };

async function run(options: Order['options'], env: Order['env']): Promise<boolean> {
  output = '';
  for (const name of Object.keys(process.env)) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, own, env);
  try {
    await buildSite(options);
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}

interface Order {
  /** What Astro is given. */
  options: Parameters<typeof buildSite>[0];
  /** What is set in the environment beside what is there. */
  env: Record<string, string>;
}
