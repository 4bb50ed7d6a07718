import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { afterAll, expect, test } from 'vitest';
import { describeHosting, matchShared } from '../../src/site/hosting/hosting.ts';
import { readHosts, writeHostFiles, type Host } from '../../src/site/hosting/hosts.ts';

const files = ['index.html', '404.html', 'timeline.ics', '_astro/a.js', 'pagefind/pagefind.js', 'index.html.br'];
const indexed = ['pagefind/1/index', 'pagefind/filter', 'pagefind/fragment', 'pagefind/ranking/abc'];
const hosting = describeHosting({
  address: { origin: 'https://example.org', base: '/' },
  policies: ["default-src 'none'; style-src 'self' 'sha256-a='", "default-src 'none'; style-src 'self' 'sha256-b='"],
  redirects: [{ from: 'claims/old/', to: 'claims/new/' }],
  files: [...files, ...indexed.map((folder) => `${folder}/a`)],
  folder: '/srv/site/',
});
const write = (host: Host, name: string) =>
  writeHostFiles([host], hosting, files).find((file) => file.name === name)?.text ?? '';
const folder = mkdtempSync(join(tmpdir(), 'host-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('The header lets through what each page does, and nobody may frame a page', () => {
  expect(hosting.headers['Content-Security-Policy']).toBe(
    "default-src 'none'; style-src 'self' 'sha256-a=' 'sha256-b='; frame-ancestors 'none'",
  );
});

test('Where there are cards, every page but they is closed to frames by a rule of its own, whatever folder it is in', async () => {
  const pages = [
    ...['index.html', '404.html', 'claims/a/index.html', 'cards/a/2026-11-22/index.html'],
    ...['fire/index.html', 'fire/claims/b/index.html', 'fire/cards/b/2026-11-22/index.html'],
  ];
  const policies = ["default-src 'none'"];
  const hosting = describeHosting({
    ...{ address: { origin: 'https://example.org', base: '/' }, policies, redirects: [], folder: '/srv' },
    files: pages,
  });
  for (const { name, text } of writeHostFiles(['netlify'], hosting, pages)) writeFileSync(join(folder, name), text);
  const { headers } = await parseAllHeaders({
    headersFiles: [join(folder, '_headers')],
    configHeaders: [],
    minimal: true,
  } as Parameters<typeof parseAllHeaders>[0]);
  const rules = headers as { for: string; values: Record<string, string> }[];
  expect(rules[0]?.values['Content-Security-Policy']).toBe("default-src 'none'");
  const closed = rules.filter(({ values }) => values['X-Frame-Options'] === 'DENY').map((rule) => rule.for);
  expect(closed).toEqual(['/', '/404.html', '/claims/*', '/fire/', '/fire/claims/*']);
});

