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
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeHosting } from '../../src/site/hosting/hosting.ts';
import { writeHostFiles } from '../../src/site/hosting/hosts.ts';
import { getProgram } from '../support/get-program.ts';

describe.skipIf(getProgram('rsync') === null)('The script for a server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'server-'));
  const server = join(folder, 'the server');
  const files = ['index.html', '_astro/1.js', 'about/index.html'];
  const hosting = describeHosting({
    address: { origin: 'https://example.org', base: '/' },
    policies: [],
    redirects: [],
    files,
    folder: server,
  });
  const script = writeHostFiles(['nginx'], hosting, files).find(({ name }) => name === 'nginx.sh');
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
  });

  afterAll(() => rmSync(folder, { recursive: true }));

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
