import { request } from 'node:http';
import { inject, describe, expect, test, beforeAll, afterAll } from 'vitest';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrokenLinks } from '../../src/integrations/check-links.ts';
import { compressFiles } from '../../src/integrations/compress-files.ts';
import { describeHosting } from '../../src/site/hosting/hosting.ts';
import { writeHostFiles } from '../../src/site/hosting/hosts.ts';
import { listFiles } from '../../src/site/list-files.ts';
import { getProgram } from '../support/get-program.ts';
import { startServer, type StartedServer } from '../support/start-server.ts';

const servers = (['nginx', 'caddy'] as const).flatMap((name) =>
  (['site', 'siteBelowBase'] as const).map((which) => ({ name, which, program: getProgram(name) })),
);

describe.each(servers)('With the configuration for $name, the $which', ({ name, which, program }) => {
  const { dist, base } = inject(which);
  let server: StartedServer;
  const get = (path: string) => fetchRaw(server.origin + base + path);

  beforeAll(async () => {
    if (program !== null) server = await startServer(name, program, dist);
  });
  afterAll(() => {
    if (program !== null) server.stop();
  });

  test.skipIf(program === null)(
    'has every file at its address, byte for byte, of its type and with the headers',
    async () => {
      const wrong: unknown[] = [];
      for (const file of listFiles(dist).filter((name) => name !== '.nojekyll')) {
        const { status, headers, body } = await get(file.replace(/(^|\/)index\.html$/, '$1'));
        const type = types[/[^.]*$/.exec(file)?.[0] ?? ''];
        const isKept = /^(?:_astro|pagefind\/(?:filter|fragment|index|ranking\/\w+))\//.test(file);
        const said = {
          status,
          isSame: body.equals(readFileSync(join(dist, file))),
          type: headers['content-type'],
          caching: headers['cache-control'],
          readers: headers['access-control-allow-origin'],
          isHeld: Object.entries(held).every(([name, value]) => headers[name] === value),
          framedBy: /; frame-ancestors ([^;]*)$/.exec(String(headers['content-security-policy']))?.[1],
        };
        const wanted = {
          status: 200,
          isSame: true,
          type: type ?? 'application/octet-stream',
          caching: isKept ? 'public, max-age=31536000, immutable' : 'no-cache',
          readers: /^(?:feed\.(?:xml|rss|json)|feeds\/.+|data\/.+|timeline\.(?:ics|json))$/.test(file)
            ? '*'
            : undefined,
          isHeld: true,
          framedBy: file.startsWith('cards/') ? '*' : "'none'",
        };
        if (JSON.stringify(said) !== JSON.stringify(wanted)) wrong.push({ file, said });
      }
      expect(wrong.slice(0, 5)).toEqual([]);
    },
  );

  test.skipIf(program === null).each(['nothing/', 'claims/nothing', '_astro/old.js', 'timeline.icsx'])(
    'says in its own words that nothing is at %s, and has that kept by nobody',
    async (path) => {
      const { status, headers, body } = await get(path);
      expect(status).toBe(404);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['cache-control']).toBe('no-cache');
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(body.equals(readFileSync(join(dist, '404.html')))).toBe(true);
    },
  );

  test.skipIf(program === null)('leads from an address without its slash to the page, on the same host', async () => {
    const { status, headers } = await get('claims');
    expect([301, 308]).toContain(status);
    expect(new URL(headers.location ?? '', server.origin + base + 'claims').href).toBe(
      `${server.origin}${base}claims/`,
    );
    if (base === '/') return;
    expect((await fetchRaw(server.origin + base.slice(0, -1))).headers.location).toBe(base);
  });

  test.skipIf(program === null)('answers that nothing changed to who has the page, and compresses text', async () => {
    const { headers } = await get('');
    const again = await fetchRaw(server.origin + base, { 'if-none-match': String(headers.etag) });
    expect(again.status).toBe(304);
    const packed = await fetchRaw(server.origin + base, { 'accept-encoding': 'gzip' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.body.length).toBeLessThan(readFileSync(join(dist, 'index.html')).length / 2);
  });
});

test.each([
  ['nginx', '/'],
  ['nginx', '/news/'],
  ['caddy', '/'],
  ['caddy', '/news/'],
] as const)(
  '%s sends what was compressed at the build, and leads from an address that has moved to the one that it has, below %s',
  async (name, base) => {
    const program = getProgram(name);
    if (program === null) return;
    const folder = mkdtempSync(join(tmpdir(), 'compressed-'));
    const dist = join(folder, 'dist');
    const text = 'The same words again and again. '.repeat(100);
    mkdirSync(dist);
    mkdirSync(`${dist}.hosting`);
    for (const file of ['index.html', '404.html']) writeFileSync(join(dist, file), text);
    await compressFiles(dist);
    const hosting = describeHosting({
      address: { origin: 'http://localhost', base },
      policies: [],
      redirects: [{ from: 'claims/old/', to: 'claims/new/' }],
      files: [],
      folder: dist,
    });
    for (const host of writeHostFiles([name], hosting, []))
      writeFileSync(join(`${dist}.hosting`, host.name), host.text);
    const server = await startServer(name, program, dist);
    const answer = await fetchRaw(server.origin + base, { 'accept-encoding': 'gzip' });
    const moved = await fetchRaw(`${server.origin}${base}claims/old/`);
    server.stop();
    expect(moved.status).toBe(301);
    expect(moved.headers.location).toBe(`${base}claims/new/`);
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['strict-transport-security']).toBeUndefined();
    expect(answer.body.equals(readFileSync(join(dist, 'index.html.gz')))).toBe(true);
    rmSync(folder, { recursive: true });
  },
);

test('The copy for the disk has every page of the site, and no link that leads nowhere or out of it', async () => {
  const { dist } = inject('siteBelowBase');
  const copy = join(`${dist}.hosting`, 'folder');
  const pagesOf = (folder: string) => listFiles(folder).filter((file) => file.endsWith('.html'));
  expect(pagesOf(copy)).toEqual(pagesOf(dist));
  expect(await findBrokenLinks(copy, '/')).toEqual([]);
});

const held = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000',
};

/** The types that files need for what browsers and programs do with them. */
const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  rss: 'application/rss+xml; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  woff2: 'font/woff2',
};

/** An answer as it comes, neither followed nor unpacked; a path with dots is asked for as it stands. */
function fetchRaw(address: string, headers: Record<string, string> = {}) {
  const [, host = '', path = ''] = /^http:\/\/([^/]+)(.*)$/.exec(address) ?? [];
  const { hostname, port } = new URL(`http://${host}`);
  return new Promise<{
    status: number;
    headers: Record<string, string | string[] | undefined> & { location?: string };
    body: Buffer;
  }>((resolve, reject) => {
    request({ hostname, port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers as never, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });
}
