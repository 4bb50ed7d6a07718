import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { isText } from '../site/hosting/hosting.ts';
import { types } from '../site/hosting/types.ts';
import { listFiles } from '../site/list-files.ts';

/** Writes each text compressed beside it, where SITE_COMPRESS asks for it. Must come after all that changes a file. */
export function compressFilesOnRequest(): AstroIntegration {
  return {
    name: 'claimline:compress-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        if (process.env['SITE_COMPRESS']) await compressFiles(fileURLToPath(dir));
      },
    },
  };
}

/** Writes each text of a folder compressed beside it, with Brotli and gzip as small as they go, where that makes it smaller. */
export async function compressFiles(folder: string): Promise<void> {
  for (const file of listFiles(folder)) {
    if (!isText(types[file.split('.').at(-1) ?? ''] ?? '')) continue;
    const bytes = await readFile(join(folder, file));
    const packed = {
      br: await packBrotli(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
      gz: await packGzip(bytes, { level: 9 }),
    };
    for (const [ending, smaller] of Object.entries(packed))
      if (smaller.length < bytes.length) await writeFile(join(folder, `${file}.${ending}`), smaller);
  }
}

const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);
