import { expect, it } from 'vitest';
import { harbour } from '../support/make-content.ts';
import { runCommand } from '../support/run-command.ts';

const coverage = (...args: string[]) => runCommand('coverage', [...args, '--root', harbour], harbour);

it('counts the words of every article in a table, and lists the sentences that stand in no claim, and what is left of others', async () => {
  const { code, out } = await coverage();
  expect(code).toBe(0);
  expect(out).toContain('evening-post         65          39            0    26  60 %');
  expect(out).toContain('price-of-storage     48          19            0    29  39 %');
  expect(out).toContain('    13  The cause is not known.\n    17  The port stayed closed on Tuesday evening.');
  expect(out).toContain('    13  the fire service said\n    17  Dockers said that\n');
});

it('shows one article alone, and refuses one that there is not', async () => {
  expect((await coverage('price-of-storage')).out).not.toContain('evening-post');
  expect(await coverage('price')).toMatchObject({
    code: 1,
    err: expect.stringContaining('There is no article "price".'),
  });
});