test('Other sites may read the data of each story, of however many there are, and no page', () => {
  const files = ['data/index.html', ...Array.from({ length: 250 }, (_, at) => `story-${String(at)}/data/index.html`)];
  const hosting = describeHosting({
    ...{ address: { origin: 'https://example.org', base: '/' }, policies: [], redirects: [], folder: '/srv' },
    files,
  });
  const shared = new RegExp(matchShared(hosting));
  const read = ['data/a.csv', 'feed.xml', 'story-1/data/cite/a.bib', 'story-1/feed.json'];
  expect(
    [...read, 'claims/', 'story-1/', 'story-1/claims/data/', 'feedAxml'].filter((path) => shared.test(`/${path}`)),
  ).toEqual(read);
  const [rules = ''] = writeHostFiles(['cloudflare'], hosting, files).map(({ text }) => text);
  expect(rules).toContain('/:folder/data/*\n  Access-Control-Allow-Origin: *');
  expect(rules.match(/^\//gm)?.length).toBeLessThan(100);
});

test.each(['netlify', 'cloudflare'] as const)('%s gets its files: no header stands in two rules that meet', (host) => {
  expect(write(host, '_redirects')).toBe('/claims/old/ /claims/new/ 301\n');
  const rules = write(host, '_headers')
    .trim()
    .split('\n\n')
    .map((rule) => rule.split('\n'));
  const [all = [], ...others] = rules;
  expect(all[0]).toBe('/*');
  const names = (lines: string[]) => lines.slice(1).map((line) => /^ {2}([\w-]+): \S/.exec(line)?.[1] ?? line);
  for (const rule of others) for (const name of names(rule)) expect(names(all)).not.toContain(name);
  // Cloudflare reads no more than 2,000 characters of a line, and a hundred rules.
  expect(Math.max(...rules.flat().map((line) => line.length))).toBeLessThan(2000);
  expect(rules.length).toBeLessThan(100);
});

test('Netlify’s own parsers read back every rule, value and redirect as it was meant', async () => {
  for (const name of ['_headers', '_redirects']) writeFileSync(join(folder, name), write('netlify', name));
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [join(folder, '_headers')],
    configHeaders: [],
    minimal: true,
  } as Parameters<typeof parseAllHeaders>[0]);
  expect(errors).toEqual([]);
  expect(headers[0]).toEqual({ for: '/*', values: hosting.headers });
  expect(headers.slice(1)).toEqual([
    ...['_astro', ...indexed].map((kept) => ({
      for: `/${kept}/*`,
      values: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    })),
    ...hosting.shared.map((path) => ({
      for: path.endsWith('/') ? `/${path}*` : `/${path}`,
      values: { 'Access-Control-Allow-Origin': '*' },
    })),
    ...['webmanifest', 'pagefind', 'jsonld', 'rss', 'bib', 'ris'].map((ending) => ({
      for: `/*.${ending}`,
      values: { 'Content-Type': hosting.types[ending] },
    })),
  ]);
  const read = await parseAllRedirects({
    redirectsFiles: [join(folder, '_redirects')],
    configRedirects: [],
    minimal: true,
  });
  expect(read.errors).toEqual([]);
  expect(read.redirects).toMatchObject([{ from: '/claims/old/', to: '/claims/new/', status: 301 }]);
});

test.skipIf(process.platform === 'win32')(
  'A bucket gets the files of each type with it, those that are named after what is in them first and the pages last; then what is gone is taken away, and no compressed copy comes',
  () => {
    const log = join(folder, 'log');
    writeFileSync(join(folder, 'aws'), `#!/bin/sh\nprintf '%s|' "$@" >>"${log}"\necho >>"${log}"\n`);
    chmodSync(join(folder, 'aws'), 0o755);
    writeFileSync(join(folder, 'bucket.sh'), write('bucket', 'bucket.sh'));
    const env = {
      ...process.env,
      PATH: `${folder}:${process.env['PATH'] ?? ''}`,
      AWS_ENDPOINT_URL: 'https://s3.example',
    };
    execFileSync('sh', ['bucket.sh', 'my-bucket'], { cwd: folder, env });
    const toBucket = 'dist|s3://my-bucket/|--only-show-errors|--endpoint-url|https://s3.example|';
    const put = (type: string, caching: string) =>
      `s3|cp|${toBucket}--recursive|--content-type|${type}; charset=utf-8|--cache-control|${caching}|--exclude|*|--include|`;
    const notKept = hosting.immutable.map((kept) => `--exclude|${kept}*|`).join('');
    expect(readFileSync(log, 'utf8').trim().split('\n')).toEqual([
      `${put('text/javascript', 'public, max-age=31536000, immutable')}_astro/*.js|`,
      `${put('text/calendar', 'no-cache')}*.ics|${notKept}`,
      `${put('text/javascript', 'no-cache')}*.js|${notKept}`,
      `${put('text/html', 'no-cache')}*.html|${notKept}`,
      `s3|sync|${toBucket}--size-only|--delete|--exclude|*.br|--exclude|*.gz|--exclude|_headers|--exclude|_redirects|`,
    ]);
  },
);

test('A host that is not known, and one that cannot serve a site below a path, are refused by name', () => {
  expect(() => readHosts('ngnix', '/')).toThrow('There is no host "ngnix". Name one of github, netlify');
  expect(() => readHosts('netlify', '/news/')).toThrow('The site is to live below /news/, and netlify serves');
  expect(readHosts('all', '/news/')).toEqual(['github', 'bucket', 'nginx', 'caddy', 'folder']);
  expect(readHosts('nginx, caddy', '/news/')).toEqual(['nginx', 'caddy']);
});
