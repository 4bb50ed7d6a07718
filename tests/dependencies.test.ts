import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from './support/build-site.ts';

const read = (file: string) => readFileSync(join(projectRoot, file), 'utf8');
const project = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const locked = Object.entries(packages).filter(([path]) => path !== '');

test('Every package that the project asks for stands once among those with a reason, and no other', () => {
  const rows = [...read('.github/DEPENDENCIES.md').matchAll(/^\| (`.*`) \| (\S.*) \|$/gm)];
  const named = rows.flatMap(([, names = '']) => [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  const asked = ['dependencies', 'optionalDependencies', 'devDependencies'].flatMap((kind) =>
    Object.keys(project[kind] ?? {}),
  );
  expect(named.sort(), 'Each has a row in .github/DEPENDENCIES.md').toEqual(asked.sort());
});

test('The lock file has a checksum for every package, whatever the platform', () => {
  expect(locked.length).toBeGreaterThan(100);
  expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
});

test('A package with a script to run at its installation is named, and may not run it', () => {
  const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript === true);
  expect(scripted.map(([path]) => [path.replace(/^.*node_modules\//, ''), false])).toEqual(
    Object.entries(project['allowScripts'] ?? {}),
  );
});

interface Locked {
  integrity?: string;
  hasInstallScript?: boolean;
}
