import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { writeAnnotations } from '../checks/annotations.ts';
import { hasErrors, writeReport } from '../checks/report.ts';
import { runChecks } from '../checks/run-checks.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { Refusal } from '../import/refusal.ts';
import { pickStory, storyOption } from './pick-story.ts';
import { readCommitted } from './read-committed.ts';
import { run } from './run.ts';

const help = `npm run check -- [paths] [options]

Checks everything below content/ and lists all that is wrong at once, errors first, each with its place and what to do.
Errors make the command fail; warnings do not. Where files or folders are named, only what is found in them is listed.

  --errors       leaves the warnings out
  --json         the findings as JSON, for a program to read
  --story ID     only what is found in the files of this story
  --root FOLDER  the project's folder; this one where absent
  --help         these words

Where GITHUB_ACTIONS is set, the findings are also written as annotations of the lines that they stand on.
Where SITE_URL is set, what a site on the web must have is asked for too.
`;

const options = { errors: { type: 'boolean' }, json: { type: 'boolean' }, ...storyOption } as const;

await run(help, options, ({ root, errors, json, story }, paths) => {
  const corpus = readCorpus(root);
  const ofStory = story === undefined ? [] : [pickStory(corpus.stories, story).folder];
  const wanted = [...ofStory, ...paths.map((path) => findPath(root, path))];
  const issues = runChecks(corpus, new Date().toISOString().slice(0, 10), {
    readCommitted: (file) => readCommitted(root, file),
    siteUrl: process.env.SITE_URL,
  })
    .filter(({ file }) => wanted.length === 0 || wanted.some((path) => file === path || file.startsWith(`${path}/`)))
    .filter(({ severity }) => errors !== true || severity === 'error');
  if (json) console.log(JSON.stringify(issues, null, 2));
  else {
    if (process.env.GITHUB_ACTIONS !== undefined && issues.length > 0) console.log(writeAnnotations(issues));
    console.log(writeReport(issues));
  }
  process.exitCode = hasErrors(issues) ? 1 : 0;
});

/** A path as the findings name it: from the project's folder, with forward slashes. */
function findPath(root: string, path: string): string {
  const found = resolve(root, path);
  if (!existsSync(found)) throw new Refusal(`There is no file or folder "${path}". Name one below content/.`);
  const name = relative(root, found).split(sep).join('/');
  if (name !== 'content' && !name.startsWith('content/'))
    throw new Refusal(`"${path}" is not below content/, and nothing else is checked.`);
  return name;
}
