import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { findProgram } from './find-program.ts';

/**
 * The path of a Chromium to test with: the one that CHROMIUM_PATH names; else one that is installed; else Debian's,
 * installed here where apt-get and root are there; else Playwright's own download. Before the whole browser goes its
 * headless shell, which has the same engine and no window: the tests of the browser take a third less time in it.
 *
 * @param machine what is asked of the machine, and done to it
 * @throws when CHROMIUM_PATH names no file, or when there is none and none can be got
 */
export function findChromium(machine: Machine = thisMachine): string {
  if (machine.chromiumPath !== undefined && machine.chromiumPath !== '') {
    if (machine.exists(machine.chromiumPath)) return machine.chromiumPath;
    throw new Error(
      `CHROMIUM_PATH is "${machine.chromiumPath}", and there is no such file. Set it to the path of a Chromium or Chrome, or unset it.`,
    );
  }
  const installed = firstOnPath(machine) ?? machine.downloaded();
  if (installed !== null) return installed;
  const problems: string[] = [];
  if (machine.isRoot && machine.which('apt-get') !== null) {
    for (const name of packages) {
      const got = attempt(`Debian’s package "${name}"`, problems, () => {
        machine.run('apt-get', ['update']);
        machine.run('apt-get', ['install', '--yes', '--no-install-recommends', name]);
        return firstOnPath(machine);
      });
      if (got !== null) return got;
    }
  }
  const got = attempt('Playwright’s download', problems, () => {
    machine.download();
    return machine.downloaded();
  });
  if (got !== null) return got;
  throw new Error(
    [
      'There is no Chromium to test with, and none could be got.',
      ...problems,
      'Install Chromium or Chrome, or set CHROMIUM_PATH to the path of one.',
    ].join('\n'),
  );
}

function firstOnPath(machine: Machine): string | null {
  return names.map((name) => machine.which(name)).find((path) => path !== null && machine.works(path)) ?? null;
}

/** What a way of getting a browser gives; why it gave none is noted. */
function attempt(what: string, problems: string[], get: () => string | null): string | null {
  try {
    const path = get();
    if (path === null) problems.push(`${what} brought none.`);
    return path;
  } catch (cause) {
    problems.push(`${what} failed: ${cause instanceof Error ? cause.message : String(cause)}`);
    return null;
  }
}

const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Of Debian; an older one has no shell. */
const packages = ['chromium-headless-shell', 'chromium'];

const thisMachine: Machine = {
  chromiumPath: process.env['CHROMIUM_PATH'],
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  which: findProgram,
  works: (path) => {
    try {
      execFileSync(path, ['--version'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  },
  run: (command, args) => {
    execFileSync(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  },
  download: () => {
    const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
    execFileSync(process.execPath, [cli, 'install', 'chromium', '--no-shell'], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
  },
  downloaded: () => {
    const path = chromium.executablePath();
    return existsSync(path) ? path : null;
  },
};

/** What is asked of the machine, so that the choice can be tested without one. */
export interface Machine {
  /** What CHROMIUM_PATH says. */
  chromiumPath: string | undefined;
  isRoot: boolean;
  exists: (path: string) => boolean;
  /** Where a program is on the path; null where it is not. */
  which: (name: string) => string | null;
  /** Whether a browser says its version: some systems have a program of that name that only tells how to install it. */
  works: (path: string) => boolean;
  /** Runs a command to its end, and throws where it fails. */
  run: (command: string, args: string[]) => void;
  /** Has Playwright download its Chromium, and throws where that fails. */
  download: () => void;
  /** Where Playwright's Chromium is; null where it has not been downloaded. */
  downloaded: () => string | null;
}
