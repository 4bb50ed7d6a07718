import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger, HookParameters } from 'astro';
import type { ErrorPayload, ViteDevServer } from 'vite';
import type { ShownIssue } from '../checks/issue.ts';
import { hasErrors, formatCount, writeReport } from '../checks/report.ts';
import { runChecks, sortIssues } from '../checks/run-checks.ts';
import { refreshCorpus } from '../corpus/current-corpus.ts';
import { listStories } from '../corpus/find-story.ts';
import type { Corpus } from '../corpus/read-corpus.ts';
import { proseLoaderName, startVisits, visitStories } from '../corpus/visit-story.ts';
import { escapeHtml } from '../model/escape-html.ts';
import { fault } from '../site/fault.ts';
import { checkOthers } from './check-others.ts';

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
        if (command === 'dev') startVisits(root);
        if (command !== 'build') return;
        const issues = check(refreshCorpus(root));
        if (hasErrors(issues)) throw fault(`The content has faults, so nothing was built.\n\n${writeReport(issues)}`);
        if (issues.length > 0) logger.warn(`\n${writeReport(issues)}`);
      },
      'astro:server:setup': ({ server, logger, refreshContent }) => watchContent(root, server, logger, refreshContent),
    },
  };
}

/**
 * Checks the stories that are read after every change, before the next page; the others in a process beside, at first and
 * when what they speak of has changed. A story is read from when a page of it is asked for or a file of it changes.
 */
function watchContent(
  root: string,
  server: ViteDevServer,
  logger: AstroIntegrationLogger,
  refreshContent: HookParameters<'astro:server:setup'>['refreshContent'],
): void {
  const { hot } = server.environments.client;
  const content = join(root, 'content');
  let corpus = refreshCorpus(root);
  const others = checkOthers(
    () => ({ root, ...given() }),
    () => {
      const had = hasErrors(issues);
      report();
      listAnew();
      if (had && !hasErrors(issues)) hot.send({ type: 'full-reload' });
      else show();
    },
  );
  const findAll = () => sortIssues([...check(corpus), ...others.find(corpus)]);
  let issues = findAll();
  let pending: NodeJS.Timeout | undefined;
  const changed = new Set<string>();
  const show = () => {
    if (hasErrors(issues)) hot.send(toPayload(issues));
  };
  const log = () => logger[issues.length > 0 ? 'warn' : 'info'](`\n${writeReport(issues)}`);
  const report = () => {
    const before = writeReport(issues);
    issues = findAll();
    if (writeReport(issues) !== before) log();
  };
  /** Has Astro ask again for the paths of pages. */
  const listAnew = () => {
    for (const name of ['ssr', 'prerender']) server.environments[name]?.hot.send('astro:content-changed', {});
  };
  /** The stories that Astro knows nothing of yet. */
  const unloaded = new Set<string>();
  const visit = (names: Iterable<string>) => {
    const asked = new Set(names);
    const ids = listStories(corpus).flatMap(({ id }) => (asked.has(id) ? id : []));
    const added = visitStories(ids, corpus);
    for (const id of added) unloaded.add(id);
    return added.length > 0;
  };
  const read = () => {
    visit(changed);
    corpus = refreshCorpus(root);
    // Another may stand at the root now.
    if (visit([])) corpus = refreshCorpus(root);
    others.checkAgain(corpus, [...changed]);
    changed.clear();
    report();
    listAnew();
  };
  const recheck = () => {
    clearTimeout(pending);
    pending = undefined;
    read();
    if (hasErrors(issues)) show();
    else hot.send({ type: 'full-reload' });
  };
  let loading = Promise.resolve();
  const load = async () => {
    const stories = [...unloaded];
    if (stories.length > 0) await refreshContent?.({ loaders: [proseLoaderName], context: { stories } });
    for (const id of stories) unloaded.delete(id);
  };
  // An editor may save in several steps; the file is read when it is quiet, or when a page is asked for.
  const recheckSoon = (file: string) => {
    const path = relative(content, file);
    if (path.startsWith('..')) return;
    changed.add(path.split(sep)[0] ?? '');
    clearTimeout(pending);
    pending = setTimeout(recheck, untilQuiet);
  };
  if (issues.length > 0) log();
  others.checkAgain(corpus, []);
  server.httpServer?.once('close', others.stop);
  server.watcher.add(content);
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, recheckSoon);
  // A page that is opened while there are errors gets the overlay as soon as it listens.
  hot.on('vite:client:connect', show);
  server.middlewares.use((request, response, next) => {
    if (visit(request.url?.split(/[/.?]/) ?? [])) read();
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
    loading = loading.then(load, load);
    loading.then(() => next(), next);
  });
}

function check(corpus: Corpus): ShownIssue[] {
  const { today, siteUrl } = given();
  return runChecks(corpus, today, { readCommitted: () => null, siteUrl });
}

function given() {
  return { today: new Date().toISOString().slice(0, 10), siteUrl: process.env.SITE_URL };
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
