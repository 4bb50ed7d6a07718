import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs scripts of package.json side by side, since each of them keeps one core busy at most, and fails where one of them
 * does. Run by an npm script: node tests/support/run-beside.ts NAME …
 */
const npm = process.env['npm_execpath'];
if (npm === undefined) throw new Error('Run this by an npm script, which says where npm is.');
const codes = await Promise.all(
  process.argv.slice(2).map(async (name) => {
    const [code] = (await once(spawn(process.execPath, [npm, 'run', name], { stdio: 'inherit' }), 'exit')) as [
      number | null,
    ];
    return code ?? 1;
  }),
);
process.exitCode = Math.max(...codes);
