import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/**
 * Serves a built site as a host would: text compressed with Brotli, hashed files kept for a year, the site's own page
 * where an address leads nowhere. Astro's preview does neither, and so is not to be measured with.
 */
export function serveCompressed(dist: string): Promise<{ url: string; close: () => void }> {
  const sent = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const asked = join(dist, path.endsWith('/') ? `${path}index.html` : path);
    const isThere = asked.startsWith(dist) && existsSync(asked) && extname(asked) !== '';
    const file = isThere ? asked : join(dist, '404.html');
    const type = types[extname(file)] ?? 'application/octet-stream';
    const isText = /^text|json|xml|javascript/.test(type);
    if (!sent.has(file)) sent.set(file, isText ? brotliCompressSync(readFileSync(file)) : readFileSync(file));
    response.writeHead(isThere ? 200 : 404, {
      'Content-Type': isText ? `${type}; charset=utf-8` : type,
      ...(isText ? { 'Content-Encoding': 'br' } : {}),
      'Cache-Control': path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
    response.end(sent.get(file));
  });
  return new Promise((resolve) => {
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        url: `http://localhost:${String(port)}/`,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}

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
