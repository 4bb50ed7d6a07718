import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { edit, harbour, makeContent } from '../support/make-content.ts';
import { runCommand } from '../support/run-command.ts';

const pin = (...args: string[]) => runCommand('pin', [...args, '--root', harbour], harbour);

it('writes the passage as YAML that can be pasted, with the line that it stands on', async () => {
  const { code, out } = await pin('smelled gas');
  expect(code).toBe(0);
  expect(out).toContain('  # content/articles/evening-post.mdx, line 17\n');
  expect(parse(`passages:\n${out}`)).toEqual({ passages: [{ article: 'evening-post', quote: 'smelled gas' }] });
});

it('settles each place of words that stand more than once by the least that does', async () => {
  const { out } = await pin('on', 'Tuesday');
  expect(parse(out)).toEqual([
    { article: 'evening-post', quote: 'on Tuesday', prefix: 'Lundhaven' },
    { article: 'evening-post', quote: 'on Tuesday', prefix: 'closed' },
  ]);
});

it('finds the words in every article, or in one', async () => {
  expect((parse((await pin('people were injured')).out) as object[]).length).toBe(2);
  expect(parse((await pin('people were injured', '--article', 'price-of-storage')).out)).toMatchObject([
    { article: 'price-of-storage' },
  ]);
});

it('does not cut words in two', async () => {
  expect((await pin('ship')).code).toBe(1);
});

it('shows what comes near, with what differs, where no article has the words', async () => {
  const { code, out, err } = await pin('Three ships where moved to the outer harbor');
  expect(code).toBe(1);
  expect(err).toContain('No article has these words.');
  expect(out).toContain('[-Three-] {+Two+} ships [-where-] {+were+} moved to the outer [-harbor-] {+harbour+}');
  expect(parse(out.slice(out.indexOf('  #')))).toMatchObject([{ quote: 'Two ships were moved to the outer harbour' }]);
});

it.each([
  [['quite other things altogether'], 'nor any that come near them'],
  [[''], 'No words were given.'],
  [
    ['gas', '--article', 'nowhere'],
    'There is no article "nowhere". Those that there are: evening-post, price-of-storage.',
  ],
])('says what is missing of %j', async (args, message) => {
  const { code, err } = await pin(...args);
  expect(code).toBe(1);
  expect(err).toContain(message);
});

it('writes the passage into a claim, with what was said of it and what the words suggest', async () => {
  const content = makeContent(
    edit('content/articles/evening-post.mdx', 'The cause is not known.', '“The cause” isn’t known.'),
  );
  const into = (...args: string[]) => runCommand('pin', [...args, '--root', content.root], content.root);
  const read = (claim: string) => readFileSync(join(content.root, `content/claims/${claim}.mdx`), 'utf8');
  try {
    const before = read('smell-of-gas');
    const { code, out } = await into(
      '"The cause" isn\'t known',
      '--claim',
      'smell-of-gas',
      '--voice',
      'asserted',
      '--stance',
      'describes',
      '--read',
    );
    expect(code, out).toBe(0);
    expect(out).toContain('writes these quotation marks in another form');
    const after = read('smell-of-gas');
    expect(after).toContain('    quote: "“The cause” isn’t known"\n    voice: asserted\n    stance: describes\n');
    expect(after).toContain('comparedIn: [evening-post]');
    expect(after.length).toBeGreaterThan(before.length);

    const wrong = await into('At least 12 people', '--claim', 'injured', '--voice', 'shouted');
    expect(wrong.code).toBe(1);
    expect(wrong.err).toMatch(/Nothing was written.*shouted/s);
    expect((await into('At least 12 people', '--claim', 'injurd')).err).toContain('Did you mean injured?');
    expect((await into('on Tuesday', '--claim', 'injured')).err).toContain('stand 2 times');
  } finally {
    content.remove();
  }
});

it('explains the values where it is asked how it works', async () => {
  const { out } = await pin('--help');
  for (const words of ['attributed: to someone it names', 'questions: it asks whether', 'partly: they agree in part']) {
    expect(out).toContain(words);
  }
});
