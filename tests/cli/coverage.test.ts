import { expect, it } from 'vitest';
import { harbour } from '../support/make-content.ts';
import { runCommand } from '../support/run-command.ts';

const coverage = (...args: string[]) => runCommand('coverage', [...args, '--root', harbour], harbour);

it('counts the sentences of every article in a table, and lists those that stand in no claim', async () => {
  const { code, out } = await coverage();
  expect(code).toBe(0);
  expect(out).toContain('evening-post              7           5        2   71 %');
  expect(out).toContain('price-of-storage          5           2        3   40 %');
  expect(out).toContain('    13  The cause is not known.\n    17  The port stayed closed on Tuesday evening.');
});

it('shows one article alone, and refuses one that there is not', async () => {
  expect((await coverage('price-of-storage')).out).not.toContain('evening-post');
  expect(await coverage('price')).toMatchObject({
    code: 1,
    err: expect.stringContaining('There is no article "price".'),
  });
});
