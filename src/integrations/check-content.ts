import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeReport } from '../checks/report.ts';
import { runChecks } from '../checks/run-checks.ts';
import { readCorpus } from '../corpus/read-corpus.ts';

/**
 * Run every check before Astro reads any content, since Astro stops at the first bad entry and names no line. A build
 * with errors ends here, with one report of all of them.
 */
export function checkContent(): AstroIntegration {
  return {
    name: 'claimline:check-content',
    hooks: {
      'astro:config:setup': ({ config, command, logger }) => {
        if (command !== 'build') return;
        const issues = runChecks(readCorpus(fileURLToPath(config.root)), new Date().toISOString().slice(0, 10));
        if (issues.some(({ severity }) => severity === 'error')) {
          throw new Error(`The content has faults, so nothing was built.\n\n${writeReport(issues)}`);
        }
        if (issues.length > 0) logger.warn(`\n${writeReport(issues)}`);
      },
    },
  };
}
