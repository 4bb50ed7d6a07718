import { readCorpus } from '../corpus/read-corpus.ts';
import { writeReport } from '../checks/report.ts';
import { runChecks } from '../checks/run-checks.ts';

const issues = runChecks(readCorpus(process.cwd()), new Date().toISOString().slice(0, 10));
const failed = issues.some(({ severity }) => severity === 'error');
console[failed ? 'error' : 'log'](writeReport(issues));
process.exitCode = failed ? 1 : 0;
