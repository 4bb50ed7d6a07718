import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runChecks } from '../../src/checks/run-checks.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { planActions, type Action } from '../../src/desk/edit/actions.ts';
import { editYaml, listComments } from '../../src/desk/edit/edit-yaml.ts';
import { createDesk } from '../../src/desk/server/desk.ts';
import { digest } from '../../src/desk/server/write-files.ts';
import { splitSentences } from '../../src/model/passages/sentences.ts';
import { pinSpan } from '../../src/model/passages/pin-span.ts';
import { schemaOf } from '../../src/schemas/field-schema.ts';
import { harbour, makeRoot, write } from '../support/make-content.ts';

const today = '2026-11-25';
const claim = schemaOf('claims');

test('A passage goes behind the last, and nothing else of the file changes', () => {
  const source = [
    '# On the dead.',
    "statement: 'Many died'   # neutral",
    'silent: [ first,second ]',
    'passages:',
    '    - article: first # the report',
    '      quote: "a"',
    '    # the next one',
    '    - article: second',
    '      quote: b   ',
    '# The end.',
    'added: 2024-03-22',
    '',
  ].join('\n');
  const value = { article: 'third', quote: 'it “was”: so', voice: 'asserted', value: [30, 40], hedged: true };
  const lines = source.split('\n');
  lines.splice(
    9,
    0,
    ...[
      '    - article: third',
      '      quote: "it “was”: so"',
      '      voice: asserted',
      '      value: [ 30, 40 ]',
      '      hedged: true',
    ],
  );
  expect(editYaml(source, { do: 'append', path: ['passages'], value }, claim)).toBe(
    lines.join('\n').replace('[ 30, 40 ]', '[30, 40]'),
  );
});

test('A new field stands where the schema has its place, a blank is filled before its comment', () => {
  const source = 'statement: S\nfinding: # what only a reader sees\nadded: 2024-03-22\npassages: []\n';
  const filled = editYaml(source, { do: 'set', path: ['finding'], value: 'They meet: once.' }, claim);
  expect(filled).toContain('finding: "They meet: once." # what only a reader sees\n');
  const silent = editYaml(filled, { do: 'append', path: ['silent'], value: 'third' }, claim);
  expect(silent).toContain('sees\nsilent: [third]\nadded:');
  const more = editYaml(silent, { do: 'append', path: ['silent'], value: 'fourth' }, claim);
  expect(more).toContain('silent: [third, fourth]');
  expect(editYaml(more, { do: 'remove', path: ['silent', 0] }, claim)).toContain('silent: [fourth]');
  const passage = { article: 'third', quote: 'q' };
  expect(editYaml(source, { do: 'append', path: ['passages'], value: passage }, claim)).toContain(
    'passages:\n  - article: third\n    quote: "q"\n',
  );
});

test('A list of several lines is written anew as a whole, where it stood', () => {
  const file = 'content/claims/deaths.mdx';
  const source = '---\nstatement: S\npositions:\n  - says: many # so\n    articles: [first]\nadded: 2024-03-22\n---\n';
  const positions = [
    { says: 'many', articles: ['first', 'third'] },
    { says: 'few', articles: ['second'] },
  ];
  const action: Action = { do: 'set', collection: 'claims', id: 'deaths', path: [], fields: { positions } };
  expect(planActions([action], () => source, today).get(file)).toBe(
    source.replace(
      /positions:[^]*added/,
      'positions:\n  - says: many\n    articles: [first, third]\n  - says: few\n    articles: [second]\n# so\nadded',
    ),
  );
});

test('What is taken out leaves its comments, and line ends stay those of the file', () => {
  const source = 'statement: S\r\nfinding: >- # why\r\n  Long\r\n  words\r\npassages:\r\n  - article: a\r\n';
  expect(editYaml(source, { do: 'remove', path: ['finding'] }, claim)).toBe(
    'statement: S\r\n# why\r\npassages:\r\n  - article: a\r\n',
  );
  expect(editYaml(source, { do: 'append', path: ['passages'], value: { article: 'b' } }, claim)).toBe(
    `${source}  - article: b\r\n`,
  );
});

test('A value that is shared by an alias is refused, not changed in two places', () => {
  const source = 'finding: &same Words\nunit: *same\n';
  expect(() => editYaml(source, { do: 'set', path: ['finding'], value: 'Other' }, claim)).toThrow(
    /Change it in the file/,
  );
});

