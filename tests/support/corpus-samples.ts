import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Issue } from '../../src/checks/issue.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';

/** What one rule finds in a content of the given files, beside the two that every content needs. */
export function findIssues(rule: string, files: Record<string, string>, today = '2026-11-22'): Issue[] {
  const root = mkdtempSync(join(tmpdir(), 'corpus-'));
  try {
    for (const [path, text] of Object.entries({ ...needed, ...files })) {
      mkdirSync(dirname(join(root, 'content', path)), { recursive: true });
      writeFileSync(join(root, 'content', path), text);
    }
    return runChecks(readCorpus(root), today).filter((issue) => issue.rule === rule);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** An event's file with the given fields. */
export function eventFile(fields: string): string {
  return `---\ntitle: An event\n${fields}\n---\n`;
}

/** An article's file with the given fields. */
export function articleFile(fields: string): string {
  return `---\nletter: A\ntitle: An article\nkind: report\nlanguage: en\ndisplay: full\n${fields}\n---\n\nWords.\n`;
}

const needed = {
  'site.yaml': 'title: A story\ndescription: A story.\nlanguage: en-GB\nlead: A story.\n',
  'topics.yaml': '- id: topic\n  name: Topic\n  question: What of it?\n  order: 1\n',
};
