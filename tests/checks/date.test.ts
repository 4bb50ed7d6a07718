import { describe, expect, test } from 'vitest';
import { articleFile, eventFile, findIssues } from '../support/small-content.ts';

describe('a date that cannot be read', () => {
  test.each([
    [
      'date: March 2024',
      'The field "date": "March 2024" is not a date in EDTF, the form that this site reads.',
      'Write `2024-03` (March 2024).',
    ],
    [
      'date: 2024-02-30',
      'The field "date": "2024-02-30" is not in the calendar: February 2024 has 29 days.',
      'Write a day from 01 to 29, or `2024-02` where the day is not known.',
    ],
    [
      'date: 2024-03-25/2024-03-22',
      'The field "date": "2024-03-25/2024-03-22" ends before it starts.',
      'Write the earlier date first: `2024-03-22/2024-03-25`.',
    ],
    [
      'date: "[2024-03-25..2024-03-22]"',
      'The field "date": "[2024-03-25..2024-03-22]" ends before it starts.',
      'Write the earlier date first: `[2024-03-22..2024-03-25]`.',
    ],
  ])('%s is told with what to write instead, and its line', (field, message, remedy) => {
    const issues = findIssues('date', { 'events/attack.mdx': eventFile(`${field}\nbasis: stated`) });
    expect(issues).toMatchObject([
      { rule: 'date', severity: 'error', file: 'content/events/attack.mdx', line: 3, column: 7, message, remedy },
    ]);
  });

  test('is found below other fields, and named', () => {
    const reference = 'references:\n  - publisher: RFE/RL\n    accessed: 22.11.2026';
    const issues = findIssues('date', {
      'events/attack.mdx': eventFile(`date: 2024\nbasis: background\n${reference}`),
    });
    expect(issues.map(({ line, message, remedy }) => [line, message, remedy])).toEqual([
      [
        7,
        expect.stringContaining('The field "accessed": "22.11.2026" is not a date'),
        'Write `2026-11-22` (22 November 2026).',
      ],
    ]);
  });
});

test('what is called like a date and is none is taken as YAML reads it', () => {
  const files = { 'articles/first.mdx': articleFile('published: 2024\nbasis: {published: {is: unknown}}') };
  expect(findIssues('fields', files)).toEqual([]);
  expect(findIssues('date', files)).toEqual([]);
});
