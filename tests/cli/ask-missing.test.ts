import { expect, test } from 'vitest';
import { askMissing } from '../../src/cli/ask-missing.ts';

test('What the copy does not say is asked for, what cannot be is asked again, and nothing leaves it open', async () => {
  const answers = ['rumour', 'report', 'infered', 'inferred', 'it tells of a fire', 'March 25', '2024-03-25', 'stated'];
  const questions: string[] = [];
  const { given, basis } = await askMissing({ title: { value: 'The fire', is: 'stated' } }, (question) => {
    questions.push(question);
    return Promise.resolve(answers.shift() ?? '');
  });
  expect(given).toMatchObject({ kind: 'report', published: '2024-03-25', publisher: '', language: '' });
  expect(basis).toEqual({ kind: { is: 'inferred', how: 'it tells of a fire' }, published: { is: 'stated' } });
  expect(questions[0]).toMatch(/^kind: report: it tells what happened/);
  expect(questions[1]).toContain('The kind "rumour" is not known.');
  expect(questions[3]).toContain('"infered" is none of stated, inferred, background.');
  expect(questions[6]).toContain('The day of publication "March 25"');
  expect(questions.filter((question) => question.startsWith('title'))).toEqual([]);
});
