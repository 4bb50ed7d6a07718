import { expect, it } from 'vitest';
import { edit, harbour, makeContent } from '../support/make-content.ts';
import { runCommand } from '../support/run-command.ts';

const work = (...args: string[]) => runCommand('work', [...args, '--root', harbour], harbour);

it('lists what is left for an article, each with how it is decided', async () => {
  const { code, out } = await work('evening-post');
  expect(code).toBe(0);
  expect(out).toContain('Words in no claim or event (');
  expect(out).toContain('“The cause is not known.”');
  expect(out).not.toContain('Claims that it may make');
});

it('names a claim once, with the sentences by which the article may make it', async () => {
  const content = makeContent(edit('content/claims/smell-of-gas.mdx', 'silent: [price-of-storage]\n', ''));
  try {
    const { out } = await runCommand('work', ['price-of-storage', '--root', content.root], content.root);
    expect(out.match(/smell-of-gas: /g)).toHaveLength(1);
  } finally {
    content.remove();
  }
});

it('says which article it knows', async () => {
  expect((await work()).err).toContain('There are evening-post, price-of-storage');
  const { code, err } = await work('evening');
  expect(code).toBe(1);
  expect(err).toContain('Did you mean evening-post?');
});
