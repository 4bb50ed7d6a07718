import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file that begins with the SHA-256 of all that follows, in a folder that is made where there is none. Whoever
 * reads finds what stood there before or the new, whole.
 */
export async function writeSealed(file: string, parts: readonly Uint8Array[]): Promise<void> {
  const rest = Buffer.concat(parts);
  await mkdir(dirname(file), { recursive: true });
  const next = `${file}.${String(process.pid)}`;
  await writeFile(next, Buffer.concat([digest(rest), rest]));
  await rename(next, file);
}

/** What `writeSealed` wrote; null where there is no such file, and where it is not as it was written. */
export async function readSealed(file: string): Promise<Buffer | null> {
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) return null;
  const rest = bytes.subarray(digestLength);
  return digest(rest).equals(bytes.subarray(0, digestLength)) ? rest : null;
}

/** The SHA-256 of bytes, or of a text as UTF-8. */
export function digest(bytes: Uint8Array | string): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** Of a digest, in bytes. */
export const digestLength = 32;
