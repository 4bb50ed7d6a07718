import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

// The workers and all that the tests start read the same modules: Node keeps what it has compiled of them.
process.env['NODE_COMPILE_CACHE'] ??= `${root}.cache/compiled`;

/** A hundred processes are started in it and killed. */
const killing = 'tests/integrations/swap-folder.test.ts';

/**
 * Four projects: `unit` needs nothing built and starts next to nothing; `cli` runs the editors' commands and whatever else
 * starts many processes; `site` looks at built sites; `browser` reads them in Chromium. What the last two share is built
 * once, by the global setup.
 */
export default defineConfig({
  root,
  test: {
    globalSetup: 'tests/support/global-setup.ts',
    // Left to itself Vitest keeps one core free, and on two runs one file at a time.
    maxWorkers: availableParallelism(),
    // A worker loads a module, and starts a browser, once for all its files: half a second of processor time for each.
    isolate: false,
    reporters: ['default', './tests/support/count-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          setupFiles: 'tests/support/fix-seed.ts',
          // Properties are tried on thousands of texts, which a busy machine does slowly.
          testTimeout: 60_000,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/cli/**', 'tests/site/**', 'tests/browser/**', killing],
        },
      },
      {
        extends: true,
        test: {
          name: 'cli',
          include: ['tests/cli/**/*.test.ts', killing],
          // Each of these tests starts processes, which takes its time on a busy machine.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // The accessibility of a long page is read in seconds on an idle machine, and in minutes on a busy one.
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
