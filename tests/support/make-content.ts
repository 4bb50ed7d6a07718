import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { planMigration } from '../../src/cli/plan-migration.ts';
import { writeStory } from '../../src/cli/write-starter.ts';

/** A small story without a fault: two articles on a fire, five claims, two events. */
export const harbour = fileURLToPath(new URL('../fixtures/harbour', import.meta.url));

/** A copy of it in a new folder, with some changes; `remove` takes it away again. */
export function makeContent(...changes: Change[]): { root: string; remove: () => void } {
  return makeRoot(
    (root) => {
      cpSync(join(harbour, 'content'), join(root, 'content'), { recursive: true });
    },
    ...changes,
  );
}

/** A new folder with what some changes put into it. */
export function makeRoot(...changes: Change[]): { root: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'claimline-'));
  for (const change of changes) change(root);
  return {
    root,
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Put other words for some words of a file, which must be there. */
export function edit(file: string, from: string, to: string): Change {
  return (root) => {
    const source = readFileSync(join(root, file), 'utf8');
    if (!source.includes(from)) throw new Error(`${file} does not hold "${from}".`);
    writeFileSync(
      join(root, file),
      source.replace(from, () => to),
    );
  };
}

export function write(file: string, text: string | Uint8Array): Change {
  return (root) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
}

export function remove(file: string): Change {
  return (root) => rmSync(join(root, file), { recursive: true });
}

/** Gives the story a folder of its own, as `npm run migrate` does. */
export function moveStory(id: string): Change {
  return (root) => {
    const { folder, moves, writes } = planMigration(root, id);
    mkdirSync(join(root, folder));
    for (const { from, to } of moves) renameSync(join(root, from), join(root, to));
    for (const [file, text] of Object.entries(writes)) writeFileSync(join(root, file), text);
  };
}

/** A story beside others, with nothing in it yet. */
export function addStory(id: string): Change {
  return (root) => {
    for (const [file, text] of Object.entries(writeStory(id))) write(file, text)(root);
  };
}

export function makeFolder(file: string): Change {
  return (root) => {
    mkdirSync(join(root, file), { recursive: true });
  };
}

export function linkTo(file: string, target: string): Change {
  return (root) => {
    rmSync(join(root, file), { recursive: true, force: true });
    symlinkSync(target, join(root, file));
  };
}

export type Change = (root: string) => void;
