import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeReport } from '../../src/checks/report.ts';
import { rules, runChecks } from '../../src/checks/run-checks.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { projectRoot } from '../support/build-site.ts';
import { circumstancesOf, faults } from './faults.ts';
import { makeContent } from '../support/make-content.ts';

const reference = readFileSync(join(projectRoot, 'src/checks/rules/README.md'), 'utf8');
const sections = new Map(
  reference
    .split(/^## /m)
    .slice(1)
    .map((section) => [/^`(.+)`/.exec(section)?.[1] ?? section.split('\n')[0], section]),
);

describe('the reference of the rules', () => {
  it('has a section for every rule, in the order of the table', () => {
    expect([...sections.keys()]).toEqual(rules.map(({ name }) => name));
  });

  it.for(rules)('says what $name asks, and shows what it prints', ({ name, asks }) => {
    const section = sections.get(name) ?? '';
    expect(section).toContain(asks);
    const example = faults.find((fault) => fault.example && fault.rule === name);
    if (!example) throw new Error(`No mistake is marked as the example of "${name}".`);
    const { root, remove } = makeContent(...example.changes);
    try {
      const found = runChecks(readCorpus(root), '2021-04-01', circumstancesOf(example)).filter(
        ({ rule }) => rule === name,
      );
      expect(section).toContain(`\`\`\`text\n${writeReport(found)}\n\`\`\``);
    } finally {
      remove();
    }
  });
});
