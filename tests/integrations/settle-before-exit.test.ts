import { afterEach, expect, test } from 'vitest';
import { settleBeforeExit } from '../../src/integrations/settle-before-exit.ts';

const before = process.listeners('beforeExit');
afterEach(() => {
  expect(process.listeners('beforeExit')).toEqual(before);
});

test('Work that is done gives what it gives', async () => {
  await expect(settleBeforeExit(Promise.resolve(7), 'broken')).resolves.toBe(7);
});

test('Work that fails throws what it throws', async () => {
  await expect(settleBeforeExit(Promise.reject(new Error('own')), 'broken')).rejects.toThrow('own');
});

test('Work that nothing can settle any more throws, instead of the process ending as if all were well', async () => {
  const waiting = settleBeforeExit(new Promise(() => undefined), 'The service broke down.');
  const listener = process.listeners('beforeExit').find((candidate) => !before.includes(candidate));
  listener?.(0);
  await expect(waiting).rejects.toThrow('The service broke down.');
});
