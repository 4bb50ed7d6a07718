import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { createGzip } from 'node:zlib';

/**
 * Serves folders on the loopback interface, as a static host would: text is compressed, the rest sent as it is.
 * `mounts` says which folder stands at which path; a path that is no file gets an empty page.
 */
export async function serveFolders(mounts: Readonly<Record<string, string>>): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const mount = Object.keys(mounts)
      .filter((prefix) => pathname.startsWith(prefix))
      .sort((a, b) => b.length - a.length)[0];
    const file = mount === undefined ? '' : path.join(mounts[mount] ?? '', pathname.slice(mount.length));
    if (file === '' || !existsSync(file) || !statSync(file).isFile()) {
      const isPage = pathname.endsWith('/');
      response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html' });
      response.end(isPage ? '<!doctype html><html lang="en"><title>Empty</title>' : '');
      return;
    }
    const type = TYPES[path.extname(file)];
    response.setHeader('content-type', type ?? 'application/octet-stream');
    if (type === undefined) createReadStream(file).pipe(response);
    else {
      response.setHeader('content-encoding', 'gzip');
      createReadStream(file)
        .pipe(createGzip({ level: 9 }))
        .pipe(response);
    }
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

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.html': 'text/html',
};

export interface StaticServer {
  origin: string;
  close: () => Promise<void>;
}
