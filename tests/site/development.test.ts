import { dev } from 'astro';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { generateArchive, generateTexts } from '../bench/generate-archive.ts';
import { makeSite, projectRoot, type Site } from '../support/build-site.ts';
import { startDev, type DevServer } from '../support/start-dev.ts';

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

describe('In development, of several stories', () => {
  let site: Site;
  let server: DevServer;
  let seen = 0;
  beforeAll(async () => {
    site = makeSite({ files: generateArchive(generateTexts(10), 2) });
    server = await startDev(site, { NODE_DEBUG: 'claimline' });
  });
  afterAll(async () => {
    await server.stop();
    site.remove();
  });
  const ask = (path = '') => fetch(server.url + path, { headers: { accept: 'text/html' } });
  const read = async (path: string) => (await ask(path)).text();
  /** What the server itself has read and built since this was last asked. */
  const done = () => {
    const printed = server.printed();
    const lines = [...printed.slice(seen).matchAll(/^CLAIMLINE (\d+): (read|built) the story ?(.*)$/gm)];
    seen = printed.length;
    return lines.flatMap(([, id, what, story]) =>
      Number(id) === server.process ? `${what ?? ''} ${story ?? ''}` : [],
    );
  };
  const nameFile = (file: string) => join(site.root, 'content', file);
  const save = (file: string, from: string | RegExp, to: string) => {
    writeFileSync(join(site.root, 'changed'), readFileSync(nameFile(file), 'utf8').replace(from, to));
    renameSync(join(site.root, 'changed'), nameFile(file));
  };

  test('one is read when a page of it is asked for or a file of it changes, with those that it speaks of, and no other', async () => {
    expect(await read('claims/claim-1/')).toContain('</html>');
    expect(done()).toEqual(['read story-001', 'built ']);
    // Its first claim is related to one of the story before it.
    const page = 'story-004/claims/claim-1/';
    expect(await read(page)).toContain('href="/story-003/claims/claim-1/"');
    expect(done()).toEqual(['read story-004', 'read story-003', 'built ']);
    await read('story-004/articles/');
    await read('timeline/');
    expect(done()).toEqual([]);
    save('story-004/claims/claim-1.mdx', /^statement: .*$/m, 'statement: It was said otherwise');
    await expect.poll(() => read(page), { timeout: 60_000 }).toContain('It was said otherwise');
    expect(done()).toEqual(['read story-004', 'built ']);
  });

  test('a fault shows on every page until it is mended, also where nobody visits the story or another brought it about', async () => {
    const expectMended = () => expect.poll(async () => (await ask()).status, { timeout: 60_000 }).toBe(200);
    save('story-002/claims/claim-1.mdx', 'story-001/claim-1', 'story-001/claim-0');
    await expect.poll(() => read(''), { timeout: 60_000 }).toContain('There is no claim &quot;claim-0&quot;');
    save('story-002/claims/claim-1.mdx', 'story-001/claim-0', 'story-001/claim-1');
    await expectMended();
    const [before, after] = ['claim-1', 'renamed'].map((id) => nameFile(`story-004/claims/${id}.mdx`));
    renameSync(before ?? '', after ?? '');
    await expect.poll(() => read(''), { timeout: 60_000 }).toContain('content/story-005/claims/claim-1.mdx');
    renameSync(after ?? '', before ?? '');
    await expectMended();
  });

  test('the pages of the site tell of those that nobody visits', async () => {
    expect(await read('stories/')).toContain('href="/story-005/"');
    await expect.poll(() => read('names/'), { timeout: 60_000 }).toContain('href="/story-005/names/');
    expect(done().filter((line) => line.includes('story-005'))).toEqual([]);
  });
});

const changes = [
  [2, 'content/topics.yaml', 'What happened?', 'What came to pass?', 'claims/'],
  [3, 'content/claims/injured.mdx', 'People were injured', 'Some people were injured', 'claims/'],
] as const;
