import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findStoryFault } from '../checks/rules/story.ts';
import { findStories, readCorpus } from '../corpus/read-corpus.ts';
import { nextLetter } from '../import/next-letter.ts';
import { isCleanId, proposeId } from '../import/propose-id.ts';
import { findClose, formatChoice } from '../corpus/did-you-mean.ts';
import { Refusal } from '../import/refusal.ts';
import { content, folderOf, placeOf } from '../schemas/collections.ts';
import { pickStory, storyOption } from './pick-story.ts';
import { run } from './run.ts';
import { starterKinds, writePublication, writeStarter, writeStory, type StarterKind } from './write-starter.ts';

const help = `npm run new -- claim|event|article <id> [options]
npm run new -- story <id> [options]
npm run new -- publication [options]

Writes a file to start from, with every field explained. Fields to be filled in are left blank; fields that may be left
out stand behind a "#". An article that you have as a file is better imported: npm run import -- <file>
A story is a folder of its own, with what it needs to be built. For a publication of your own, the files that it cannot do without are laid into an empty content/.

  --story ID     the story of the claim, event or article, where the site has several
  --root FOLDER  the project's folder; this one where absent
  --help         these words
`;

/** What can be started. */
const kinds = [...starterKinds, 'story', 'publication'];

await run(help, storyOption, ({ root, story }, positionals) => start(positionals, root, story));

async function start([kind, id, ...rest]: readonly string[], root: string, story: string | undefined): Promise<void> {
  if (kind === 'publication') return startPublication([id, ...rest].join(' '), root);
  const known = kind !== undefined && (isKind(kind) || kind === 'story');
  if (!known) {
    const lead = kind === undefined ? 'It was not said what to start.' : `There is no kind "${kind}".`;
    throw new Refusal(`${lead} ${formatChoice(findClose(kind ?? '', kinds), kinds)} Write: npm run new -- claim <id>`);
  }
  if (id === undefined) throw new Refusal(`The ${kind} needs an id, such as: npm run new -- ${kind} death-toll`);
  if (rest.length > 0) throw new Refusal(`One ${kind} is started at a time, and "${rest.join(' ')}" is one too many.`);
  if (!isCleanId(id)) {
    throw new Refusal(
      `The id "${id}" cannot be an address: it may only hold small letters, digits and single hyphens. Take ${proposeId('', id, undefined)}, for instance.`,
    );
  }
  if (kind === 'story') return startStory(id, root);
  const corpus = pickStory(readCorpus(root).stories, story);
  const twin = [...corpus.claims, ...corpus.events].find((entry) => entry.id === id && kind !== 'article');
  if (twin)
    throw new Refusal(
      `The id "${id}" is that of ${twin.file}. Claims and events share their addresses; take another id.`,
    );
  const letter = nextLetter(corpus.articles.map(({ data }) => data.letter));
  const file = `${placeOf(`${kind}s`, corpus.folder)}/${id}.mdx`;
  await mkdir(dirname(join(root, file)), { recursive: true });
  try {
    await writeFile(join(root, file), writeStarter(kind, letter, new Date().toISOString().slice(0, 10)), {
      flag: 'wx',
    });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    throw new Refusal(`${file} is there already, and nothing is ever overwritten. Take another id, or edit that file.`);
  }
  console.log(`${file} was written. Fill in its blanks, and run: npm run check`);
}

async function startStory(id: string, root: string): Promise<void> {
  const [first] = findStories(root);
  if (first.folder === content)
    throw new Refusal(
      'The story that there is has no folder of its own. Move it into one first: npm run migrate -- <id>',
    );
  const fault = findStoryFault(id);
  if (fault !== null) throw new Refusal(fault);
  const there = await readdir(join(root, folderOf(id))).catch(() => null);
  if (there !== null)
    throw new Refusal(`${folderOf(id)} is there already, and nothing is ever overwritten. Take another id.`);
  const files = Object.entries(writeStory(id));
  await mkdir(join(root, folderOf(id)));
  for (const [file, text] of files) await writeFile(join(root, file), text, { flag: 'wx' });
  console.log(
    `${files.map(([file]) => file).join(' and ')} were written. Put your own words into both, and import the first article: npm run import -- article.txt --story ${id}`,
  );
}

async function startPublication(further: string, root: string): Promise<void> {
  if (further !== '')
    throw new Refusal(
      `A publication has no id, and "${further}" is one too many. Write its title in content/site.yaml.`,
    );
  const there = await readdir(join(root, 'content')).catch(() => []);
  const [first, ...others] = there.filter((name) => !name.startsWith('.')).sort();
  if (first !== undefined) {
    const what = others.length === 0 ? first : `${first} and ${others.length} more`;
    throw new Refusal(
      `content/ is not empty (${what}), and nothing is ever overwritten. Move what is there out of it, and run this again.`,
    );
  }
  await mkdir(join(root, 'content'), { recursive: true });
  const files = Object.entries(writePublication());
  for (const [file, text] of files) await writeFile(join(root, file), text, { flag: 'wx' });
  console.log(
    `${files.map(([file]) => file).join(' and ')} were written. Put your own words into both, and import the first article: npm run import -- article.txt`,
  );
}

function isKind(word: string): word is StarterKind {
  return (starterKinds as readonly string[]).includes(word);
}
