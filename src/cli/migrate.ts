import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../import/refusal.ts';
import { planMigration } from './plan-migration.ts';
import { run } from './run.ts';

const help = `npm run migrate -- <id> [options]

Gives the one story of a site a folder of its own, content/<id>/, so that others can stand beside it. It stays at the root
of the site, and no address changes. What is of the story is moved there out of content/ and out of site.yaml; what all
stories share, names.yaml, spellings.yaml and the rest of site.yaml, stays.

  --root FOLDER  the project's folder; this one where absent
  --help         these words
`;

await run(help, {}, async ({ root }, [id, ...rest]) => {
  if (id === undefined || rest.length > 0)
    throw new Refusal('Give the story one id, of small letters, digits and hyphens: npm run migrate -- <id>');
  const { folder, moves, writes } = planMigration(root, id);
  await mkdir(join(root, folder));
  for (const { from, to } of moves) await rename(join(root, from), join(root, to));
  for (const [file, text] of Object.entries(writes)) await writeFile(join(root, file), text);
  console.log(`The story is in ${folder}/ now, and stays where it was on the site. Now run: npm run check`);
});