test('200 selections and edits leave every file readable, every comment in place, every undo exact and the check as it was', () => {
  // Comments of every kind, in a publication that has few.
  const commented = [...readFiles(harbour)].map(([file, text]) =>
    write(
      file,
      file.endsWith('.mdx')
        ? text.replace(/^---\n/, '---\n# About this file.\n').replace(/^passages:$/m, 'passages: # pinned')
        : `# A list.\n${text}# Its end.\n`,
    ),
  );
  const { root, remove } = makeRoot(...commented);
  const desk = createDesk(root, () => today);
  const faults = () =>
    runChecks(readCorpus(root), today)
      .filter(({ severity }) => severity === 'error')
      .map(({ message }) => message);
  let done = 0;
  try {
    const states = [readFiles(root)];
    expect(faults()).toEqual([]);
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), fc.nat(), (kind, a, b, c) => {
        const action = pickAction(kind % 8, [a, b, c]);
        const before = states.at(-1) ?? new Map<string, string>();
        const seen = Object.fromEntries([...before].map(([file, text]) => [file, digest(text)]));
        desk.answer({ ask: 'write', actions: [action], seen });
        const after = readFiles(root);
        states.push(after);
        expect([...after.values()].flatMap(commentsOf).sort()).toEqual([...before.values()].flatMap(commentsOf).sort());
        done++;
      }),
      { numRuns: 200, seed: 14, endOnFailure: true },
    );
    expect(faults()).toEqual([]);
    for (const before of states.slice(0, -1).reverse()) {
      desk.answer({ ask: 'undo' });
      expect(readFiles(root)).toEqual(before);
    }
  } finally {
    remove();
  }

  /** An action that an editor could mean, at a place that the numbers pick. */
  function pickAction(kind: number, [a, b, c]: readonly [number, number, number]): Action {
    const corpus = readCorpus(root);
    const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
    const article = at(corpus.articles, a);
    const entry = at(corpus.claims, b);
    const text = corpus.texts.get(article.id) ?? { text: '', blocks: [] };
    const sentence = at(splitSentences(text, 'en'), c);
    const words = pinSpan(text.text, { start: sentence.start, end: sentence.end - 1 });
    const name = { collection: 'claims', id: entry.id } as const;
    const passage = { article: article.id, ...words, voice: 'asserted' };
    switch (kind) {
      case 0:
      case 1: {
        const taken =
          entry.data.relation === undefined &&
          new Set([...entry.data.passages.map((p) => p.article), article.id]).size > 1;
        if (taken && entry.data.kind !== 'figure') return { do: 'read', ...name, article: article.id };
        return { do: 'pin', ...name, passage, read: kind === 1 };
      }
      case 2: {
        const index = c % entry.data.passages.length;
        const { article: owner, value } = entry.data.passages[index] ?? { article: '' };
        const twins = entry.data.passages.filter((other) => other.article === owner).length;
        if (twins < 2 || value !== undefined) return { do: 'read', ...name, article: article.id };
        return { do: 'unpin', ...name, passage: index };
      }
      case 3:
        return { do: 'set', ...name, path: [], fields: { finding: `It is read: ${String(c)} # so.` } };
      case 4:
        if (entry.data.passages.some((other) => other.article === article.id))
          return { do: 'read', ...name, article: article.id };
        return { do: 'silent', claim: entry.id, article: article.id, silent: c % 2 === 0 };
      case 5:
        return {
          do: 'create',
          collection: 'gaps',
          data: { id: `gap-${String(done)}`, question: 'Is it: so?', comparedIn: [article.id] },
        };
      case 6:
        return {
          do: 'create',
          collection: 'claims',
          id: `claim-${String(done)}`,
          data: { statement: 'It is so', topic: entry.data.topic, kind: 'fact', passages: [passage] },
        };
      default:
        return { do: 'unclaimed', article: article.id, ...words, why: 'it holds none' };
    }
  }
  // The corpus is read anew for each edit, which a busy machine does slowly.
}, 240_000);

function readFiles(root: string): Map<string, string> {
  const names = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => /\.(?:mdx|yaml)$/.test(name))
      .map((name) => [`content/${name}`, readFileSync(join(root, 'content', name), 'utf8')]),
  );
}

function commentsOf(text: string): string[] {
  return listComments(text.startsWith('---') ? (text.split('\n---\n')[0] ?? '') : text);
}
