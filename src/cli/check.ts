import { writeAnnotations } from '../checks/annotations.ts';
import { hasErrors, writeReport } from '../checks/report.ts';
import { runChecks } from '../checks/run-checks.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { Refusal } from '../import/refusal.ts';
import { readCommitted } from './read-committed.ts';
import { run } from './run.ts';

const help = `npm run check -- [options]

Checks everything below content/ and lists all that is wrong at once, each with its place and what to do.
Errors make the command fail; warnings do not.

  --json         the findings as JSON, for a program to read
  --root FOLDER  the project's folder; this one where absent
  --help         these words

Where GITHUB_ACTIONS is set, the findings are also written as annotations of the lines that they stand on.
`;

await run(help, { json: { type: 'boolean' } }, ({ root, json }, [extra]) => {
  if (extra !== undefined) throw new Refusal(`"${extra}" is one word too many. The options are listed by --help.`);
  const issues = runChecks(readCorpus(root), new Date().toISOString().slice(0, 10), {
    readCommitted: (file) => readCommitted(root, file),
  });
  if (json) console.log(JSON.stringify(issues, null, 2));
  else {
    if (process.env.GITHUB_ACTIONS !== undefined && issues.length > 0) console.log(writeAnnotations(issues));
    console[hasErrors(issues) ? 'error' : 'log'](writeReport(issues));
  }
  process.exitCode = hasErrors(issues) ? 1 : 0;
});
