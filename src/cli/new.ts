import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readCorpus } from '../corpus/read-corpus.ts';
import { nextLetter } from '../import/next-letter.ts';
import { isCleanId, proposeId } from '../import/propose-id.ts';
import { findClose, formatChoice } from '../corpus/did-you-mean.ts';
import { Refusal } from '../import/refusal.ts';
import { run } from './run.ts';
import { starterKinds, writeStarter, type StarterKind } from './write-starter.ts';

const help = `npm run new -- claim|event|article <id> [options]

Writes a file to start from, with every field explained. Fields to be filled in are left blank; fields that may be left
out stand behind a "#". An article that you have as a file is better imported: npm run import -- <file>

  --root FOLDER  the project's folder; this one where absent
  --help         these words
`;

await run(help, {}, ({ root }, positionals) => start(positionals, root));

async function start([kind, id, ...rest]: readonly string[], root: string): Promise<void> {
  const known = kind !== undefined && isKind(kind);
  if (!known) {
    const lead = kind === undefined ? 'It was not said what to start.' : `There is no kind "${kind}".`;
    throw new Refusal(
      `${lead} ${formatChoice(findClose(kind ?? '', starterKinds), starterKinds)} Write: npm run new -- claim <id>`,
    );
  }
  if (id === undefined) throw new Refusal(`The ${kind} needs an id, such as: npm run new -- ${kind} death-toll`);
  if (rest.length > 0) throw new Refusal(`One ${kind} is started at a time, and "${rest.join(' ')}" is one too many.`);
  if (!isCleanId(id)) {
    throw new Refusal(
      `The id "${id}" cannot be an address: it may only hold small letters, digits and single hyphens. Take ${proposeId('', id, undefined)}, for instance.`,
    );
  }
  const corpus = readCorpus(root);
  const twin = [...corpus.claims, ...corpus.events].find((entry) => entry.id === id && kind !== 'article');
  if (twin)
    throw new Refusal(
      `The id "${id}" is that of ${twin.file}. Claims and events share their addresses; take another id.`,
    );
  const letter = nextLetter(corpus.articles.map(({ data }) => data.letter));
  const file = `content/${kind}s/${id}.mdx`;
  await mkdir(dirname(join(root, file)), { recursive: true });
  try {
    await writeFile(join(root, file), writeStarter(kind, letter), { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    throw new Refusal(`${file} is there already, and nothing is ever overwritten. Take another id, or edit that file.`);
  }
  console.log(`${file} was written. Fill in its blanks, and run: npm run check`);
}

function isKind(word: string): word is StarterKind {
  return (starterKinds as readonly string[]).includes(word);
}
