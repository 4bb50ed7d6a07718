import type { Reporter, TestModule } from 'vitest/node';

/**
 * Prints the count of tests as the last line: `Tests: 12 passed, 0 failed`. What fails outside a test (a file that
 * cannot be read, a hook, an error that nobody caught) counts as one failed test each, so that the line never says
 * "0 failed" of a run that failed.
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    console.log(formatCount(modules, unhandledErrors));
  }
}

/** The line for the test modules and the errors of a run. */
export function formatCount(modules: readonly CountableModule[], unhandledErrors: readonly unknown[]): string {
  let passed = 0;
  let failed = unhandledErrors.length;
  for (const module of modules) {
    const suites = [...module.children.allSuites()];
    passed += [...module.children.allTests('passed')].length;
    failed += [...module.children.allTests('failed')].length;
    failed += module.errors().length + suites.flatMap((suite) => suite.errors()).length;
  }
  return `Tests: ${String(passed)} passed, ${String(failed)} failed`;
}

/** What of vitest's `TestModule` is counted. */
export interface CountableModule {
  errors: () => readonly unknown[];
  children: {
    allTests: (state: 'passed' | 'failed') => Iterable<unknown>;
    allSuites: () => Iterable<{ errors: () => readonly unknown[] }>;
  };
}
