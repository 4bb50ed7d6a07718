import { expect, test } from 'vitest';
import { articleFile, eventFile, findIssues } from '../support/small-content.ts';

const attack = eventFile('date: 2024-03-22\nbasis: stated');
const undated = (relations: string) => eventFile(`dateLabel: no date given\nbasis: unknown\n${relations}`);

test('An event said to come after one that is surely later is found, at the id', () => {
  const mourning = eventFile('date: 2024-03-24\nbasis: stated');
  const issues = findIssues('event-order', {
    'events/attack.mdx': eventFile('date: 2024-03-22\nbasis: stated\nafter: [mourning]'),
    'events/mourning.mdx': mourning,
  });
  expect(issues).toMatchObject([
    {
      rule: 'event-order',
      severity: 'error',
      file: 'content/events/attack.mdx',
      line: 5,
      column: 9,
      message: '"attack" is to stand after "mourning", but dates or other relations put it before that event.',
      remedy: 'Correct it, or what it contradicts.',
    },
  ]);
});

test('Events that are each said to come before the other are found', () => {
  const issues = findIssues('event-order', {
    'events/first.mdx': undated('before: [second]'),
    'events/second.mdx': undated('before: [first]'),
  });
  expect(issues.map(({ file, message }) => [file, message])).toEqual([
    [
      'content/events/second.mdx',
      '"second" is to stand before "first", but dates or other relations put it after that event.',
    ],
  ]);
});

test('Relations that agree with the dates are not found, nor those to an event that is not there, which another rule tells', () => {
  const files = { 'events/attack.mdx': attack, 'events/alert.mdx': undated('after: [attack, atack]') };
  expect(findIssues('event-order', files)).toEqual([]);
  expect(findIssues('reference', files)).toHaveLength(1);
});

test('A publication that cannot be of its article’s date is found, and one that may be is not', () => {
  const files = (date: string) => ({
    'articles/report.mdx': articleFile('published: 2024-03-23'),
    'events/publication.mdx': eventFile(`date: "${date}"\nbasis: stated\narticle: report`),
  });
  expect(
    findIssues('event-order', files('2024-03-24')).map(({ line, message, remedy }) => [line, message, remedy]),
  ).toEqual([
    [
      3,
      'The event is dated "2024-03-24", and the article whose publication it is "2024-03-23".',
      'Write the same date here and as `published` in content/articles/report.mdx.',
    ],
  ]);
  expect(findIssues('event-order', files('2024-03'))).toEqual([]);
});
