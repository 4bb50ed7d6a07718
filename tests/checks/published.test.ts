import { expect, test } from 'vitest';
import { articleFile, findIssues } from '../support/small-content.ts';

const published = (date: string, today: string) =>
  findIssues('published', { 'articles/report.mdx': articleFile(`published: "${date}"`) }, today);

test('An article that is published later than the day of the check is warned of', () => {
  expect(published('2026-11-23', '2026-11-22')).toMatchObject([
    {
      rule: 'published',
      severity: 'warning',
      file: 'content/articles/report.mdx',
      line: 7,
      column: 12,
      message: 'The article was published on "2026-11-23", which is later than today, 2026-11-22.',
      remedy: 'Correct the date, or leave it where the article is to appear then.',
    },
  ]);
});

test.each(['2026-11-22', '2026-11', '2026', '[2024-03-23..]', '../2030', '2024-03-23'])(
  'An article of %s is not warned of on 22 November 2026, since it may have been published by then',
  (date) => {
    expect(published(date, '2026-11-22')).toEqual([]);
  },
);
