import { expect, test } from 'vitest';
import { findIssues } from '../support/small-content.ts';

test('A summary of an article that is not there is told at the article’s id', () => {
  const site =
    'title: A story\ndescription: A story.\nlanguage: en-GB\nlead: A story.\nsummaries:\n  third: It says so.\n';
  expect(findIssues('reference', { 'site.yaml': site })).toMatchObject([
    { file: 'content/site.yaml', line: 6, column: 3, length: 5, message: 'There is no article "third".' },
  ]);
});
