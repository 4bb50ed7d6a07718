import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { createHash } from 'node:crypto';
import { Refusal } from '../../import/refusal.ts';

/**
 * Write several files of the content so that each is there whole or as it was: every text is laid beside its file first,
 * and takes its place when all are there. What is `null` is taken away.
 *
 * @param root the folder that holds `content/`
 * @throws Refusal where a path leads out of content/, through a link too
 */
export function writeFiles(root: string, files: ReadonlyMap<string, string | null>): void {
  for (const file of files.keys()) refuseOutside(root, file);
  const laid: [string, string][] = [];
  try {
    for (const [file, text] of files) {
      if (text === null) continue;
      const path = join(root, file);
      mkdirSync(dirname(path), { recursive: true });
      const beside = join(dirname(path), `.${basename(path)}.${String(process.pid)}.tmp`);
      laid.push([beside, path]);
      writeFileSync(beside, text);
    }
    for (const [beside, path] of laid) renameSync(beside, path);
  } finally {
    for (const [beside] of laid) rmSync(beside, { force: true });
  }
  for (const [file, text] of files) if (text === null) rmSync(join(root, file), { force: true });
}

/** The text of a file of the content, or null where there is none. */
export function readFileOrNull(root: string, file: string): string | null {
  refuseOutside(root, file);
  return existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : null;
}

/** A text as a few letters that no other text has, so that it is noticed when it has changed. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}

function refuseOutside(root: string, file: string): void {
  const content = join(root, 'content');
  const path = join(root, file);
  // The nearest folder that is there decides, since links may lead anywhere.
  let there = path;
  while (!existsSync(there) && there !== dirname(there)) there = dirname(there);
  const isBelow = (inner: string, outer: string) => {
    const way = relative(outer, inner);
    return way !== '..' && !way.startsWith(`..${sep}`) && !/^(?:[a-z]:|[\\/])/i.test(way);
  };
  const isInside = existsSync(content)
    ? isBelow(path, content) && isBelow(realpathSync(there), realpathSync(content))
    : isBelow(path, content);
  if (!isInside)
    throw new Refusal(`${file} lies outside content/, and nothing outside it is read or written from here.`);
}
