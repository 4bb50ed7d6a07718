import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOptions } from '../../src/build/build-site.ts';

/** The folder of the project. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Where the sites that the tests build say that they live. */
export const origin = 'https://localhost:4321';

/** A publication as its editors left it, frozen: what the tests know of by its ids, words and counts. */
export const crocus = join(projectRoot, 'tests/fixtures/crocus');

/**
 * Make a folder that holds a site's content, below the project, where Astro finds its packages.
 *
 * @param from the folder whose `content/` (and `public/`, where it has one) is copied
 * @param files what is written after that: paths from the new folder, with their text
 * @param project another copy of the project, which is to build it
 */
export function makeSite({
  from,
  files = {},
  project = projectRoot,
}: { from?: string; files?: Record<string, string>; project?: string } = {}): Site {
  const base = join(project, '.cache/tests');
  mkdirSync(base, { recursive: true });
  const root = mkdtempSync(join(base, 'site-'));
  for (const folder of ['content', 'public']) {
    const source = from === undefined ? null : resolve(projectRoot, from, folder);
    if (source !== null && existsSync(source)) cpSync(source, join(root, folder), { recursive: true });
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return {
    root,
    dist: join(root, 'dist'),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/**
 * Build a site with the project's own source and configuration, in a process of its own, so that its environment is its
 * own too. Nothing is thrown where the build fails.
 *
 * @param env what is set in the environment beside what is there: BASE_PATH, TZ, LANG; an empty SITE_URL for a site without an address
 * @param around the command, with its arguments, that is given Node's command to run
 * @param how it is built: whether clean, and in what batches
 */
export function buildSite(
  site: Site,
  env: Record<string, string> = {},
  around: readonly string[] = [],
  how: BuildOptions = {},
): Promise<BuildResult> {
  const args = [
    join(projectRoot, 'tests/support/run-build.ts'),
    JSON.stringify(astroOptions(site)),
    JSON.stringify(how),
  ];
  return run(args, { SITE_URL: origin, ...env }, projectRoot, around);
}

/** What makes Astro use the project's own source and configuration for a site, unless it has a copy of its own. */
export function astroOptions(site: Site, project = projectRoot): object {
  const hasSource = existsSync(join(site.root, 'src'));
  return {
    root: site.root,
    srcDir: join(hasSource ? site.root : project, 'src'),
    publicDir: existsSync(join(site.root, 'public')) ? join(site.root, 'public') : join(project, 'public'),
    configFile: relative(site.root, join(hasSource ? site.root : project, 'astro.config.mjs')),
    logLevel: 'warn',
  };
}

/** Run a script of the project in Node, and wait for its end. */
function run(
  args: string[],
  env: Record<string, string> = {},
  cwd = projectRoot,
  around: readonly string[] = [],
): Promise<BuildResult> {
  const [program = '', ...rest] = [...around, process.execPath, ...args];
  return new Promise((resolve) => {
    execFile(
      program,
      rest,
      { cwd, env: { ...cleanEnvironment(), ...env }, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => resolve({ ok: error === null, output: stdout + stderr }),
    );
  });
}

/**
 * The environment without what the test runner put there and without the reader's own settings for the site. Vitest sets
 * the variables of `import.meta.env` (DEV, PROD and their like) in its workers, where they would make a build believe
 * that it is not for production.
 */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const set = /^(NODE_ENV|VITEST.*|TEST|MODE|DEV|PROD|SSR|BASE_URL|SITE_.*|BASE_PATH)$/;
  const rest = Object.entries(process.env).filter(([name]) => !set.test(name));
  return { ...Object.fromEntries(rest), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
}

export interface Site {
  /** The folder that holds `content/`. */
  root: string;
  /** The folder that the site is built into. */
  dist: string;
  /** Takes it away again. */
  remove: () => void;
}

export interface BuildResult {
  ok: boolean;
  /** All that was printed. */
  output: string;
}
