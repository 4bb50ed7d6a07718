import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { harbour } from '../support/make-content.ts';
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
