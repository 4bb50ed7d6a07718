import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/**
 * Serves folders on the loopback interface, as a static host would: text is compressed, hashed files are kept for a year,
 * and where an address leads nowhere the folder's own page says so. Astro's preview does neither, and so is not to be
 * measured with. An address that ends in a slash, below no folder, is an empty page.
 *
 * @param mounts which folder stands at which path
 * @param coding how text is compressed
 */
export async function serveFolders(
  mounts: Readonly<Record<string, string>>,
  coding: keyof typeof compress = 'gzip',
): Promise<StaticServer> {
  const sent = new Map<string, Buffer>();
  const read = (file: string, isText: boolean) => {
    const bytes = readFileSync(file);
    return isText ? compress[coding](bytes) : bytes;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const prefix = Object.keys(mounts)
      .filter((candidate) => pathname.startsWith(candidate))
      .sort((a, b) => b.length - a.length)[0];
    const root = prefix === undefined ? null : path.resolve(mounts[prefix] ?? '');
    const rest = decodeURIComponent(pathname.slice(prefix?.length)) + (pathname.endsWith('/') ? 'index.html' : '');
    const asked = root === null ? null : path.join(root, rest);
    const isThere = root !== null && asked?.startsWith(root) === true && isFile(asked);
    const file = isThere ? asked : path.join(root ?? '', '404.html');
    if (!isThere && (root === null || !existsSync(file))) {
      const isPage = pathname.endsWith('/');
      response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html' });
      response.end(isPage ? '<!doctype html><html lang="en"><title>Empty</title>' : '');
      return;
    }
    const type = types[path.extname(file)] ?? 'application/octet-stream';
    const isText = /^text|json|xml|javascript/.test(type);
    const bytes = sent.get(file) ?? read(file, isText);
    sent.set(file, bytes);
    response.writeHead(isThere ? 200 : 404, {
      'content-type': isText ? `${type}; charset=utf-8` : type,
      ...(isText ? { 'content-encoding': coding } : {}),
      'cache-control': pathname.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${String(address.port)}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

const compress = { br: brotliCompressSync, gzip: (bytes: Buffer) => gzipSync(bytes, { level: 9 }) } as const;

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.ics': 'text/calendar',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

export interface StaticServer {
  origin: string;
  close: () => Promise<void>;
}
