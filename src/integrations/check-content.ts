import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { ErrorPayload, ViteDevServer } from 'vite';
import type { ShownIssue } from '../checks/issue.ts';
import { hasErrors, sayCount, writeReport } from '../checks/report.ts';
import { runChecks } from '../checks/run-checks.ts';
import { readCorpus } from '../corpus/read-corpus.ts';

/**
 * Run every check before Astro reads any content, since Astro stops at the first bad entry and names no line. A build
 * with errors ends here, with one report of all of them. In development the report takes the place of every page, in the
 * browser's overlay, until the errors are mended.
 */
export function checkContent(): AstroIntegration {
  let root: string;
  return {
    name: 'claimline:check-content',
    hooks: {
      'astro:config:setup': ({ config, command, logger }) => {
        root = fileURLToPath(config.root);
        if (command !== 'build') return;
        const issues = check(root);
        if (hasErrors(issues)) {
          throw new Error(`The content has faults, so nothing was built.\n\n${writeReport(issues)}`);
        }
        if (issues.length > 0) logger.warn(`\n${writeReport(issues)}`);
      },
      'astro:server:setup': ({ server, logger }) => {
        watchContent(root, server, logger);
      },
    },
  };
}

function watchContent(root: string, server: ViteDevServer, logger: AstroIntegrationLogger): void {
  let issues = check(root);
  if (issues.length > 0) logger.warn(`\n${writeReport(issues)}`);
  const recheck = (file: string) => {
    if (!file.startsWith(`${root.replace(/\/$/, '')}/content/`)) return;
    const [hadErrors, before] = [hasErrors(issues), writeReport(issues)];
    issues = check(root);
    const report = writeReport(issues);
    if (report === before) return;
    logger[issues.length > 0 ? 'warn' : 'info'](`\n${report}`);
    if (hasErrors(issues)) server.ws.send(toPayload(issues));
    else if (hadErrors) server.ws.send({ type: 'full-reload' });
  };
  server.watcher.add(`${root}/content`);
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, recheck);
  // A page that is opened while there are errors gets the overlay as soon as it listens.
  server.ws.on('connection', () => {
    if (hasErrors(issues)) server.ws.send(toPayload(issues));
  });
  server.middlewares.use((request, response, next) => {
    if (!hasErrors(issues) || !(request.headers.accept ?? '').includes('text/html')) {
      next();
      return;
    }
    response.statusCode = 500;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(writePage(writeReport(issues), server.config.base));
  });
}

function check(root: string): ShownIssue[] {
  return runChecks(readCorpus(root), new Date().toISOString().slice(0, 10));
}

/** What Vite's overlay shows. */
function toPayload(issues: readonly ShownIssue[]): ErrorPayload {
  const first = issues.find(({ severity }) => severity === 'error');
  return {
    type: 'error',
    err: {
      message: `The content has faults: ${sayCount(issues)}`,
      stack: '',
      plugin: 'content',
      frame: writeReport(issues),
      ...(first && { id: first.file, loc: { file: first.file, line: first.line, column: first.column } }),
    },
  };
}

/** A page with the report, for a browser without JavaScript; with it, Vite's client lays the overlay over it. */
function writePage(report: string, base: string): string {
  const text = report.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>The content has faults</title><script type="module" src="${base}@vite/client"></script><h1>The content has faults</h1><pre>${text}</pre></html>`;
}
