import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { signatureFile, signText, sumOf, sumsFile, writeSums } from '../../src/site/checksums.ts';
import { runCommand } from '../support/run-command.ts';
import { serveFolders } from '../support/serve-folder.ts';

const files = { 'index.html': '<p>Home', 'claims/index.html': '<p>Claims', _headers: '/*' };
const pair = () =>
  generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
const keys = pair();
let root: string;
let copy: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'verify-'));
  copy = join(root, 'copy');
  mkdirSync(join(copy, 'claims'), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(copy, file), text);
  const sums = writeSums(
    new Map(Object.entries(files).map(([file, text]) => [file, sumOf(Buffer.from(text))])),
    'Built from commit abc.',
  );
  writeFileSync(join(copy, sumsFile), sums);
  writeFileSync(join(copy, signatureFile), signText(sums, keys.privateKey));
  writeFileSync(join(root, 'key.pub'), keys.publicKey);
  writeFileSync(join(root, 'other.pub'), pair().publicKey);
});
afterEach(() => rmSync(root, { recursive: true }));

const verify = (...args: string[]) => runCommand('verify', args, root);

test('A copy that is whole is said to be, with the commit that it was built from', async () => {
  expect(await verify('copy', '--key', 'key.pub')).toEqual({
    code: 0,
    out: 'All 3 files are as they were built, and signed. Built from commit abc.\n',
    err: '',
  });
});

test('A byte that was flipped, a file that is gone and one that was added are named', async () => {
  const bytes = readFileSync(join(copy, 'index.html'));
  bytes[2] = (bytes[2] ?? 0) ^ 1;
  writeFileSync(join(copy, 'index.html'), bytes);
  rmSync(join(copy, 'claims/index.html'));
  writeFileSync(join(copy, 'claims/more.js'), '');
  const { code, err } = await verify('copy');
  expect(code).toBe(1);
  expect(err).toBe(
    'claims/index.html is missing.\nclaims/more.js is added.\nindex.html is changed.\n3 of 3 files differ.\n',
  );
});

test('Sums that were written anew for a changed copy are found out by the key, or by the sums of the build', async () => {
  const sums = readFileSync(join(copy, sumsFile), 'utf8');
  writeFileSync(join(root, sumsFile), sums);
  writeFileSync(join(copy, 'index.html'), 'Changed');
  writeFileSync(
    join(copy, sumsFile),
    sums.replace(sumOf(Buffer.from(files['index.html'])), sumOf(Buffer.from('Changed'))),
  );
  expect((await verify('copy')).code).toBe(0);
  expect((await verify('copy', '--key', 'key.pub')).err).toContain('not signed with this key');
  expect((await verify('copy', '--sums', sumsFile)).err).toContain('index.html is changed.');
});

test('A key of someone else, and one that is none, are refused', async () => {
  expect((await verify('copy', '--key', 'other.pub')).err).toContain('not signed with this key');
  expect((await verify('copy', '--key', 'copy/index.html')).err).toContain('openssl genpkey -algorithm ed25519');
});

test('A copy at an address is fetched and compared, but for what a host does not serve', async () => {
  const server = await serveFolders({ '/news/': copy });
  rmSync(join(copy, '_headers'));
  expect((await verify(`${server.origin}/news`)).out).toContain('All 2 files are as they were built.');
  writeFileSync(join(copy, 'claims/index.html'), 'Changed');
  await server.close();
  const again = await serveFolders({ '/news/': copy });
  expect((await verify(`${again.origin}/news/`)).err).toBe('claims/index.html is changed.\n1 of 2 files differ.\n');
  await again.close();
});

test('A host that keeps a file back, or is not there, is not said to miss it', async () => {
  const server = createServer((_, response) => response.writeHead(403).end()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const sums = `copy/${sumsFile}`;
  expect((await verify(address, '--sums', sums)).err).toMatch(/^http\S+\.html cannot be read: the host answers 403\./);
  server.close();
  await once(server, 'close');
  expect((await verify(address, '--sums', sums)).err).toMatch(/^http\S+\.html cannot be reached: .*ECONNREFUSED/);
});
