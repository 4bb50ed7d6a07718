import { describe, expect, test } from 'vitest';
import { findChromium, type Machine } from './find-chromium.ts';

describe('the browser that is tested with', () => {
  test('is the one that CHROMIUM_PATH names, whatever else there is', () => {
    const { machine } = makeMachine({ chromiumPath: '/opt/mine', exists: (path) => path === '/opt/mine' });
    expect(findChromium(machine)).toBe('/opt/mine');
  });

  test('is refused where CHROMIUM_PATH names no file, rather than another being taken', () => {
    const { machine } = makeMachine({ chromiumPath: '/opt/none', which: () => '/usr/bin/chromium' });
    expect(() => findChromium(machine)).toThrow(/CHROMIUM_PATH is "\/opt\/none", and there is no such file/);
  });

  test.each(['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])(
    'is the %s of the path, and nothing is installed',
    (name) => {
      const { machine, done } = makeMachine({
        which: (asked) => (asked === name || asked === 'apt-get' ? `/bin/${asked}` : null),
      });
      expect(findChromium(machine)).toBe(`/bin/${name}`);
      expect(done).toEqual([]);
    },
  );

  test('is not a program that has the name of one and does not run', () => {
    const { machine } = makeMachine({
      which: (name) => (name.startsWith('chromium') || name === 'google-chrome' ? `/bin/${name}` : null),
      works: (path) => path === '/bin/google-chrome',
    });
    expect(findChromium(machine)).toBe('/bin/google-chrome');
  });

  test('is Debian’s where root has apt-get, its lists read first', () => {
    const { machine, done } = makeMachine({
      isRoot: true,
      which: (name) =>
        name === 'apt-get' || (name === 'chromium-headless-shell' && done.some((step) => step.includes('install')))
          ? `/bin/${name}`
          : null,
    });
    expect(findChromium(machine)).toBe('/bin/chromium-headless-shell');
    expect(done).toEqual(['apt-get update', 'apt-get install --yes --no-install-recommends chromium-headless-shell']);
  });

  test('is Debian’s whole browser where it has no headless shell', () => {
    const installed: string[] = [];
    const { machine } = makeMachine({
      isRoot: true,
      which: (name) => (name === 'apt-get' || installed.includes(name) ? `/bin/${name}` : null),
      run: (_, args) => {
        if (args.includes('chromium-headless-shell')) throw new Error('Unable to locate package');
        installed.push(args.at(-1) ?? '');
      },
    });
    expect(findChromium(machine)).toBe('/bin/chromium');
  });

  test('is Playwright’s where there is no root', () => {
    const { machine, done } = makeMachine({
      which: (name) => (name === 'apt-get' ? '/bin/apt-get' : null),
      downloaded: () => (done.includes('download') ? '/cache/chrome' : null),
    });
    expect(findChromium(machine)).toBe('/cache/chrome');
    expect(done).toEqual(['download']);
  });

  test('is Playwright’s where Debian’s could not be installed', () => {
    const { machine, done } = makeMachine({
      isRoot: true,
      which: (name) => (name === 'apt-get' ? '/bin/apt-get' : null),
      run: () => {
        throw new Error('no network');
      },
      downloaded: () => (done.includes('download') ? '/cache/chrome' : null),
    });
    expect(findChromium(machine)).toBe('/cache/chrome');
  });

  test('is never skipped: where none can be got, the error says why and names CHROMIUM_PATH', () => {
    const { machine } = makeMachine({
      isRoot: true,
      which: (name) => (name === 'apt-get' ? '/bin/apt-get' : null),
      run: () => {
        throw new Error('no network');
      },
    });
    expect(() => findChromium(machine)).toThrow(
      /no Chromium.*\nDebian’s package "chromium-headless-shell" failed: no network\nDebian’s package "chromium" failed: no network\nPlaywright’s download brought none\.\n.*set CHROMIUM_PATH/,
    );
  });
});

/** A machine with nothing on it but what is said, which notes what was done to it. */
function makeMachine(has: Partial<Machine>): { machine: Machine; done: string[] } {
  const done: string[] = [];
  const machine: Machine = {
    chromiumPath: undefined,
    isRoot: false,
    exists: () => false,
    which: () => null,
    works: () => true,
    run: (command, args) => {
      done.push([command, ...args].join(' '));
    },
    download: () => {
      done.push('download');
    },
    downloaded: () => null,
    ...has,
  };
  return { machine, done };
}
