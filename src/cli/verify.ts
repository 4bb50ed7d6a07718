import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Refusal } from '../import/refusal.ts';
import { compareSums, isSigned, readSums, signatureFile, sumOf, sumsFile } from '../site/checksums.ts';
import { run } from './run.ts';

const help = `Compare a copy of the site with its SHA-256 sums, and name every file that is changed, missing or added.

  npm run verify -- FOLDER|ADDRESS [--sums FILE] [--key FILE]

--sums FILE  the sums to hold the copy against, such as dist/SHA256SUMS.txt; else those that it carries itself
--key FILE   the public key, as PEM, that the sums must be signed with. Get it from somewhere
             other than the copy.

At an address every file is fetched; what was added there cannot be seen.
`;

await run(help, { sums: { type: 'string' }, key: { type: 'string' } }, async ({ sums, key }, [place]) => {
  if (place === undefined) throw new Refusal('Name the folder or the address of the copy, such as dist.');
  const copy = /^https?:\/\//.test(place) ? openAddress(place) : openFolder(place);
  const text = sums === undefined ? await readText(copy, sumsFile) : readLocal(sums);
  if (key !== undefined) {
    const signature =
      sums === undefined ? await readText(copy, signatureFile) : readLocal(join(sums, '..', signatureFile));
    if (!isSigned(text, signature, readLocal(key)))
      throw new Refusal('The sums are not signed with this key: they, or the signature, are not what was published.');
  }
  const wanted = new Map([...readSums(text)].filter(([file]) => !copy.hides.includes(file)));
  if (wanted.size === 0) throw new Refusal(`${sums ?? sumsFile} holds no sums.`);
  const differences = compareSums(wanted, await copy.sum(wanted.keys()));
  for (const { file, is } of differences) console.error(`${file} is ${is}.`);
  if (differences.length > 0) throw new Refusal(`${differences.length} of ${wanted.size} files differ.`);
  const [, origin = ''] = /^# (.*)$/m.exec(text) ?? [];
  console.log(`All ${wanted.size} files are as they were built${key === undefined ? '' : ', and signed'}. ${origin}`);
});

function readLocal(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Refusal(`${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

async function readText(copy: Copy, file: string): Promise<string> {
  const bytes = await copy.read(file);
  if (bytes === null) throw new Refusal(`The copy has no ${file}. Name the sums that it should have with --sums.`);
  return new TextDecoder().decode(bytes);
}

function openFolder(folder: string): Copy {
  if (!existsSync(folder)) throw new Refusal(`There is no folder ${folder}.`);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => file !== sumsFile && file !== signatureFile);
  const read = (file: string) => readFileSync(join(folder, file));
  return {
    hides: [],
    read: (file) => Promise.resolve(readdirSync(folder).includes(file) ? read(file) : null),
    sum: () => Promise.resolve(new Map(files.map((file) => [file, sumOf(read(file))]))),
  };
}

function openAddress(address: string): Copy {
  const root = address.replace(/\/?$/, '/');
  const read = async (file: string) => {
    const url = new URL(file, root);
    const response = await fetch(url, { cache: 'no-store' }).catch((cause: unknown) => {
      const why = cause instanceof Error ? (cause.cause ?? cause) : cause;
      throw new Refusal(`${url.href} cannot be reached: ${why instanceof Error ? why.message : String(why)}`);
    });
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
    if (response.status === 404 || response.status === 410) return null;
    throw new Refusal(
      `${url.href} cannot be read: the host answers ${response.status}. Let it serve every file of the copy.`,
    );
  };
  return {
    // Hosts read these themselves.
    hides: ['.nojekyll', '_headers', '_redirects'],
    read,
    sum: async (files) => {
      const sums = new Map<string, string>();
      for (const file of files) {
        const bytes = await read(file);
        if (bytes !== null) sums.set(file, sumOf(bytes));
      }
      return sums;
    },
  };
}

/** A copy of the site, wherever it is. */
interface Copy {
  /** The files that cannot be had from it. */
  hides: readonly string[];
  /** A file of it; null where it is not there. */
  read: (file: string) => Promise<Uint8Array | null>;
  /** The sum of each file that is there, of those that are asked for or more. */
  sum: (files: Iterable<string>) => Promise<Map<string, string>>;
}
