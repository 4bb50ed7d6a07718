import { describe, expect, it } from 'vitest';
import { writeReport } from '../../src/checks/report.ts';
import { rules, runChecks } from '../../src/checks/run-checks.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { circumstancesOf, faults } from './faults.ts';
import { harbour, makeContent } from '../support/make-content.ts';

const today = '2021-04-01';

describe('the checks', () => {
  it('find nothing in content without a fault', () => {
    expect(writeReport(runChecks(readCorpus(harbour), today))).toBe('No faults found.');
  });

  it.for(faults)('find $what, and say where, what and how to mend it', (fault) => {
    const { root, remove } = makeContent(...fault.changes);
    try {
      const issues = runChecks(readCorpus(root), today, circumstancesOf(fault));
      const issue = issues.find(
        ({ rule, file, line, column }) =>
          rule === fault.rule && fault.at === `${file}:${String(line)}:${String(column)}`,
      );
      const report = writeReport(issues);
      expect(issue, report).toBeDefined();
      if (!issue) return;
      expect(issue.severity).toBe(fault.severity ?? 'error');
      const own = writeReport([issue]);
      expect(own).toContain(fault.value);
      expect(own).toContain(fault.remedy);
      expect(own).not.toMatch(/\n\s+at .+:\d+:\d+\)?/);
      expect(own).not.toMatch(/undefined|\[object|NaN/);
      const others = issues
        .map(({ rule }) => rule)
        .filter((rule) => ![fault.rule, ...(fault.also ?? [])].includes(rule));
      expect(others, report).toEqual([]);
    } finally {
      remove();
    }
  });

  it('have a mistake for every rule in this table', () => {
    const tried = new Set(faults.map(({ rule }) => rule));
    expect(rules.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });
});
