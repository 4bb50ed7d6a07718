import { dev } from 'astro';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, inject, test } from 'vitest';
import { makeSite, projectRoot } from '../support/build-site.ts';
import { startDev } from '../support/start-dev.ts';

test('In development, search is answered from the index of the last build', async () => {
  const root = dirname(inject('site').dist);
  const server = await dev({
    root,
    srcDir: join(projectRoot, 'src'),
    configFile: relative(root, join(projectRoot, 'astro.config.mjs')),
    logLevel: 'silent',
    server: { port: 0 },
  });
  try {
    const origin = `http://localhost:${String(server.address.port)}`;
    const script = await fetch(`${origin}/pagefind/pagefind.js`);
    expect(script.status).toBe(200);
    expect(script.headers.get('content-type')).toMatch(/javascript/);
    expect((await script.text()).length).toBeGreaterThan(1000);
    const entry = await fetch(`${origin}/pagefind/pagefind-entry.json`);
    expect(entry.status).toBe(200);
    expect(await entry.json()).toHaveProperty('languages');
    expect((await fetch(`${origin}/pagefind/nothing.js`)).status).toBe(404);
    expect((await fetch(`${origin}/pagefind/..%2f..%2fcontent/site.yaml`)).status).toBe(404);
  } finally {
    await server.stop();
  }
});

test('In development the story is built once after each change, for however many pages', async () => {
  const site = makeSite({ from: 'tests/fixtures/harbour' });
  const server = await startDev(site, { NODE_DEBUG: 'claimline' });
  const read = async (path: string) => (await fetch(server.url + path, { headers: { accept: 'text/html' } })).text();
  const built = () => server.printed().match(/built the story/g)?.length;
  try {
    for (const path of ['timeline/', 'claims/', 'claims/injured/', 'timeline/']) await read(path);
    expect(built()).toBe(1);
    for (const [count, file, from, to, path] of changes) {
      const source = readFileSync(join(site.root, file), 'utf8');
      expect(source).toContain(from);
      // Put in place whole: a file that is emptied and then written is two changes to a server that looks in between.
      writeFileSync(join(site.root, 'changed'), source.replace(from, to));
      renameSync(join(site.root, 'changed'), join(site.root, file));
      await expect.poll(() => read(path), { timeout: 30_000 }).toContain(to);
      await read('timeline/');
      expect(built()).toBe(count);
    }
  } finally {
    await server.stop();
    site.remove();
  }
});

const changes = [
  [2, 'content/topics.yaml', 'What happened?', 'What came to pass?', 'claims/'],
  [3, 'content/claims/injured.mdx', 'People were injured', 'Some people were injured', 'claims/'],
] as const;
