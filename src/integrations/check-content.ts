import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { ErrorPayload, ViteDevServer } from 'vite';
import type { ShownIssue } from '../checks/issue.ts';
import { hasErrors, formatCount, writeReport } from '../checks/report.ts';
import { runChecks } from '../checks/run-checks.ts';
import { refreshCorpus } from '../corpus/current-corpus.ts';
import { escapeHtml } from '../model/escape-html.ts';
import { fault } from '../site/fault.ts';

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
        if (hasErrors(issues)) throw fault(`The content has faults, so nothing was built.\n\n${writeReport(issues)}`);
        if (issues.length > 0) logger.warn(`\n${writeReport(issues)}`);
      },
      'astro:server:setup': ({ server, logger }) => watchContent(root, server, logger),
    },
  };
}

function watchContent(root: string, server: ViteDevServer, logger: AstroIntegrationLogger): void {
  const { hot } = server.environments.client;
  const content = join(root, 'content');
  let issues = check(root);
  let pending: NodeJS.Timeout | undefined;
  const show = () => {
    if (hasErrors(issues)) hot.send(toPayload(issues));
  };
  const log = () => logger[issues.length > 0 ? 'warn' : 'info'](`\n${writeReport(issues)}`);
  const recheck = () => {
    clearTimeout(pending);
    pending = undefined;
    const before = writeReport(issues);
    issues = check(root);
    if (writeReport(issues) !== before) log();
    if (hasErrors(issues)) show();
    else hot.send({ type: 'full-reload' });
  };
  // An editor may save in several steps; the file is read when it is quiet, or when a page is asked for.
  const recheckSoon = (file: string) => {
    if (relative(content, file).startsWith('..')) return;
    clearTimeout(pending);
    pending = setTimeout(recheck, untilQuiet);
  };
  if (issues.length > 0) log();
  server.watcher.add(content);
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, recheckSoon);
  // A page that is opened while there are errors gets the overlay as soon as it listens.
  hot.on('vite:client:connect', show);
  server.middlewares.use((request, response, next) => {
    const isPage = (request.headers.accept ?? '').includes('text/html');
    if (isPage && (pending || hasErrors(issues))) recheck();
    if (isPage && hasErrors(issues)) {
      response.statusCode = 500;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(writePage(writeReport(issues), server.config.base));
      return;
    }
    // A page that is being made when a fault is saved ends in an error of the code, which Astro shows a moment later.
    response.once('finish', () => {
      if (response.statusCode >= 500) setTimeout(show, afterAstro);
    });
    next();
  });
}

function check(root: string): ShownIssue[] {
  return runChecks(refreshCorpus(root), new Date().toISOString().slice(0, 10), {
    readCommitted: () => null,
    siteUrl: process.env.SITE_URL,
  });
}

/**
 * What the overlay shows: the report in its box for code, with the way to the first error in the editor. The mark of
 * Astro's own payloads keeps Astro from putting an excerpt of the file in the report's place.
 */
function toPayload(issues: readonly ShownIssue[]): ErrorPayload {
  const first = issues.find(({ severity }) => severity === 'error');
  const payload = {
    __isEnhancedAstroErrorPayload: true,
    type: 'error' as const,
    err: {
      name: 'Content',
      title: 'The content has faults',
      message: `${formatCount(issues)} The page comes back once the errors are mended.`,
      stack: '',
      highlightedCode: `<pre>${escapeHtml(writeReport(issues))}</pre>`,
      ...(first && { loc: { file: first.file, line: first.line, column: first.column } }),
    },
  };
  return payload;
}

/** A page with the report, for a browser without JavaScript; with it, Vite's client lays the overlay over it. */
function writePage(report: string, base: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>The content has faults</title><script type="module" src="${base}@vite/client"></script><script type="module" src="${base}@id/astro:scripts/page.js"></script><h1>The content has faults</h1><pre>${escapeHtml(report)}</pre></html>`;
}

/** In milliseconds: how long nothing must be saved before the content is checked. */
const untilQuiet = 100;

/** In milliseconds: Astro shows an error 200 after the response. */
const afterAstro = 1000;
