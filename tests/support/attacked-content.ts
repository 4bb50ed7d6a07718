import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runChecks } from '../../src/checks/run-checks.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { attack, importAttacks, importSource, oddBodies } from './attacks.ts';
import { listTextFields, makeFullContent, withText, writeFullContent } from './full-content.ts';

/**
 * A content with the attack in every field that the check lets it into, and in the text of its article, as imported from
 * every format and, as far as a body may hold it, as written.
 *
 * @returns the files, and the fields that have it
 */
export function attackContent(): { files: Record<string, string>; fields: string[] } {
  let content = makeFullContent(importSource(`One.\n\n${attack}`, 'text'));
  const fields: string[] = [];
  for (const { collection, path } of listTextFields()) {
    const attacked = withText(content, collection, path, attack);
    if (findErrors(writeFullContent(attacked)).length > 0) continue;
    content = attacked;
    fields.push([collection, ...path].join('.'));
  }
  // Put in at last: to check so long a text for each field takes seconds.
  const { text } = makeFullContent([importAttacks(), ...oddBodies].join('\n\n'));
  return { files: writeFullContent({ ...content, text }), fields };
}

/** What the check finds wrong with some files: the rule and the words of each error. */
export function findErrors(files: Record<string, string>): string[] {
  const root = mkdtempSync(join(tmpdir(), 'claimline-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const errors = runChecks(readCorpus(root), '2024-02-01').filter(({ severity }) => severity === 'error');
  rmSync(root, { recursive: true });
  return errors.map(({ rule, message }) => `${rule}: ${message}`);
}
