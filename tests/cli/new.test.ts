import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeContent } from '../support/make-content.ts';
import { runCommand } from '../support/run-command.ts';

let root: string;
let remove: () => void;
beforeEach(() => {
  ({ root, remove } = makeContent());
});
afterEach(() => remove());

const start = (...args: string[]) => runCommand('new', args, root);
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** What someone writes into each blank: the words after its colon, before the comment. */
const blanks = {
  claim: {
    statement: 'The port was closed',
    topic: 'fire',
    kind: 'fact',
    finding: 'Only the report says so.',
    article: 'evening-post',
    quote: 'The port stayed closed',
    voice: 'asserted',
  },
  event: {
    title: 'The port is closed',
    date: '2021-03-02',
    basis: 'inferred',
    article: 'evening-post',
    quote: 'The port stayed closed',
  },
  article: { title: 'A third account', kind: 'report', language: 'en' },
} as const;

it.each(['claim', 'event', 'article'] as const)(
  'starts a %s that passes the check once its blanks are filled',
  async (kind) => {
    const { code, out } = await start(kind, 'port-closed');
    const file = `content/${kind}s/port-closed.mdx`;
    expect(code).toBe(0);
    expect(out).toBe(`${file} was written. Fill in its blanks, and run: npm run check\n`);
    const blank = await runCommand('check', [], root);
    expect(blank.code).toBe(1);
    const filled = Object.entries(blanks[kind]).reduce(
      (text, [field, value]) => text.replace(new RegExp(`^([ -]*)${field}: #`, 'm'), `$1${field}: ${value} #`),
      read(file),
    );
    writeFileSync(join(root, file), kind === 'article' ? `${filled}\nThe port was closed that day.\n` : filled);
    expect(await runCommand('check', ['--errors'], root)).toMatchObject({ code: 0, out: 'No faults found.\n' });
  },
);

it('explains every field, and gives an article the next letter', async () => {
  await start('article', 'third');
  expect(read('content/articles/third.mdx')).toMatch(
    /^---\nletter: C # .+\ntitle: # .+\n# short: # .+\nkind: # report: /,
  );
  await start('claim', 'port-closed');
  const fields = read('content/claims/port-closed.mdx')
    .split('\n')
    .filter((line) => /^[# -]*\w+:/.test(line));
  expect(fields.length).toBeGreaterThan(30);
  for (const line of fields) expect(line).toMatch(/: ?(?:\[\] )?# .+|: .+ # .+/);
});

it('says each choice once, in words', async () => {
  await start('claim', 'port-closed');
  const relation = read('content/claims/port-closed.mdx')
    .split('\n')
    .find((line) => line.includes('relation:'));
  expect(relation).toContain('agree: they say the same;');
  for (const word of ['agree', 'partly', 'differ', 'contradict']) expect(relation?.split(`${word}:`)).toHaveLength(2);
  expect(relation).not.toContain('|');
});

it('lays a publication that passes the check into an empty folder, each field explained, and says what is next', async () => {
  rmSync(join(root, 'content'), { recursive: true });
  const { code, out } = await start('publication');
  expect(code).toBe(0);
  expect(out).toMatch(
    /^content\/site\.yaml and content\/topics\.yaml were written\. .*: npm run import -- article\.txt\n$/,
  );
  for (const file of ['content/site.yaml', 'content/topics.yaml']) {
    const [, ...fields] = read(file).trimEnd().split('\n');
    for (const line of fields) expect(line).toMatch(/ # \S/);
  }
  expect(await runCommand('check', [], root)).toMatchObject({ code: 0, out: 'No faults found.\n', err: '' });
});

it('lays no publication where there is content', async () => {
  const before = read('content/site.yaml');
  const { code, err } = await start('publication');
  expect(code).toBe(1);
  expect(err).toMatch(/^content\/ is not empty \(articles and \d more\), .* Move what is there out of it/);
  expect(read('content/site.yaml')).toBe(before);
});

it('never overwrites a file', async () => {
  const before = read('content/claims/injured.mdx');
  const { code, err } = await start('claim', 'injured');
  expect(code).toBe(1);
  expect(err).toContain('"injured" is that of content/claims/injured.mdx');
  expect((await start('article', 'evening-post')).err).toContain('is there already, and nothing is ever overwritten');
  expect(read('content/claims/injured.mdx')).toBe(before);
});

it.each([
  [[], 'It was not said what to start.'],
  [['clam', 'x'], 'There is no kind "clam". Did you mean claim?'],
  [['claim'], 'The claim needs an id'],
  [['claim', 'The Fire'], 'The id "The Fire" cannot be an address'],
  [['claim', '../fire'], 'cannot be an address'],
  [['event', 'injured'], 'Claims and events share their addresses'],
  [['claim', 'one', 'two'], '"two" is one too many'],
  [['publication', 'mine'], '"mine" is one too many'],
])('refuses %j and says what to write', async (args, message) => {
  const { code, err } = await start(...args);
  expect(code).toBe(1);
  expect(err).toContain(message);
});
