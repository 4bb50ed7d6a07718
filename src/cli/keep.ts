import { hasErrors, writeReport } from '../checks/report.ts';
import { runChecks } from '../checks/run-checks.ts';
import { findClose, formatChoice } from '../corpus/did-you-mean.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { keepStates } from '../desk/edit/keep-states.ts';
import { writeFiles } from '../desk/server/write-files.ts';
import { Refusal } from '../import/refusal.ts';
import { pickStory, storyOption } from './pick-story.ts';
import { run } from './run.ts';

const help = `npm run keep -- [claims] [options]

Keeps what each claim says today, if it is not what was kept of it last, in the history.yaml of its story: its statement,
relation, finding and passages. Each state gets an address of its own that stays, and the claim's page leads to those
before it. A claim that has changed gets the day under \`changed\`, unless one is there that is later than the last state's.

  --why WORDS    why it was changed, for readers
  --story ID     the story, where the site has several
  --root FOLDER  the project's folder; this one where absent
  --help         these words
`;

await run(help, { why: { type: 'string' }, ...storyOption }, ({ root, story, why }, ids) => {
  const corpus = pickStory(readCorpus(root).stories, story);
  const today = new Date().toISOString().slice(0, 10);
  const errors = runChecks(corpus, today).filter(({ severity }) => severity === 'error');
  if (hasErrors(errors)) throw new Refusal(`${writeReport(errors)}\nNothing was kept: mend the errors first.`);
  const known = corpus.claims.map(({ id }) => id);
  for (const id of ids)
    if (!known.includes(id))
      throw new Refusal(`There is no claim "${id}". ${formatChoice(findClose(id, known), known)}`);
  const claims = corpus.claims.filter(({ id }) => ids.length === 0 || ids.includes(id));
  const { files, kept } = keepStates(corpus, claims, today, why);
  writeFiles(root, files);
  console.log(
    kept.length === 0
      ? 'Every claim says what was kept of it last.'
      : `What these claims say was kept: ${kept.join(', ')}. Commit it with them.`,
  );
});
