import { expect, test } from 'vitest';
import { formatCount, type CountableModule } from './count-reporter.ts';

test('The last line counts the tests of all files', () => {
  expect(formatCount([makeModule(3, 1), makeModule(2, 0)], [])).toBe('Tests: 5 passed, 1 failed');
});

test('A file that cannot be read, a hook that fails and an error nobody caught each count as failed', () => {
  const broken = makeModule(0, 0, { own: [new Error('cannot be read')], inSuites: [new Error('hook')] });
  expect(formatCount([broken, makeModule(4, 0)], [new Error('uncaught')])).toBe('Tests: 4 passed, 3 failed');
});

function makeModule(
  passed: number,
  failed: number,
  errors: { own?: Error[]; inSuites?: Error[] } = {},
): CountableModule {
  return {
    errors: () => errors.own ?? [],
    children: {
      allTests: (state) => Array.from({ length: state === 'passed' ? passed : failed }),
      allSuites: () => [{ errors: () => errors.inSuites ?? [] }],
    },
  };
}
