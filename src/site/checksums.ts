import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { fault } from './fault.ts';

/** The file of a site that has the SHA-256 of every other, in the form that `sha256sum --check` reads. */
export const sumsFile = 'SHA256SUMS.txt';

/** The file that has the signature of that one, in Base64. */
export const signatureFile = 'SHA256SUMS.sig.txt';

/** The SHA-256 of a file, in hex. */
export function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * The sums of a site as a file.
 *
 * @param sums the sum of each file, by its path from the folder of the site
 * @param origin what the site was built from, in a line
 */
export function writeSums(sums: ReadonlyMap<string, string>, origin: string): string {
  const lines = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, sum]) => `${sum}  ${file}`);
  return [`# ${origin}`, ...lines, ''].join('\n');
}

/** The sums in such a file, by path; what is no line of it is passed over. */
export function readSums(text: string): Map<string, string> {
  const lines = text.matchAll(/^([0-9a-f]{64}) [ *](.+)$/gm);
  return new Map([...lines].map(([, sum = '', file = '']) => [file, sum]));
}

/** What a copy has that is not as it should be. */
export function compareSums(wanted: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): Difference[] {
  return [...new Set([...wanted.keys(), ...found.keys()])].sort().flatMap((file): Difference[] => {
    if (!found.has(file)) return [{ file, is: 'missing' }];
    if (!wanted.has(file)) return [{ file, is: 'added' }];
    return found.get(file) === wanted.get(file) ? [] : [{ file, is: 'changed' }];
  });
}

/**
 * The signature of a text, in Base64.
 *
 * @param key an Ed25519 private key, as PEM
 * @throws where it is none
 */
export function signText(text: string, key: string): string {
  return sign(null, Buffer.from(text), readKey(key, createPrivateKey)).toString('base64');
}

/**
 * Whether a signature is of a text.
 *
 * @param key an Ed25519 public key, as PEM
 * @throws where it is none
 */
export function isSigned(text: string, signature: string, key: string): boolean {
  return verify(null, Buffer.from(text), readKey(key, createPublicKey), Buffer.from(signature, 'base64'));
}

function readKey<Key extends { asymmetricKeyType?: string | undefined }>(pem: string, read: (pem: string) => Key): Key {
  let type: string | undefined;
  try {
    const key = read(pem);
    type = key.asymmetricKeyType;
    if (type === 'ed25519') return key;
  } catch {
    // It is no key at all.
  }
  throw fault(
    `The key is ${type === undefined ? 'none that can be read' : `of the kind ${type}`}. Make one with: openssl genpkey -algorithm ed25519 -out key.pem`,
  );
}

export interface Difference {
  file: string;
  is: 'missing' | 'added' | 'changed';
}
