import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeHosting } from '../../src/site/hosting/hosting.ts';
import { readHosts, writeHostFiles, type Host } from '../../src/site/hosting/hosts.ts';
import { findProgram } from '../support/find-program.ts';

const files = ['index.html', '404.html', 'timeline.ics', '_astro/a.js', 'pagefind/pagefind.js', 'index.html.br'];
const hosting = describeHosting({
  address: { origin: 'https://example.org', base: '/' },
  policies: ["default-src 'none'; style-src 'self' 'sha256-a='", "default-src 'none'; style-src 'self' 'sha256-b='"],
  redirects: [{ from: 'claims/old/', to: 'claims/new/' }],
  files,
  folder: '/srv/site/',
});
const write = (host: Host, name: string) =>
  writeHostFiles([host], hosting, files).find((file) => file.name === name)?.text ?? '';
const folder = mkdtempSync(join(tmpdir(), 'host-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('The header lets through what each page does, and nobody may frame a page', () => {
  expect(hosting.headers['Content-Security-Policy']).toBe(
    "default-src 'none'; style-src 'self' 'sha256-a=' 'sha256-b='; frame-ancestors 'none'",
  );
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
    ...['_astro', 'pagefind/filter', 'pagefind/fragment', 'pagefind/index'].map((kept) => ({
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

describe.skipIf(findProgram('rsync') === null || process.platform === 'win32')('The script for a server', () => {
  const server = join(folder, 'the server');
  const script = writeHostFiles(['nginx'], { ...hosting, folder: server }, files).find(
    ({ name }) => name === 'nginx.sh',
  );
  const put = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
    // The same for every file of every build: only what is in it says whether it has changed.
    utimesSync(join(folder, file), 1, 1);
  };
  const bring = () => {
    execFileSync('sh', ['nginx.sh', 'example.org'], {
      cwd: folder,
      env: { ...process.env, PATH: `${folder}:${process.env['PATH'] ?? ''}`, RSYNC_RSH: join(folder, 'ssh') },
      stdio: 'ignore',
    });
  };

  beforeAll(() => {
    mkdirSync(server);
    // A server that is this machine: what is to be run there runs here, with a place of its own for what is in /etc.
    const ssh = `#!/bin/sh
while [ "$1" != example.org ]; do shift; done
shift
case $* in rsync*) does=rsync ;; *) does=$* ;; esac
echo "$does:" $(cat '${server}/index.html' 2>/dev/null), $(ls '${server}/_astro' 2>/dev/null) >>'${folder}/ssh.log'
test "$does" = rsync || exit 0
exec sh -c "$(echo "$*" | sed "s#/etc/nginx/#${folder}/#")"
`;
    writeFileSync(join(folder, 'ssh'), ssh);
    chmodSync(join(folder, 'ssh'), 0o755);
    writeFileSync(join(folder, 'nginx.sh'), script?.text ?? '');
    put('dist.hosting/nginx.conf', 'one');
    rmSync(join(folder, 'dist'), { recursive: true, force: true });
    put('dist/index.html', 'names 1.js');
    put('dist/_astro/1.js', '1');
    put('dist/about/index.html', 'stays');
    bring();
    const past = new Date(86_400_000);
    utimesSync(join(server, 'about/index.html'), past, past);
    rmSync(join(folder, 'dist/_astro/1.js'));
    put('dist/index.html', 'names 2.js');
    put('dist/_astro/2.js', '2');
    put('dist.hosting/nginx.conf', 'two');
    writeFileSync(join(folder, 'ssh.log'), '');
    bring();
    // Each of the two starts a dozen processes, which takes its time on a busy machine.
  }, 60_000);

  test('brings what has changed, though it has the size and the time that it had, and takes away what is gone', () => {
    expect(readFileSync(join(server, 'index.html'), 'utf8')).toBe('names 2.js');
    expect(readdirSync(join(server, '_astro'))).toEqual(['2.js']);
    expect(readFileSync(join(folder, 'claimline.conf'), 'utf8')).toBe('two');
  });

  test('leaves what has not changed as it is, with its time, so that readers keep their copy', () => {
    expect(statSync(join(server, 'about/index.html')).mtimeMs).toBe(86_400_000);
  });

  test('brings what is new before the page that names it, and takes away what is gone after that, and has the server read its configuration at the end', () => {
    expect(readFileSync(join(folder, 'ssh.log'), 'utf8').trim().split('\n')).toEqual([
      'rsync: names 1.js, 1.js',
      'rsync: names 1.js, 1.js 2.js',
      'rsync: names 1.js, 1.js 2.js',
      'systemctl reload nginx: names 2.js, 2.js',
    ]);
  });
});

test('A host that is not known, and one that cannot serve a site below a path, are refused by name', () => {
  expect(() => readHosts('ngnix', '/')).toThrow('There is no host "ngnix". Name one of github, netlify');
  expect(() => readHosts('netlify', '/news/')).toThrow('The site is to live below /news/, and netlify serves');
  expect(readHosts('all', '/news/')).toEqual(['github', 'bucket', 'nginx', 'caddy', 'folder']);
  expect(readHosts('nginx, caddy', '/news/')).toEqual(['nginx', 'caddy']);
});
