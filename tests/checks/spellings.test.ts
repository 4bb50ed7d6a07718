import { expect, test } from 'vitest';
import { findIssues } from '../support/small-content.ts';

test.each([
  [
    '- [grey]',
    'The entry is ["grey"], and needs at least two spellings.',
    'Change it. Spellings of one word, which search takes for each other.',
  ],
  [
    '- grey',
    'The entry is "grey", and should be a list.',
    'Write it as a list: [one, two], or each item on a line with "- ". Spellings of one word, which search takes for each other.',
  ],
  ['- [grey, 7]', 'The field "2" is 7, and should be a text.', 'Put quotation marks around it.'],
])('A group of spellings %s is told at its line', (line, message, remedy) => {
  const issues = findIssues('fields', { 'spellings.yaml': `- [centre, center]\n${line}\n` });
  expect(issues).toMatchObject([{ file: 'content/spellings.yaml', line: 2, message, remedy }]);
});

test('A file of spellings that is no list is told as that of any other list', () => {
  expect(findIssues('readable', { 'spellings.yaml': 'grey: gray\n' })).toMatchObject([
    { file: 'content/spellings.yaml', message: 'The file is not a list.' },
  ]);
});
