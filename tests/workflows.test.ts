import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from './support/build-site.ts';

const folder = join(projectRoot, '.github/workflows');
const workflows = readdirSync(folder).map((file) => {
  const source = readFileSync(join(folder, file), 'utf8');
  return { file, source, jobs: (parse(source) as Workflow).jobs };
});
const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as PackageFile;

test('What a workflow runs is npm’s own installation or a command of package.json, so it can be tried anywhere', () => {
  const runs = workflows.flatMap(({ file, jobs }) =>
    Object.values(jobs).flatMap(({ steps, strategy }) => {
      const commands = strategy?.matrix.include.map(({ command }) => command) ?? [];
      return steps
        .flatMap(({ run }) =>
          run?.includes('matrix.command') ? commands.map((name) => `npm run ${name}`) : (run ?? []),
        )
        .map((run) => ({ file, run }));
    }),
  );
  expect(runs).not.toEqual([]);
  const unknown = runs.filter(({ run }) => {
    const name = /^npm run (\S+)$/.exec(run)?.[1];
    return name === undefined ? !/^npm ci( --[\w=-]+)*$/.test(run) : !(name in scripts);
  });
  expect(unknown).toEqual([]);
});

test('Every action is pinned by its full digest, with its version beside it', () => {
  const uses = workflows.flatMap(({ source }) => source.match(/uses:.*/g) ?? []);
  expect(uses).not.toEqual([]);
  expect(uses.filter((line) => !/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
});

interface Workflow {
  jobs: Record<string, { strategy?: { matrix: { include: { command: string }[] } }; steps: { run?: string }[] }>;
}

interface PackageFile {
  scripts: Record<string, string>;
}
