import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recoverFolder, swapFolder } from '../../src/integrations/swap-folder.ts';

/** Swaps folder after folder into one place, each of files that all hold its number, until it is killed. */
const [target = '', from = '0'] = process.argv.slice(2);
await recoverFolder(target);
for (let turn = Number(from); ; turn++) {
  const next = `${target}.next`;
  mkdirSync(next, { recursive: true });
  for (let file = 0; file < 20; file++) writeFileSync(join(next, String(file)), String(turn));
  await swapFolder(next, target);
  if (turn === Number(from)) console.log('swapped');
}
