import { dev } from 'astro';
import { dirname, join, relative } from 'node:path';
import { expect, inject, test } from 'vitest';
import { projectRoot } from '../support/build-site.ts';

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
