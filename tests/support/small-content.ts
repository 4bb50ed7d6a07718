import type { Issue } from '../../src/checks/issue.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { readCorpus, type Corpus } from '../../src/corpus/read-corpus.ts';
import { makeRoot, write } from './make-content.ts';

/** A small content without a fault: two articles, a claim that both make, an event and a topic. */
export const soundContent: Readonly<Record<string, string>> = {
  'content/site.yaml': [
    'title: A site',
    'description: What it is.',
    'language: en-GB',
    'lead: What it sets.',
    'comparedIn: [first, second]',
  ].join('\n'),
  'content/topics.yaml': '- id: toll\n  name: The toll\n  question: How many?\n  order: 1\n',
  'content/articles/first.mdx': article('A', 'At least 115 people died. The hall burned, and the hall fell.'),
  'content/articles/second.mdx': article('B', '## Numbers\n\nAt least 133 people died.'),
  'content/claims/deaths.mdx': [
    '---',
    'statement: Many people died',
    'topic: toll',
    'kind: figure',
    'unit: people',
    'cumulative: true',
    'passages:',
    '  - article: first',
    '    quote: At least 115 people died',
    '    voice: asserted',
    '    value: 115',
    '    qualifier: at-least',
    '  - article: second',
    '    quote: At least 133 people died',
    '    voice: asserted',
    '    value: 133',
    '    qualifier: at-least',
    'comparedIn: [first, second]',
    '---',
    'An analysis.',
  ].join('\n'),
  'content/events/fire.mdx': [
    '---',
    'title: The hall burns',
    'date: 2024-03-22',
    'basis: stated',
    'claims: [deaths]',
    'passages:',
    '  - article: first',
    '    quote: The hall burned',
    '---',
  ].join('\n'),
};

/** The corpus of the sound content with some files changed, added, or taken out (`null`). */
export function readChanged(changes: Record<string, string | Uint8Array | null>): Corpus {
  const files = Object.entries({ ...soundContent, ...changes });
  const { root, remove } = makeRoot(...files.flatMap(([path, text]) => (text === null ? [] : [write(path, text)])));
  try {
    return readCorpus(root);
  } finally {
    remove();
  }
}

/** What the checks find in it. */
export function checkChanged(changes: Record<string, string | Uint8Array | null>, today = '2026-11-22'): Issue[] {
  return runChecks(readChanged(changes), today);
}

/** What one rule finds in the sound content and the given files below `content/`. */
export function findIssues(rule: string, files: Record<string, string>, today?: string): Issue[] {
  const changes = Object.entries(files).map(([path, text]) => [`content/${path}`, text]);
  return checkChanged(Object.fromEntries(changes) as Record<string, string>, today).filter(
    (issue) => issue.rule === rule,
  );
}

/** The sound content's file with one text in it replaced by another; the text must be there. */
export function change(path: string, from: string, to: string): Record<string, string> {
  const source = soundContent[path] ?? '';
  if (!source.includes(from)) throw new Error(`"${from}" does not stand in ${path}.`);
  return { [path]: source.replace(from, () => to) };
}

/** An article's file. */
export function article(letter: string, body: string): string {
  return `---\nletter: ${letter}\ntitle: An article\nkind: report\nlanguage: en\ndisplay: full\n---\n\n${body}\n`;
}

/** An article's file with some fields more. */
export function articleFile(fields: string): string {
  return article('C', 'Words.').replace('\n---\n\n', () => `\n${fields}\n---\n\n`);
}

/** An event's file with the given fields. */
export function eventFile(fields: string): string {
  return `---\ntitle: An event\n${fields}\n---\n`;
}
