import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from './read-yaml.ts';

/**
 * The text of a file of the content, or why it cannot be had, with the place.
 *
 * @param root the folder that holds `content/`
 * @param file the path of the file from the root, with forward slashes
 */
export function readTextFile(root: string, file: string): { text: string } | { fault: Unreadable } {
  const refuse = (problem: string, remedy: string, position: Position = start) => ({
    fault: { file, ...position, problem, remedy },
  });
  try {
    const path = join(root, file);
    const facts = statSync(path);
    if (facts.isDirectory()) {
      return refuse('is a folder, where a file is expected', 'Rename it, or move it out of content/.');
    }
    if (!facts.isFile()) return refuse('is no ordinary file', 'Put a file of text in its place.');
    if (facts.size > largest) {
      return refuse(
        `is ${formatMegabytes(facts.size)} long, and files of more than ${formatMegabytes(largest)} are not read`,
        'See whether something else was pasted into it; part it, where all of it belongs there.',
      );
    }
    return decode(readFileSync(path), refuse);
  } catch (cause) {
    return refuse(...describeCause(cause));
  }
}

/**
 * The names of what lies in a folder of the content, in order; none where there is no folder. What an editor or a system
 * leaves beside the files for itself is passed over.
 */
export function readFolderNames(root: string, folder: string): { names: string[] } | { fault: Unreadable } {
  try {
    return {
      names: readdirSync(join(root, folder))
        .filter((name) => !leftovers.test(name))
        .sort(),
    };
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return { names: [] };
    if (codeOf(cause) === 'ENOTDIR') {
      return {
        fault: {
          file: folder,
          ...start,
          problem: 'is a file, where a folder is expected',
          remedy: 'Rename it, and make a folder of that name.',
        },
      };
    }
    const [problem, remedy] = describeCause(cause);
    return { fault: { file: folder, ...start, problem, remedy } };
  }
}

function decode(bytes: Buffer, refuse: (problem: string, remedy: string, position?: Position) => Refused) {
  if (!isUtf8(bytes)) {
    const at = findBadByte(bytes);
    return refuse(
      `is not text in UTF-8: the byte 0x${(bytes[at] ?? 0).toString(16).padStart(2, '0').toUpperCase()} cannot stand there`,
      'Save it as UTF-8.',
      positionOf(bytes.subarray(0, at).toString('utf8')),
    );
  }
  const text = bytes.toString('utf8');
  const control = /[^\P{Cc}\t\n\r]/u.exec(text);
  if (!control) return { text };
  const code = control[0].charCodeAt(0);
  return refuse(
    `holds the control character U+${code.toString(16).padStart(4, '0').toUpperCase()}${code === 0 ? ' (NUL)' : ''}, which is no text`,
    'Delete it there; if there are many, the file was not text, or its copy is damaged.',
    positionOf(text.slice(0, control.index)),
  );
}

/** The first byte that no UTF-8 has there: where the bytes differ from those of the text that can be read of them. */
function findBadByte(bytes: Buffer): number {
  const readable = Buffer.from(bytes.toString('utf8'), 'utf8');
  let at = 0;
  while (at < bytes.length && bytes[at] === readable[at]) at++;
  return Math.min(at, bytes.length - 1);
}

function positionOf(before: string): Position {
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, length: 1 };
}

function describeCause(cause: unknown): [problem: string, remedy: string] {
  switch (codeOf(cause)) {
    case 'ELOOP':
      return ['is a link that leads back to itself', 'Remove the link and put the file itself there.'];
    case 'ENOENT':
      return ['is a link to a file that is not there', 'Remove the link and put the file itself there.'];
    case 'EACCES':
      return ['may not be read', 'Give yourself the right to read it.'];
    default:
      return [
        `cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
        'See that the file can be opened.',
      ];
  }
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}

function formatMegabytes(bytes: number): string {
  return `${Math.round(bytes / 1e5) / 10} MB`;
}

/** Hidden files, backups of Emacs, Vim and patch, and what Windows keeps of pictures. */
const leftovers = /^\.|^#.*#$|~$|\.(?:bak|orig|sw[a-p])$|^Thumbs\.db$/i;

const start: Position = { line: 1, column: 1, length: 1 };

/** Ten times the longest article that the import has to take; a longer file is something else. */
const largest = 10_000_000;

interface Refused {
  fault: Unreadable;
}

/** A file or folder that cannot be read, with the place and what to do. */
export interface Unreadable extends Position {
  file: string;
  /** What goes on after "The file …". */
  problem: string;
  remedy: string;
}
