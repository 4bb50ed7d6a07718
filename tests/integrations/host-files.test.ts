import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { describeHosting } from '../../src/site/hosting/hosting.ts';
import { readHosts, writeHostFiles, type Host } from '../../src/site/hosting/hosts.ts';

const files = ['index.html', '404.html', '_astro/a.js', 'pagefind/pagefind.js', 'timeline.ics', 'index.html.br'];
const hosting = describeHosting({
  address: { origin: 'https://example.org', base: '/' },
  policies: ["default-src 'none'; style-src 'self' 'sha256-a='", "default-src 'none'; style-src 'self' 'sha256-b='"],
  redirects: [{ from: 'claims/old/', to: 'claims/new/' }],
  files,
  folder: '/srv/site/',
});
const write = (host: Host, name: string) =>
  writeHostFiles([host], hosting, files).find((file) => file.name === name)?.text ?? '';

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

test('A bucket gets each file with its type, the pages last, and no copy that is compressed', () => {
  const script = write('bucket', 'bucket.sh');
  execFileSync('sh', ['-n'], { input: script });
  expect(script.match(/^put .*$/gm)).toEqual([
    "put _astro/a.js 'text/javascript; charset=utf-8' 'public, max-age=31536000, immutable'",
    "put pagefind/pagefind.js 'text/javascript; charset=utf-8' no-cache",
    "put timeline.ics 'text/calendar; charset=utf-8' no-cache",
    "put index.html 'text/html; charset=utf-8' no-cache",
    "put 404.html 'text/html; charset=utf-8' no-cache",
  ]);
});

test('A host that is not known, and one that cannot serve a site below a path, are refused by name', () => {
  expect(() => readHosts('ngnix', '/')).toThrow('There is no host "ngnix". Name one of github, netlify');
  expect(() => readHosts('netlify', '/news/')).toThrow('The site is to live below /news/, and netlify serves');
  expect(readHosts('all', '/news/')).toEqual(['github', 'bucket', 'nginx', 'caddy']);
  expect(readHosts('nginx, caddy', '/news/')).toEqual(['nginx', 'caddy']);
});
