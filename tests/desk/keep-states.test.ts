import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runChecks } from '../../src/checks/run-checks.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { keepStates } from '../../src/desk/edit/keep-states.ts';
import { createDesk, type Question } from '../../src/desk/server/desk.ts';
import { writeFiles } from '../../src/desk/server/write-files.ts';
import { edit, makeContent } from '../support/make-content.ts';

let content: ReturnType<typeof makeContent>;
beforeEach(() => {
  content = makeContent();
});
afterEach(() => content.remove());

const injured = 'content/claims/injured.mdx';
const log = 'content/history.yaml';
const read = (file: string) => readFileSync(join(content.root, file), 'utf8');
const change = (from: string, to: string) => {
  edit(injured, from, to)(content.root);
};
const check = (committed: string | null = null) =>
  runChecks(readCorpus(content.root), '2021-04-04', { readCommitted: () => committed }).map(({ message }) => message);
const keep = (today: string, why?: string) => {
  const corpus = readCorpus(content.root);
  const { files, kept } = keepStates(corpus, corpus.claims, today, why);
  writeFiles(content.root, files);
  return kept;
};

test('The log starts with what every claim says, and is then added to for each that says something else', () => {
  const before = read(injured);
  expect(check()).toEqual([]);
  expect(keep('2021-04-01')).toHaveLength(5);
  expect(check()).toEqual([]);
  expect(read(injured)).toBe(before);
  expect(keep('2021-04-02')).toEqual([]);
  const first = read(log);
  change('statement: People were injured', 'statement: Some people were injured');
  expect(check()).toEqual([expect.stringContaining('it differs in statement')]);
  expect(keep('2021-04-03', 'How many is not agreed.')).toEqual(['injured']);
  expect(check()).toEqual([]);
  expect(read(log).slice(0, first.length)).toBe(first);
  expect(readCorpus(content.root).history.at(-1)?.data).toEqual({
    claim: 'injured',
    day: '2021-04-03',
    why: 'How many is not agreed.',
    statement: 'Some people were injured',
    relation: 'both-hold',
    finding: 'The report has the number from the fire service; the editorial names no source for its own.',
    passages: [
      { article: 'evening-post', quote: 'At least 12 people were injured' },
      { article: 'price-of-storage', quote: 'At least 9 people were injured' },
    ],
  });
});

test.each([
  ['none is written', '', '2021-04-03'],
  ['the one that is written is older than what was kept', 'changed: 2021-03-30\n', '2021-04-03'],
  ['the one that is written is yet to come', 'changed: 2021-05-01\n', '2021-04-03'],
  ['no day is written', 'changed: 2021-04\n', '2021-04-03'],
  ['one is written since', 'changed: 2021-04-02\n', '2021-04-02'],
])('The day of a change stands in the log and the claim alike: where %s', (_, written, day) => {
  keep('2021-04-01');
  change('statement: People were injured\n', `statement: Some people were injured\n${written}`);
  keep('2021-04-03');
  expect(readCorpus(content.root).history.at(-1)?.data.day).toBe(day);
  expect(read(injured)).toContain(`\nchanged: ${day}\n`);
});

test('What was kept and committed is missed where it was changed or taken out, and not where something was added', () => {
  keep('2021-04-01');
  const committed = read(log);
  change('statement: People were injured', 'statement: Some people were injured');
  keep('2021-04-03');
  expect(check(committed)).toEqual([]);
  edit(log, 'statement: Ships were moved away', 'statement: Some ships were moved away')(content.root);
  expect(check(committed)).toContainEqual(
    'What was kept of ships-moved on 2021-04-01 was changed or taken out since the last commit.',
  );
});

test('An article that has yet to be read asks for no new state of what one article alone says', () => {
  keep('2021-04-01');
  const third = ['letter: C', 'title: A third', 'kind: report', 'language: en', 'display: full'];
  writeFiles(
    content.root,
    new Map([['content/articles/third.mdx', ['---', ...third, '---', '', 'Nothing new was heard.', ''].join('\n')]]),
  );
  expect(check().filter((message) => message.includes('was kept'))).toEqual([]);
});

test('The desk writes a claim that was kept otherwise, and says among what it found that this is to be kept', () => {
  keep('2021-04-01');
  const desk = createDesk(content.root, () => '2021-04-02');
  const ask = (question: unknown) => desk.answer(question as Question) as { seen: Record<string, string> };
  const set = { do: 'set', collection: 'claims', id: 'injured', fields: { finding: 'New words.' } };
  const actions = [{ ...set, path: [] }];
  const { seen } = ask({ ask: 'preview', actions });
  expect(ask({ ask: 'write', actions, seen })).toMatchObject({ written: [injured] });
  expect(ask({ ask: 'state', article: 'evening-post' })).toMatchObject({
    findings: [{ severity: 'warning', message: expect.stringContaining('differs in finding') as string }],
  });
});
